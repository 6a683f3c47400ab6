/** Cells a bucket holds on average. */
const PER_BUCKET = 64

/**
 * Cells by key, lowest first; ties are broken by cell number, so that runs are reproducible. For floods only: a key
 * pushed must be no lower than the last one popped. Cells wait unsorted in buckets of keys, and only those of the lowest
 * bucket stand in a heap, which is small enough to stay in the processor's cache: one heap of four million is slow.
 */
export class FloodQueue {
  private readonly keys: Float64Array
  private readonly least: number
  private readonly perUnit: number
  /** The first cell of each bucket, and the one after each cell; -1 ends a list. */
  private readonly first: Int32Array
  private readonly next: Int32Array
  private readonly heap: number[] = []
  /** The bucket whose cells are in the heap. */
  private bucket = 0
  private waiting = 0

  /** `keys` may rise while a cell is not yet in the queue. */
  constructor(keys: Float64Array) {
    let least = Infinity
    let most = -Infinity
    for (let i = 0; i < keys.length; i++) {
      least = Math.min(least, keys[i]!)
      most = Math.max(most, keys[i]!)
    }
    const buckets = Math.max(1, Math.ceil(keys.length / PER_BUCKET))
    this.keys = keys
    this.least = least
    this.perUnit = most > least ? (buckets - 1) / (most - least) : 0
    this.first = new Int32Array(buckets).fill(-1)
    this.next = new Int32Array(keys.length)
  }

  get empty(): boolean {
    return this.heap.length === 0 && this.waiting === 0
  }

  push(cell: number): void {
    // A raised key may be above the highest of the start.
    const bucket = Math.min(this.first.length - 1, Math.floor((this.keys[cell]! - this.least) * this.perUnit))
    if (bucket <= this.bucket) return this.sift(cell)
    this.next[cell] = this.first[bucket]!
    this.first[bucket] = cell
    this.waiting++
  }

  /** @throws Error when the queue is empty. */
  pop(): number {
    while (this.heap.length === 0) this.openNext()
    const { heap } = this
    const top = heap[0]!
    const moved = heap.pop()!
    if (heap.length === 0) return top
    let i = 0
    for (;;) {
      let low = 2 * i + 1
      if (low >= heap.length) break
      if (low + 1 < heap.length && this.before(heap[low + 1]!, heap[low]!)) low++
      if (!this.before(heap[low]!, moved)) break
      heap[i] = heap[low]!
      i = low
    }
    heap[i] = moved
    return top
  }

  private openNext(): void {
    if (this.waiting === 0) throw new Error('expected a cell in the queue, got none')
    for (let cell = this.first[++this.bucket]!; cell !== -1; cell = this.next[cell]!) {
      this.sift(cell)
      this.waiting--
    }
  }

  private before(a: number, b: number): boolean {
    const d = this.keys[a]! - this.keys[b]!
    return d < 0 || (d === 0 && a < b)
  }

  private sift(cell: number): void {
    const { heap } = this
    let i = heap.length
    heap.push(cell)
    while (i > 0) {
      const up = (i - 1) >> 1
      if (!this.before(cell, heap[up]!)) break
      heap[i] = heap[up]!
      i = up
    }
    heap[i] = cell
  }
}
