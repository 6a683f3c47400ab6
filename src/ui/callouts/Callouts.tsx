import { useEffect, useRef, useState } from 'react'
import { clockLabel, HOUR } from '@/base/core/battleTime'
import { eventsAtTheirPlace } from '@/record/domain/happening'
import type { Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import type { Place } from '@/record/schema/places'
import { useClockWriter } from '@/state/clock/useClock'
import { addAnchor } from '@/state/ports/anchors'
import { coveredRects } from '@/state/ports/coveredRects'
import { useBattle, useSession } from '@/state/session/battleContext'
import { LensClaims } from '@/ui/parts/contested/LensClaims'
import styles from './Callouts.module.css'

/** How long an event keeps its callout after its time, battle seconds. */
const LASTS = 2 * HOUR
/** More at once would hide the map. */
const WIDE_PAGE = 900
/** Distance from the place up to the callout, CSS pixels. */
const STEM = 26
const EDGE = 6

/** Callouts at the places of current events on the map; each can be opened or dismissed. */
export function Callouts() {
  const { record } = useBattle()
  const first = useSession((s) => s.firstSight)
  const standing = useSession((s) => s.standing !== null)
  const [events, setEvents] = useState<readonly Timed<BattleEvent>[]>([])
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  useClockWriter(({ t }) => {
    const next = eventsAtTheirPlace(record, t, LASTS)
    setEvents((old) => (old.length === next.length && old.every((e, i) => e === next[i]) ? old : next))
  }, 250)
  if (first || standing) return null
  const places = new Set<string>()
  const shown = events
    .filter(({ item }) => {
      if (dismissed.has(item.id) || places.has(item.place!) || record.places.get(item.place!)?.offMap) return false
      places.add(item.place!)
      return record.places.has(item.place!)
    })
    .slice(0, innerWidth > WIDE_PAGE ? 2 : 1)
  return shown.map((event) => (
    <Callout
      key={event.item.id}
      event={event}
      place={record.places.get(event.item.place!)!}
      onDismiss={() => setDismissed((old) => new Set([...old, event.item.id]))}
    />
  ))
}

interface CalloutProps {
  readonly event: Timed<BattleEvent>
  readonly place: Place
  readonly onDismiss: () => void
}

function Callout({ event: { item, from }, place, onDismiss }: CalloutProps) {
  const { session } = useBattle()
  const box = useRef<HTMLDivElement>(null)
  const [lon, lat] = place.position
  useEffect(
    () =>
      addAnchor({
        lon,
        lat,
        place: (x, y, visible) => {
          const element = box.current
          if (!element) return
          const { offsetWidth: w, offsetHeight: h } = element
          const left = x - w / 2
          const top = y - h - STEM
          const fits =
            visible && left > EDGE && left + w < innerWidth - EDGE && top > EDGE && !covered(left, top, w, h + STEM)
          element.dataset.hidden = String(!fits)
          if (fits) element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
        },
      }),
    [lon, lat],
  )
  const exact = item.precision === 'minute' || item.precision === 'hour'
  return (
    <div ref={box} className={styles.callout} data-map-callout data-hidden="true">
      <button
        type="button"
        className={styles.text}
        onClick={() => session.actions.select({ kind: 'event', id: item.id })}
      >
        {exact && <b>{clockLabel(from)}</b>}
        {item.title}
      </button>
      <LensClaims event={item.id} bare />
      <button type="button" className={styles.close} aria-label={`Dismiss: ${item.title}`} onClick={onDismiss}>
        ×
      </button>
    </div>
  )
}

/** True where a panel covers the picture: a callout never overlaps one. */
function covered(left: number, top: number, width: number, height: number): boolean {
  const { count, x, y, halfWidth, halfHeight } = coveredRects
  for (let i = 0; i < count; i++)
    if (
      Math.abs(left + width / 2 - x[i]!) < width / 2 + halfWidth[i]! &&
      Math.abs(top + height / 2 - y[i]!) < height / 2 + halfHeight[i]!
    )
      return true
  return false
}
