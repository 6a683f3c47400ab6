import { useStore } from 'zustand'
import { LAYERS } from '@/record/schema/layers'
import { insetMap } from '@/state/ports/insetMap'
import { useBattle, useSession } from '@/state/session/battleContext'
import { lazyPart } from '@/ui/parts/lazyPart'
import { ForceBar } from './ForceBar'
import { LAYER_WORDS } from './layerWords'
import styles from './Legend.module.css'
import { LegendBody } from './LegendBody'

const OverviewMap = lazyPart(() => import('../inset/OverviewMap').then((m) => m.OverviewMap), { name: 'The overview' })

/** Who is who and how sure it is, how it is drawn, what is shown of it, and where one is. */
export function LegendPanel() {
  const overview = useStore(insetMap, (s) => s.map !== null)
  return (
    <div className={styles.legend}>
      <ForceBar />
      <LegendBody />
      <details className={styles.marks}>
        <summary>Layers</summary>
        <Layers />
      </details>
      {overview && (
        <details className={styles.marks}>
          <summary>Overview</summary>
          <OverviewMap />
        </details>
      )}
    </div>
  )
}

/** What is drawn at all. Contours, grid and shadows stand with the ground. */
function Layers() {
  const { session } = useBattle()
  const layers = useSession((s) => s.layers)
  return (
    <div className={styles.layers}>
      {LAYERS.filter((layer) => LAYER_WORDS[layer] !== undefined).map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={layers[layer]}
            onChange={(e) => session.actions.setLayer(layer, e.target.checked)}
          />{' '}
          {LAYER_WORDS[layer]}
        </label>
      ))}
    </div>
  )
}
