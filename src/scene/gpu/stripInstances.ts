import { BufferAttribute, DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry } from 'three'

/**
 * A band cut into `pieces` along its length and drawn once for each instance, for bars and rings draped on the ground.
 * `position` of a corner: x runs from `from` to 1 along the band, y is -1 on one edge and 1 on the other.
 * `columns` names the attributes of an instance with the number of floats of each; at most `capacity` instances.
 */
export function createStripInstances<Column extends string>(
  pieces: number,
  from: number,
  capacity: number,
  columns: Readonly<Record<Column, number>>,
) {
  const corners = new Float32Array((pieces + 1) * 6)
  const index: number[] = []
  for (let i = 0; i <= pieces; i++) {
    const x = from + (i / pieces) * (1 - from)
    corners.set([x, -1, 0, x, 1, 0], i * 6)
    if (i < pieces) index.push(i * 2, i * 2 + 1, i * 2 + 2, i * 2 + 1, i * 2 + 3, i * 2 + 2)
  }
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  geometry.setIndex(index)
  const attributes = {} as Record<Column, InstancedBufferAttribute>
  for (const [name, floats] of Object.entries<number>(columns) as [Column, number][]) {
    const attribute = new InstancedBufferAttribute(new Float32Array(capacity * floats), floats)
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
    attributes[name] = attribute
  }
  const uploads = Object.values<InstancedBufferAttribute>(attributes)
  return {
    geometry,
    attributes,
    /** Draws the first `count` instances, as the attributes now have them. */
    draw(count: number): void {
      geometry.instanceCount = count
      if (count > 0) for (const attribute of uploads) attribute.needsUpdate = true
    },
  }
}
