import { writeCoveredRects } from '@/state/ports/coveredRects'
import { watchSize } from '@/state/ports/watchSize'

const panels = new Set<HTMLElement>()
const write = () => writeCoveredRects([...panels].map((panel) => panel.getBoundingClientRect()))

/** The `ref` of a panel over the picture: the scene keeps clear of it while it is mounted. */
export function covers(panel: HTMLElement | null): (() => void) | undefined {
  if (!panel) return undefined
  if (panels.size === 0) window.addEventListener('resize', write)
  panels.add(panel)
  const stopWatching = watchSize([panel], write)
  return () => {
    panels.delete(panel)
    stopWatching()
    if (panels.size === 0) window.removeEventListener('resize', write)
    write()
  }
}
