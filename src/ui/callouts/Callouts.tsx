import { useEffect, useRef, useState } from 'react'
import { clockLabel, HOUR } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { eventsAtTheirPlace } from '@/record/domain/happening'
import type { Timed } from '@/record/model/record'
import type { BattleEvent } from '@/record/schema/events'
import type { Place } from '@/record/schema/places'
import { useClockWriter } from '@/state/clock/useClock'
import { addAnchor } from '@/state/ports/anchors'
import { coveredRects, writeCalloutRects } from '@/state/ports/coveredRects'
import { useBattle, useSession } from '@/state/session/battleContext'
import { LensClaims } from '@/ui/parts/contested/LensClaims'
import styles from './Callouts.module.css'
import { LEANS, settle, type Placed } from './placing'

/** How long an event keeps its callout after its time, battle seconds. */
const LASTS = 2 * HOUR
/** More at once would hide the map. */
const WIDE_PAGE = 900
/** The callouts on the page, the gravest first. */
const placed: Placed[] = []

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
    const at = { x: 0, y: 0, width: 0, height: 0 }
    placed.push(own)
    const leave = addAnchor({
      lon,
      lat,
      place: (x, y, visible) => {
        const element = box.current
        if (!element) return
        at.x = visible ? x : -1
        at.y = y
        at.width = element.offsetWidth
        at.height = element.offsetHeight
        const lean = settle(own, placed, at, innerWidth, coveredRects)
        // The name of the place itself gives way to the callout: below its dot or beside it.
        writeCalloutRects(placed)
        element.dataset.hidden = String(lean < 0)
        if (lean < 0) return
        element.style.transform = `translate(${Math.round(own.left)}px, ${Math.round(own.top)}px)`
        element.style.setProperty('--stem', `${LEANS[lean]! * 100}%`)
      },
    })
    return () => {
      leave()
      placed.splice(placed.indexOf(own), 1)
      writeCalloutRects(placed)
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
      <LensClaims event={item.id} bare />
      <button
        type="button"
        className={styles.close}
        aria-label={tr('Dismiss: {event}', { event: item.title })}
        data-tip={tr('Dismiss')}
        onClick={onDismiss}
      >
        ×
      </button>
    </div>
  )
}
