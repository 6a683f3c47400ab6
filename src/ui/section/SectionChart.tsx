import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { tr } from '@/base/i18n/i18n'
import { nearestOnPath } from '@/picture/section/alongPath'
import { alongAt, SECTION_SIZE } from '@/picture/section/sectionSvg'
import { lengthWords } from '@/record/domain/where'
import { mapReadout } from '@/state/ports/mapReadout'
import { sectionCursor, writeSectionCursor } from '@/state/ports/sectionCursor'
import styles from './Section.module.css'
import type { MeasuredSection } from './sectionModel'

/** The pointer on the map counts as on the path within so many CSS pixels. */
const NEAR_PIXELS = 24
/** Steps of the cursor by key, over the whole section. */
const KEY_STEPS = 100

/** The section with a cursor that is also a mark on the map, by pointer, finger or arrow keys. */
export function SectionChart({ measured: { line, model }, svg }: { measured: MeasuredSection; svg: string }) {
  const box = useRef<HTMLDivElement>(null)
  const cursor = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLParagraphElement>(null)
  const { points, figures } = model
  const { lengthM } = figures

  useEffect(() => {
    const write = () => {
      const { atM } = sectionCursor
      const here = points.find((p) => p.distanceM >= atM) ?? points[points.length - 1]!
      const text = Number.isNaN(atM)
        ? tr('Point at the section, or use the arrow keys, to read it.')
        : tr('At {distance}: {height} m', { distance: lengthWords(atM), height: Math.round(here.heightM) })
      if (words.current) words.current.textContent = text
      box.current?.setAttribute('aria-valuetext', text)
      box.current?.setAttribute('aria-valuenow', String(Math.round(Number.isNaN(atM) ? 0 : atM)))
      if (!cursor.current) return
      cursor.current.style.display = Number.isNaN(atM) ? 'none' : ''
      const x = SECTION_SIZE.left + ((SECTION_SIZE.right - SECTION_SIZE.left) * atM) / (lengthM || 1)
      cursor.current.style.left = `${(x / SECTION_SIZE.width) * 100}%`
    }
    const fromMap = () => {
      const { pointerX, pointerZ, metresPerPixel } = mapReadout
      if (Number.isNaN(pointerX)) return
      const { atM, offM } = nearestOnPath(line, pointerX, pointerZ)
      if (offM < NEAR_PIXELS * metresPerPixel) writeSectionCursor(atM)
    }
    write()
    const stops = [sectionCursor.changed.subscribe(write), mapReadout.changed.subscribe(fromMap)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [line, points, lengthM])
  useEffect(() => () => writeSectionCursor(NaN), [])

  const onPointer = (event: PointerEvent) => {
    const { left, width } = box.current!.getBoundingClientRect()
    writeSectionCursor(alongAt(((event.clientX - left) / width) * SECTION_SIZE.width, lengthM))
  }
  const onKey = (event: KeyboardEvent) => {
    const now = Number.isNaN(sectionCursor.atM) ? 0 : sectionCursor.atM
    const by = lengthM / KEY_STEPS
    const next: Record<string, number> = { ArrowLeft: now - by, ArrowRight: now + by, Home: 0, End: lengthM }
    const to = next[event.key]
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    writeSectionCursor(Math.min(Math.max(to, 0), lengthM))
  }
  return (
    <>
      <div
        ref={box}
        className={styles.chart}
        role="slider"
        tabIndex={0}
        aria-label={model.title}
        aria-valuemin={0}
        aria-valuemax={Math.round(lengthM)}
        aria-valuenow={0}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
        onKeyDown={onKey}
      >
        <img alt="" draggable={false} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} />
        <div ref={cursor} className={styles.cursor} style={{ display: 'none' }} data-testid="section-cursor" />
      </div>
      <p ref={words} className={styles.reading} data-testid="section-reading" />
    </>
  )
}
