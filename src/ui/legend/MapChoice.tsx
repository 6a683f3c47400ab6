import { MAP_STYLES, mapStyle, type MapStyleId } from '@/ground/terrain/mapStyles'
import { useBattle, useSession } from '@/state/session/battleContext'
import styles from './Legend.module.css'

/** How the ground is painted, with the key to its colours; contours and the kilometre grid. */
export function MapChoice() {
  const { session } = useBattle()
  const id = useSession((s) => s.mapStyle)
  const layers = useSession((s) => s.layers)
  const style = mapStyle(id)
  const lines = [
    ['contours', 'Contours', style.withContours],
    ['grid', 'Grid, 1 and 10 km', style.withGrid],
    ['shadows', 'Shadows of the drawn relief', false],
  ] as const
  return (
    <div className={styles.map}>
      <label>
        Ground{' '}
        <select value={id} onChange={(e) => session.actions.setMapStyle(e.target.value as MapStyleId)}>
          {MAP_STYLES.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      {style.key.length > 0 && (
        <ul>
          {style.key.map(({ colour, means }) => (
            <li key={means}>
              <span className={styles.swatch} style={{ background: `#${colour.toString(16).padStart(6, '0')}` }} />
              {means}
            </li>
          ))}
        </ul>
      )}
      {lines.map(([layer, name, always]) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={always || layers[layer]}
            disabled={always}
            onChange={(e) => session.actions.setLayer(layer, e.target.checked)}
          />{' '}
          {name}
        </label>
      ))}
    </div>
  )
}
