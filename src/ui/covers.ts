import { writeCoveredRects } from '@/state/ports/coveredRects'

const panels = new Set<HTMLElement>()
const write = () => writeCoveredRects([...panels].map((panel) => panel.getBoundingClientRect()))
let sizes: ResizeObserver | null = null

/** As the `ref` of a panel that stands over the picture: the scene keeps clear of it as long as it is there. */
export function covers(panel: HTMLElement | null): (() => void) | undefined {
  if (!panel) return undefined
  sizes ??= new ResizeObserver(write)
  if (panels.size === 0) window.addEventListener('resize', write)
  panels.add(panel)
  sizes.observe(panel)
  return () => {
    panels.delete(panel)
    sizes?.unobserve(panel)
    if (panels.size === 0) window.removeEventListener('resize', write)
    write()
  }
}
