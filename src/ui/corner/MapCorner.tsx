import { useEffect, useRef } from 'react'
import { mapReadout } from '@/state/ports/mapReadout'
import { useBattle, useSession } from '@/state/session/battleContext'
import styles from './MapCorner.module.css'
import { PointerReadout } from './PointerReadout'
import { barFor } from './scaleBar'

const POINTS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']

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
    const altitude = altitudes ? `×${Number(exaggeration.toFixed(1))}` : 'true'
    const write = () => {
      const scale = barFor(mapReadout.metresPerPixel)
      if (bar.current && length.current) {
        bar.current.style.width = `${scale?.pixels ?? 0}px`
        length.current.textContent = scale?.label ?? ''
      }
      const { aircraftScale } = mapReadout
      if (aircraft.current)
        aircraft.current.textContent = aircraftScale > 0 ? `aircraft ×${aircraftScale}, altitude ${altitude}` : ''
      const degrees = Math.round((mapReadout.bearing + 360) % 360) % 360
      if (heading.current) heading.current.textContent = `${POINTS[Math.round(degrees / 45) % 8]!} ${degrees}°`
      needle.current?.setAttribute('transform', `rotate(${(-mapReadout.bearing).toFixed(1)} 14 14)`)
    }
    write()
    return mapReadout.changed.subscribe(write)
  }, [altitudes, exaggeration])
  return (
    <div className={styles.corner} role="group" aria-label="Scale and compass">
      <div className={styles.row}>
        <button
          type="button"
          className={styles.compass}
          aria-label="Compass: look north"
          data-tip="Look north (U)"
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
        <span className={styles.heights}>heights ×{Number(exaggeration.toFixed(1))}</span>
        <span ref={aircraft} className={styles.heights} />
      </div>
      <PointerReadout />
    </div>
  )
}
