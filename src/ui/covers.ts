import { writeCoveredRects } from '@/state/ports/coveredRects'

const panels = new Set<HTMLElement>()
const write = () => writeCoveredRects([...panels].map((panel) => panel.getBoundingClientRect()))
let sizes: ResizeObserver | null = null

/** The `ref` of a panel over the picture: the scene keeps clear of it while it is mounted. */
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
