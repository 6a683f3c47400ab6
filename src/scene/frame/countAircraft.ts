import { InstancedBufferGeometry, Mesh, type Object3D } from 'three'

/** Aircraft in the last frame: instances whose geometry turns them. */
export function countAircraft(scene: Object3D): number {
  let count = 0
  scene.traverseVisible((object) => {
    if (object instanceof Mesh && object.geometry instanceof InstancedBufferGeometry && object.geometry.hasAttribute('aTurn')) count += object.geometry.instanceCount
  })
  return count
}
