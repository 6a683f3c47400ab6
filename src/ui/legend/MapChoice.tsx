import { tr } from '@/base/i18n/i18n'
import { MAP_STYLES, mapStyle, type MapStyleId } from '@/ground/terrain/mapStyles'
import { layerDefinition, LAYERS, type Layer } from '@/record/schema/layers'
import { useBattle, useSession } from '@/state/session/battleContext'
import { LayerTick } from './LayerTick'
import styles from './Legend.module.css'

/** Layers with a tick box in the legend. */
const TICKS = LAYERS.flatMap((layer) => {
  const { tick } = layerDefinition(layer)
  return tick ? [{ layer, tick }] : []
})

/** How the ground is painted, with the key to its colours; contours and the kilometre grid. */
export function MapChoice() {
  const { session } = useBattle()
  const id = useSession((s) => s.mapStyle)
  const style = mapStyle(id)
  const always: Partial<Record<Layer, boolean>> = { contours: style.withContours, grid: style.withGrid }
  return (
    <div className={styles.map}>
      <label>
        {tr('Ground')}{' '}
        <select value={id} onChange={(e) => session.actions.setMapStyle(e.target.value as MapStyleId)}>
          {MAP_STYLES.map((each) => (
            <option key={each.id} value={each.id}>
              {tr(each.name)}
            </option>
          ))}
        </select>
      </label>
      {style.key.length > 0 && (
        <ul>
          {style.key.map(({ colour, means }) => (
            <li key={means}>
              <span className={styles.swatch} style={{ background: `#${colour.toString(16).padStart(6, '0')}` }} />
              {tr(means)}
            </li>
          ))}
        </ul>
      )}
      {TICKS.map(({ layer, tick }) => (
        <LayerTick key={layer} layer={layer} word={tick} always={always[layer] ?? false} />
      ))}
    </div>
  )
}
