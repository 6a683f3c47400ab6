/**
 * In place of a missing ResizeObserver: reports each element once, and all again whenever the window changes its size.
 * What changes by itself, such as a panel that grows, is not noticed; sayMissing says so.
 */
class ResizeStandIn implements ResizeObserver {
  readonly #elements = new Set<Element>()
  readonly #call: ResizeObserverCallback

  constructor(call: ResizeObserverCallback) {
    this.#call = call
  }

  readonly #report = () => this.#tell([...this.#elements])

  #tell(elements: readonly Element[]): void {
    if (elements.length > 0) this.#call(elements.map(entryOf), this)
  }

  observe(element: Element): void {
    if (this.#elements.size === 0) window.addEventListener('resize', this.#report)
    this.#elements.add(element)
    requestAnimationFrame(() => this.#elements.has(element) && this.#tell([element]))
  }

  unobserve(element: Element): void {
    this.#elements.delete(element)
    if (this.#elements.size === 0) window.removeEventListener('resize', this.#report)
  }

  disconnect(): void {
    this.#elements.clear()
    window.removeEventListener('resize', this.#report)
  }
}

function entryOf(target: Element): ResizeObserverEntry {
  const { width, height } = target.getBoundingClientRect()
  const box = [{ inlineSize: width, blockSize: height }]
  return {
    target,
    contentRect: new DOMRect(0, 0, width, height),
    borderBoxSize: box,
    contentBoxSize: box,
    devicePixelContentBoxSize: box,
  }
}

/** Puts the stand-in where the page looks for it. */
export function standInForResizeObserver(): void {
  if (!('ResizeObserver' in window)) Object.assign(window, { ResizeObserver: ResizeStandIn })
}

/** True where the stand-in works. */
export const resizeIsStoodIn = () => (window.ResizeObserver as unknown) === ResizeStandIn
