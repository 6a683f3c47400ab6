import { useEffect } from 'react'
import { battleTime, clockLabel, dateLabel, HOUR } from '@/base/core/battleTime'
import { changesBetween, eventsBetween } from '@/record/domain/changes'
import { happeningAt } from '@/record/domain/happening'
import type { BattleRecord } from '@/record/model/record'
import { useBattle } from '@/state/session/battleContext'
import { announce } from '@/state/session/notices'

/** Minimum change of a paused clock that counts as a jump, battle seconds. */
const JUMP = HOUR
/**
 * Announced after this much rest, milliseconds, so that holding a key down does not start an announcement each time.
 */
const REST_MS = 450
/** If there are more events than this, the rest are only counted. */
const NAMED = 2

/** What a jump from one time to another changed: the date, the events passed or reached, how many units moved. */
export function jumpWords(record: BattleRecord, from: number, to: number): string {
  const when = `${dateLabel(battleTime(to))}, ${clockLabel(battleTime(to))}`
  const [a, b] = [battleTime(Math.min(from, to)), battleTime(Math.max(from, to))]
  const events = eventsBetween(record, a, b)
    .flatMap((id) => record.events.find((e) => e.item.id === id) ?? [])
    .sort((x, y) => y.item.weight - x.item.weight)
  const now = happeningAt(record, to).now?.item.title
  const passed = events.filter((e) => e.item.title !== now)
  const named = passed.slice(0, NAMED).map((e) => e.item.title)
  const more = passed.length - named.length
  const between = named.length > 0 ? ` Between: ${named.join('; ')}${more > 0 ? ` and ${more} more` : ''}.` : ''
  const moved = changesBetween(record, a, b).length
  return `${when}. ${now ? `${now}.` : 'Nothing is recorded for this hour.'}${between} ${moved === 1 ? 'One unit has' : `${moved} units have`} changed.`
}

/**
 * Announces each jump of the clock politely: the date and what changed. Play and scrubbing are announced once they
 * stop.
 */
export function useJumpWords(): void {
  const { record, playback, session } = useBattle()
  useEffect(() => {
    let announcedAt = playback.clock.t
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = playback.subscribe((clock) => {
      clearTimeout(timer)
      if (clock.playing || session.getState().mode === 'present') {
        announcedAt = clock.t
        return
      }
      timer = setTimeout(() => {
        const { t } = playback.clock
        if (Math.abs(t - announcedAt) >= JUMP) announce(jumpWords(record, announcedAt, t))
        announcedAt = t
      }, REST_MS)
    })
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [record, playback, session])
}
