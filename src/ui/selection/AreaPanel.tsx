import { useMemo, useState } from 'react'
import { battleTime, MINUTE, type BattleTime } from '@/base/core/battleTime'
import { formatNumber, formatSemicolonList, msg, tr } from '@/base/i18n/i18n'
import type { Language } from '@/base/i18n/languages'
import { areaShape, countArea, type AreaCount, type AreaShape } from '@/picture/selection/area'
import { areaCsv, figuresText, unitFigures } from '@/picture/selection/areaTable'
import { RADIUS_LIMITS, type Area } from '@/record/schema/viewing'
import { observerHere } from '@/state/actions/evidence'
import { useActionContext } from '@/state/actions/useActions'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import type { AreaTool } from '@/state/session/slices/measuring'
import { nameIn } from '@/state/words/names'
import { km } from '@/state/words/sightWords'
import { SIDE_WORDS } from '@/state/words/words'
import { save } from '@/ui/parts/save'
import { ChoiceWord } from '../card/ChoiceWord'
import { SideMark } from '../marks/SideMark'
import { SumsList } from '../orbat/SumsCard'
import { SourceLinks } from '../sources/SourceLinks'
import styles from './Area.module.css'

/** Radii that are offered, metres. */
const RADII = [1000, 2000, 3000, 5000, 10_000, 20_000] as const
const TOOLS: readonly (readonly [AreaTool, string])[] = [
  ['box', msg('Draw a box')],
  ['lasso', msg('Draw a lasso')],
]

/** The units of a drawn area, or around something: by side, arm and strength, each figure with its sources. */
export function AreaPanel() {
  const context = useActionContext()
  const { session, record, page } = context
  const area = useSession((s) => s.area)
  const drawing = useSession((s) => s.drawingArea)
  const selected = useSession((s) => s.selection?.kind === 'unit' || s.selection?.kind === 'place')
  const t = useMinute()
  const shape = useMemo(() => area && areaShape(record, area, t), [record, area, t])
  const around = (radiusM: number) => {
    const about = observerHere(context)
    if (about) session.actions.setArea({ about, radiusM })
    else page.announce(tr('It is not on the map at this time'))
  }
  return (
    <div className={styles.panel} data-testid="area">
      <div className={styles.row} role="group" aria-label={tr('Choose an area')}>
        {TOOLS.map(([tool, word]) => (
          <button
            key={tool}
            type="button"
            className="kg-button kg-outlined"
            aria-pressed={drawing === tool}
            onClick={() => session.actions.setDrawingArea(drawing === tool ? null : tool)}
          >
            {tr(word)}
          </button>
        ))}
        <button
          type="button"
          className="kg-button kg-outlined"
          onClick={() => around(area && 'radiusM' in area ? area.radiusM : 5000)}
        >
          {tr(selected ? 'Around the selection' : 'Around the middle of the picture')}
        </button>
        {area && (
          <button type="button" className="kg-button kg-outlined" onClick={() => session.actions.setArea(null)}>
            {tr('Clear')}
          </button>
        )}
      </div>
      {drawing && (
        <p role="status">
          {tr(
            drawing === 'box'
              ? 'Drag over the map from one corner to the other.'
              : 'Drag over the map round the units.',
          )}{' '}
          {tr('Press the button again to move the map instead.')}
        </p>
      )}
      {area && 'radiusM' in area && <Radius area={area} />}
      {!area && !drawing && (
        <p>
          {tr(
            'Choose a part of the map: draw a box or a lasso with mouse or finger, or take everything within a radius of the selected unit or place.',
          )}
        </p>
      )}
      {area && !shape && <p role="status">{tr('The unit in its middle is not on the map at this time.')}</p>}
      {shape && <Result shape={shape} t={t} />}
    </div>
  )
}

function Radius({ area }: { area: Extract<Area, { radiusM: number }> }) {
  const { session } = useBattle()
  const radii = RADII.some((r) => r === area.radiusM) ? RADII : [area.radiusM, ...RADII]
  return (
    <label className={styles.radius}>
      {tr('Radius')}{' '}
      <select
        value={area.radiusM}
        onChange={(event) => {
          const { min, max } = RADIUS_LIMITS
          session.actions.setArea({ ...area, radiusM: Math.min(Math.max(Number(event.target.value), min), max) })
        }}
      >
        {radii.map((m) => (
          <option key={m} value={m}>
            {km(m)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Result({ shape, t }: { shape: AreaShape; t: BattleTime }) {
  const { record } = useBattle()
  const language = useSession((s) => s.language)
  const count = useMemo(() => countArea(record, shape, t), [record, shape, t])
  return (
    <>
      <h3 aria-live="polite">{headOf(shape, count.units.length, language)}</h3>
      <p className={styles.small}>
        {tr(
          '{area} km². The place of {n} of them is inferred; units near the edge may have been on either side of it.',
          {
            area: formatNumber(count.km2, { maximumSignificantDigits: 2, useGrouping: false }),
            n: count.inferred,
          },
        )}
      </p>
      <div className={styles.sums}>
        <SumsList sums={count.sums} />
      </div>
      <Units count={count} t={t} />
      <div className={styles.row}>
        <button
          type="button"
          className="kg-button kg-outlined"
          onClick={() =>
            save(new Blob([`${areaCsv(record, count, t)}\n`], { type: 'text/csv' }), 'khalkhin-gol-area.csv')
          }
        >
          CSV
        </button>
      </div>
    </>
  )
}

/** What the area is, and how many units are in it. */
function headOf(shape: AreaShape, n: number, language: Language): string {
  if (shape.kind === 'ring') return tr('In the area drawn: {n, plural, one {# unit} other {# units}}', { n })
  const radius = km(shape.radiusM)
  return shape.names
    ? tr('Within {radius} of {place}: {n, plural, one {# unit} other {# units}}', {
        radius,
        place: nameIn(shape.names, language).text,
        n,
      })
    : tr('Within {radius} of a point: {n, plural, one {# unit} other {# units}}', { radius, n })
}

/** Every unit with its figures; a strength that no source states is said to be unknown. */
function Units({ count: { units }, t }: { count: AreaCount; t: BattleTime }) {
  const { record } = useBattle()
  if (units.length === 0) return null
  return (
    <ul className={styles.units} aria-label={tr('Units in the area')}>
      {units.map((id) => {
        const figures = unitFigures(record, id, t)
        const { side } = record.units.get(id)!
        return (
          <li key={id}>
            <SideMark side={side} size={16} /> <ChoiceWord kind="unit" id={id} />
            <small>
              {formatSemicolonList([tr(SIDE_WORDS[side]), figuresText(figures)])}{' '}
              {figures.length > 0 && (
                <SourceLinks
                  sources={[...new Set(figures.flatMap((f) => f.sources))].map((source) => ({ id: source }))}
                />
              )}
            </small>
          </li>
        )
      })}
    </ul>
  )
}

/** The minute shown by the clock, looked at once a second. */
function useMinute(): BattleTime {
  const { playback } = useBattle()
  const [minute, setMinute] = useState(() => Math.floor(playback.clock.t / MINUTE))
  useClockWriter(({ t }) => setMinute(Math.floor(t / MINUTE)), 1000)
  return battleTime(minute * MINUTE)
}
