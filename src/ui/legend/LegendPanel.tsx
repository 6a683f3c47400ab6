import { useStore } from 'zustand'
import { msg, tr } from '@/base/i18n/i18n'
import { LAYERS } from '@/record/schema/layers'
import { insetMap } from '@/state/ports/insetMap'
import { lazyPart } from '@/ui/parts/lazyPart'
import { ForceBar } from './ForceBar'
import { LayerTick } from './LayerTick'
import { LAYER_WORDS } from './layerWords'
import styles from './Legend.module.css'
import { LegendBody } from './LegendBody'

const InsetMap = lazyPart(() => import('../inset/InsetMap').then((m) => m.InsetMap), { name: msg('The inset map') })

/** Sides and confidence, how things are drawn, which layers are shown, and the inset map. */
export function LegendPanel() {
  const overview = useStore(insetMap, (s) => s.map !== null)
  return (
    <div className={styles.legend}>
      <ForceBar />
      <LegendBody />
      <details className={styles.marks}>
        <summary>{tr('Layers')}</summary>
        <Layers />
      </details>
      {overview && (
        <details className={styles.marks}>
          <summary>{tr('Inset map')}</summary>
          <InsetMap />
        </details>
      )}
    </div>
  )
}

/** Layer switches. Contours, grid and shadows are with the ground. */
function Layers() {
  return (
    <div className={styles.layers}>
      {LAYERS.flatMap((layer) => {
        const word = LAYER_WORDS[layer]
        return word === undefined ? [] : [<LayerTick key={layer} layer={layer} word={word} />]
      })}
    </div>
  )
}
