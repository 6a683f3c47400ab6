import { useEffect, useRef, type MouseEvent } from 'react'
import { toLonLat } from '@/base/geo/frame'
import { tr } from '@/base/i18n/i18n'
import { compassWord } from '@/record/domain/where'
import { useClockWriter } from '@/state/clock/useClock'
import { insetMap } from '@/state/ports/insetMap'
import { mapReadout } from '@/state/ports/mapReadout'
import { useBattle } from '@/state/session/battleContext'
import { drawFlights, flightWords, inTheAir } from './drawFlights'
import { drawCone, drawGround } from './drawInset'
import styles from './InsetMap.module.css'
import { usePixelRatio } from './usePixelRatio'

const SIDE = 216

/** The inset map: ground and bases, with the field of view and the aircraft in the air over them. */
export function InsetMap() {
  const { record, camera, playback } = useBattle()
  const ground = useRef<HTMLCanvasElement>(null)
  const cone = useRef<HTMLCanvasElement>(null)
  const shown = useRef('')
  const redraw = useRef(() => {})
  const ratio = usePixelRatio()
  useEffect(() => {
    const overview = insetMap.getState().map!
    const size = { side: SIDE, ratio }
    drawGround(ground.current!.getContext('2d')!, overview, record, size)
    const context = cone.current!.getContext('2d')!
    const write = () => {
      const flights = inTheAir(record, playback.clock.t)
      shown.current = keyOf(flights)
      drawCone(context, overview, mapReadout, size)
      drawFlights(context, overview, record, flights, size)
      cone.current?.setAttribute(
        'aria-label',
        tr('Inset map, 197 km across. The view looks {direction}.', {
          direction: compassWord(((mapReadout.bearing + 360) % 360) * (Math.PI / 180)),
        }) + flightWords(record, flights),
      )
    }
    redraw.current = write
    write()
    return mapReadout.changed.subscribe(write)
  }, [record, playback, ratio])
  // Redrawn only when the set of sorties in the air changes.
  useClockWriter(({ t }) => {
    if (keyOf(inTheAir(record, t)) !== shown.current) redraw.current()
  }, 250)
  const fly = (event: MouseEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const { half } = insetMap.getState().map!
    const limit = 30_000
    const across = (n: number) => Math.min(Math.max((n - 0.5) * 2 * half, -limit), limit)
    const cue = camera.current.cue()
    if (cue)
      camera.current.goTo({
        ...cue,
        target: toLonLat(
          across((event.clientX - box.left) / box.width),
          across((event.clientY - box.top) / box.height),
        ),
      })
  }
  const pixels = SIDE * ratio
  return (
    <div className={styles.map} style={{ width: SIDE, height: SIDE }}>
      <canvas ref={ground} width={pixels} height={pixels} aria-hidden />
      <canvas ref={cone} width={pixels} height={pixels} role="img" aria-label={tr('Inset map')} onClick={fly} />
    </div>
  )
}

const keyOf = (flights: ReturnType<typeof inTheAir>) => flights.map((f) => f.item.id).join()
