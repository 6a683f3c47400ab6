import { useEffect, useRef } from 'react'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { mapReadout } from '@/state/ports/mapReadout'
import { useBattle, useSession } from '@/state/session/battleContext'
import { barFor } from '../parts/scaleBar'
import styles from './MapCorner.module.css'
import { PointerReadout } from './PointerReadout'

const POINTS = [msg('N'), msg('NE'), msg('E'), msg('SE'), msg('S'), msg('SW'), msg('W'), msg('NW')]

const times = (factor: number): string => formatNumber(factor, { maximumFractionDigits: 1 })

/** How much larger aircraft are drawn, and how much higher; `altitude` is null where they fly at their true one. */
const aircraftWords = (scale: number, altitude: number | null): string =>
  altitude === null
    ? tr('aircraft ×{n}, altitude true', { n: formatNumber(scale) })
    : tr('aircraft ×{n}, altitude ×{altitude}', { n: formatNumber(scale), altitude: times(altitude) })

/** Scale bar, north arrow and vertical exaggeration, directly on the map as in printed cartography. */
export function MapCorner() {
  const exaggeration = useSession((s) => s.exaggeration)
  const standing = useSession((s) => s.standing !== null)
  const altitudes = useSession((s) => s.altitudeExaggerated)
  const bar = useRef<HTMLSpanElement>(null)
  const length = useRef<HTMLSpanElement>(null)
  const needle = useRef<SVGGElement>(null)
  const heading = useRef<HTMLSpanElement>(null)
  const { camera } = useBattle()
  const lookNorth = () => {
    const cue = camera.current.cue()
    if (cue) camera.current.goTo({ ...cue, bearingDeg: 0 })
  }
  const aircraft = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const points = POINTS.map((point) => tr(point))
    let written = NaN
    const write = () => {
      const scale = barFor(mapReadout.metresPerPixel)
      if (bar.current && length.current) {
        bar.current.style.width = `${scale?.pixels ?? 0}px`
        length.current.textContent = scale?.label ?? ''
      }
      const { aircraftScale } = mapReadout
      if (aircraft.current && aircraftScale !== written) {
        aircraft.current.textContent =
          aircraftScale > 0 ? aircraftWords(aircraftScale, altitudes ? exaggeration : null) : ''
        written = aircraftScale
      }
      const degrees = Math.round((mapReadout.bearing + 360) % 360) % 360
      if (heading.current) heading.current.textContent = `${points[Math.round(degrees / 45) % 8]!} ${degrees}°`
      needle.current?.setAttribute('transform', `rotate(${(-mapReadout.bearing).toFixed(1)} 14 14)`)
    }
    write()
    return mapReadout.changed.subscribe(write)
  }, [altitudes, exaggeration])
  return (
    <div className={styles.corner} role="group" aria-label={tr('Scale and compass')}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.compass}
          aria-label={tr('Compass: look north')}
          data-tip={tr('Look north (U)')}
          onClick={lookNorth}
        >
          <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
            <g ref={needle}>
              <path d="M14 2.5 18 13H10Z" fill="var(--paper)" />
              <path d="M14 25.5 18 15H10Z" fill="none" stroke="var(--paper-dim)" />
            </g>
          </svg>
        </button>
        <span ref={heading} className={styles.heading} />
        <span className={styles.scale} style={standing ? { visibility: 'hidden' } : undefined}>
          <span ref={length} />
          <span ref={bar} className={styles.bar} />
        </span>
        <span className={styles.heights}>{tr('heights ×{n}', { n: times(exaggeration) })}</span>
        <span ref={aircraft} className={styles.heights} />
      </div>
      <PointerReadout />
    </div>
  )
}
