import type { Object3D } from 'three'

/** Number of aircraft in the last frame, as counted by the parts that drew them. */
export function countAircraft(scene: Object3D): number {
  let count = 0
  scene.traverseVisible(({ userData }) => {
    if (typeof userData.aircraft === 'number') count += userData.aircraft
  })
  return count
}
