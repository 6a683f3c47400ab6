import type { BufferAttribute, InterleavedBuffer } from 'three'

const ranges = new WeakMap<object, { start: number; count: number }>()

/**
 * Uploads the first `floats` of an attribute's array with the next frame; three's own `addUpdateRange` allocates an
 * object each time.
 */
export function sendFirst(attribute: BufferAttribute | InterleavedBuffer, floats: number): void {
  let range = ranges.get(attribute)
  if (!range) ranges.set(attribute, (range = { start: 0, count: 0 }))
  range.start = 0
  range.count = floats
  attribute.updateRanges.length = 0
  attribute.updateRanges.push(range)
  attribute.needsUpdate = true
}
