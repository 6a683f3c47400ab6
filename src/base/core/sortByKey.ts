/**
 * Sorts indices by a non-negative key, largest first: a radix sort in three passes over the bits of 32-bit floats,
 * which for non-negative numbers order like the numbers. Stable; allocates nothing.
 */
export interface KeySorter {
  /** Writes 0 … count − 1 into `order`, by descending `key`. */
  sort(key: ArrayLike<number>, count: number, order: Int32Array): void
}

const BITS = 11
const BUCKETS = 1 << BITS

export function createKeySorter(capacity: number): KeySorter {
  const floats = new Float32Array(capacity)
  const bits = new Uint32Array(floats.buffer)
  const spare = new Int32Array(capacity)
  const starts = new Int32Array(BUCKETS)
  const pass = (from: Int32Array, to: Int32Array, count: number, shift: number) => {
    starts.fill(0)
    for (let i = 0; i < count; i++) starts[BUCKETS - 1 - ((bits[from[i]!]! >>> shift) & (BUCKETS - 1))]!++
    let sum = 0
    for (let b = 0; b < BUCKETS; b++) {
      const n = starts[b]!
      starts[b] = sum
      sum += n
    }
    for (let i = 0; i < count; i++) {
      const index = from[i]!
      const bucket = BUCKETS - 1 - ((bits[index]! >>> shift) & (BUCKETS - 1))
      to[starts[bucket]!++] = index
    }
  }
  return {
    sort(key, count, order) {
      for (let i = 0; i < count; i++) {
        floats[i] = Math.max(0, key[i]!)
        spare[i] = i
      }
      pass(spare, order, count, 0)
      pass(order, spare, count, BITS)
      pass(spare, order, count, 2 * BITS)
    },
  }
}
