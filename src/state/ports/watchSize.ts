/**
 * Calls `changed` soon and whenever one of the elements changes its size; returns a function that ends this. Where the
 * browser has no ResizeObserver, `changed` follows the size of the window.
 */
export function watchSize(elements: readonly Element[], changed: () => void): () => void {
  try {
    const observer = new ResizeObserver(changed)
    for (const element of elements) observer.observe(element)
    return () => observer.disconnect()
  } catch {
    const first = requestAnimationFrame(changed)
    addEventListener('resize', changed)
    return () => {
      cancelAnimationFrame(first)
      removeEventListener('resize', changed)
    }
  }
}
