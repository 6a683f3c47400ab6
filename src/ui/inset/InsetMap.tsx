import { Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { insetMap } from '@/state/ports/insetMap'
import { lazyPart } from '@/ui/parts/lazyPart'
import styles from './InsetMap.module.css'

const OverviewMap = lazyPart(() => import('./OverviewMap').then((m) => m.OverviewMap))
/** Wide enough that the map does not stand in the picture's way. */
const ROOMY = '(min-width: 1500px) and (min-height: 800px)'

/** The region with what the camera sees of it, and the bases beyond; a click flies there. */
export function InsetMap() {
  const overview = useStore(insetMap, (s) => s.map)
  const [open, setOpen] = useState(() => matchMedia(ROOMY).matches)
  if (!overview) return null
  return (
    <details className={`kg-panel ${styles.inset}`} open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>Overview</summary>
      <Suspense fallback={null}>{open && <OverviewMap />}</Suspense>
    </details>
  )
}
