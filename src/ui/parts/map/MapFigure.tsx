import { useId, useMemo, useRef } from 'react'
import { formatList, formatNumber, tr } from '@/base/i18n/i18n'
import type { MapModel } from '@/record/deck/figures'
import styles from './MapFigure.module.css'
import { mapLabels, mapView, scaleBarKm } from './mapView'
import { outlines } from './outlines'
import { useSize } from './useSize'

const FIRST = { width: 960, height: 420 }
/** Font size of the map as a share of its shorter side, and its limits in CSS pixels. */
const TYPE = { share: 0.052, min: 12, max: 30 }

/**
 * A small-scale map: coasts, present-day borders, and the record's atlas of the time. `type` is the font size as a share
 * of the shorter side: less for a map in a panel.
 */
export function MapFigure({ model, type = TYPE.share }: { model: MapModel; type?: number }) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box, FIRST)
  const arrow = useId()
  const view = useMemo(() => mapView(model, size), [model, size])
  const ground = useMemo(() => {
    const { land, borders } = outlines()
    return {
      land: land.map((ring) => view.outline(ring, true)).join(''),
      borders: borders.map((line) => view.outline(line, false)).join(''),
    }
  }, [view])
  const font = Math.min(TYPE.max, Math.max(TYPE.min, Math.min(size.width, size.height * 1.4) * type))
  const labels = mapLabels(model, view, size, font)
  const bar = scaleBarKm(size.width * view.scale)
  const spoken = formatList([
    ...[...model.marks, ...model.lines].map((m) => m.name),
    ...model.flows.map((f) => f.spoken),
  ])
  return (
    <div ref={box} className={styles.map}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        fontSize={font}
        role="img"
        aria-label={tr('Map with {names}', { names: spoken })}
      >
        <defs>
          <marker id={arrow} viewBox="0 0 10 10" refX="7" refY="5" markerWidth="4" markerHeight="4" orient="auto">
            <path d="M0 0L10 5L0 10Z" fill="context-stroke" />
          </marker>
        </defs>
        <path className={styles.land} d={ground.land} />
        <path className={styles.border} d={ground.borders} />
        {model.flows.map((flow) => (
          <g key={flow.alliance} className={styles.flow} data-side={flow.alliance} data-known={flow.width !== null}>
            <path d={view.path(flow.points)} strokeWidth={(flow.width ?? 2) + 3} className={styles.rim} />
            <path d={view.path(flow.points)} strokeWidth={flow.width ?? 2} />
          </g>
        ))}
        {model.lines.map((line, i) => (
          <g key={i} className={styles.line} data-kind={line.kind} data-side={line.ink} data-stress={line.stress}>
            <path
              d={view.path(line.points)}
              strokeDasharray={line.confidence === 'documented' ? undefined : '9 6'}
              markerEnd={line.kind === 'arrow' ? `url(#${arrow})` : undefined}
            />
          </g>
        ))}
        {model.marks.map((m, i) =>
          m.kind === 'region' ? null : (
            <Mark key={i} kind={m.kind} x={view.x(m.at)} y={view.y(m.at)} r={font * (m.stress ? 0.34 : 0.24)} />
          ),
        )}
        {labels.map((label, i) => (
          <text
            key={i}
            x={label.x}
            y={label.y}
            className={styles.label}
            data-kind={label.kind}
            data-side={label.ink}
            data-stress={label.stress}
          >
            {label.text}
          </text>
        ))}
        <g transform={`translate(${font} ${size.height - font * 0.8})`}>
          <path className={styles.scale} d={`M0 -5V0H${bar / view.scale}V-5`} />
          <text x={bar / view.scale + font * 0.4} y={0} className={styles.km}>
            {tr('{n} km', { n: formatNumber(bar) })}
          </text>
        </g>
      </svg>
    </div>
  )
}

function Mark({ kind, x, y, r }: { kind: 'capital' | 'city' | 'base' | 'battle'; x: number; y: number; r: number }) {
  if (kind === 'battle')
    return (
      <path
        className={styles.battle}
        d={`M${x - r * 1.5} ${y - r * 1.5}L${x + r * 1.5} ${y + r * 1.5}M${x + r * 1.5} ${y - r * 1.5}L${x - r * 1.5} ${y + r * 1.5}`}
      />
    )
  if (kind === 'base')
    return <path className={styles.dot} d={`M${x} ${y - r * 1.3}L${x + r * 1.2} ${y + r}H${x - r * 1.2}Z`} />
  return (
    <>
      <circle className={styles.dot} cx={x} cy={y} r={r} />
      {kind === 'capital' && <circle className={styles.ring} cx={x} cy={y} r={r * 1.7} />}
    </>
  )
}
