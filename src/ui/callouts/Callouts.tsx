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
import styles from './Callouts.module.css'

/** How long an event keeps its callout after its time, battle seconds. */
const LASTS = 2 * HOUR
/** More at once would hide the map. */
const WIDE_PAGE = 900
/** Distance from the place up to the callout, CSS pixels. */
const STEM = 26
const EDGE = 6
/** Where on the callout's width its stem may stand, in the order in which they are tried. */
const LEANS = [0.5, 0.88, 0.12]

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
  useEffect(() => {
    // Kept for as long as the callout lives: nothing is allocated in a frame.
    const own: Placed = { left: 0, top: 0, width: 0, height: 0 }
    placed.push(own)
    const leave = addAnchor({
      lon,
      lat,
      place: (x, y, visible) => {
        const element = box.current
        if (!element) return
        const { offsetWidth: w, offsetHeight: h } = element
        own.width = w
        own.height = h + STEM
        own.top = y - h - STEM
        const inside = visible && own.top > EDGE && x > EDGE && x < innerWidth - EDGE
        // Above the place; else to its left or right, with the stem at the callout's foot.
        let at = -1
        for (let i = 0; inside && at < 0 && i < LEANS.length; i++) {
          own.left = x - w * LEANS[i]!
          if (own.left > EDGE && own.left + w < innerWidth - EDGE && !covered(own) && !overlapped(own)) at = i
        }
        element.dataset.hidden = String(at < 0)
        if (at < 0) {
          own.width = 0
          return
        }
        element.style.transform = `translate(${Math.round(own.left)}px, ${Math.round(own.top)}px)`
        element.style.setProperty('--stem', `${LEANS[at]! * 100}%`)
      },
    })
    return () => {
      leave()
      placed.splice(placed.indexOf(own), 1)
    }
  }, [lon, lat])
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
      <button
        type="button"
        className={styles.close}
        aria-label={`Dismiss: ${item.title}`}
        data-tip="Dismiss"
        onClick={onDismiss}
      >
        ×
      </button>
    </div>
  )
}

/** Where a callout is; without a width while it is hidden. */
interface Placed {
  left: number
  top: number
  width: number
  height: number
}

/** The callouts on the page, the gravest first. */
const placed: Placed[] = []

/** True where a graver callout is already. */
function overlapped(own: Placed): boolean {
  for (const other of placed) {
    if (other === own) return false
    if (
      other.width > 0 &&
      own.left < other.left + other.width + EDGE &&
      other.left < own.left + own.width + EDGE &&
      own.top < other.top + other.height + EDGE &&
      other.top < own.top + own.height + EDGE
    )
      return true
  }
  return false
}

/** True where a panel covers the picture: a callout never overlaps one. */
function covered({ left, top, width, height }: Placed): boolean {
  const { count, x, y, halfWidth, halfHeight } = coveredRects
  for (let i = 0; i < count; i++)
    if (
      Math.abs(left + width / 2 - x[i]!) < width / 2 + halfWidth[i]! &&
      Math.abs(top + height / 2 - y[i]!) < height / 2 + halfHeight[i]!
    )
      return true
  return false
}
