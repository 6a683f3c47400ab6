import { useEffect } from 'react'
import { useStore } from 'zustand'
import { toLonLat } from '@/base/geo/frame'
import { tr } from '@/base/i18n/i18n'
import { routeOf } from '@/record/domain/marches'
import { useRunAction } from '@/state/actions/useActions'
import { groundToAsk } from '@/state/ports/groundToAsk'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import styles from './Section.module.css'
import { SectionView } from './SectionView'

/** A path is drawn or taken from a unit; below it the section, the line of sight, and what was measured. */
export function SectionPanel() {
  const { session, record, playback } = useBattle()
  const run = useRunAction()
  const path = useSession((s) => s.path)
  const drawing = useSession((s) => s.drawingPath)
  const selection = useSession((s) => s.selection)
  const language = useSession((s) => s.language)
  const ground = useStore(groundToAsk, (s) => s.ground)
  const unit = selection?.kind === 'unit' ? record.units.get(selection.id) : undefined
  useEffect(() => () => session.actions.setDrawingPath(false), [session])
  const takeRoute = () => {
    const route = unit && routeOf(record, unit.id, playback.clock.t)
    if (!unit || !route) return
    const points = Array.from({ length: route.length / 2 }, (_, i) => toLonLat(route[i * 2]!, route[i * 2 + 1]!))
    session.actions.setPath({ points, unit: unit.id })
  }
  return (
    <div className={styles.panel} data-testid="section">
      <div className={styles.row}>
        <button
          type="button"
          className="kg-button kg-outlined"
          aria-pressed={drawing}
          onClick={() => session.actions.setDrawingPath(!drawing)}
        >
          {tr(drawing ? 'Stop drawing' : 'Draw: each click adds a point')}
        </button>
        <button type="button" className="kg-button kg-outlined" onClick={() => run('path-point')}>
          {tr('Add the middle of the picture')}
        </button>
        {path && path.unit === null && (
          <button type="button" className="kg-button kg-outlined" onClick={() => session.actions.dropPathPoint()}>
            {tr('Undo last point')}
          </button>
        )}
        {path && (
          <button type="button" className="kg-button kg-outlined" onClick={() => session.actions.setPath(null)}>
            {tr('Clear')}
          </button>
        )}
        {unit && routeOf(record, unit.id, playback.clock.t) && path?.unit !== unit.id && (
          <button type="button" className="kg-button kg-outlined" onClick={takeRoute}>
            {tr('Route of {unit}', { unit: nameIn(unit.names, language).text })}
          </button>
        )}
      </div>
      {(!path || path.points.length < 2) && (
        <p>
          {tr(
            path
              ? 'One point so far. Add another for a section.'
              : 'Draw a path on the map, or select a unit and take its route. The menu of a point of the map measures from there too.',
          )}
        </p>
      )}
      {path &&
        path.points.length >= 2 &&
        (ground ? <SectionView path={path} ground={ground} /> : <p>{tr('The ground has to be drawn first.')}</p>)}
    </div>
  )
}
