import type { Object3D } from 'three'

/** Aircraft in the last frame, as those who drew them told. */
export function countAircraft(scene: Object3D): number {
  let count = 0
  scene.traverseVisible(({ userData }) => {
    if (typeof userData.aircraft === 'number') count += userData.aircraft
  })
  return count
}
