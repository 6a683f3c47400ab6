import { battleTime, DAY, HOUR, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import type { Claim } from '@/record/schema/claims'

/** The time that a claim is about, from its first instant up to, not including, `until`. */
export interface ClaimPeriod {
  readonly from: BattleTime
  readonly until: BattleTime
}

/** The period of a claim: a day, a month, an hour or a span of them. Null without one, or for a bare year. */
export function claimPeriod({ about: { period } }: Pick<Claim, 'about'>): ClaimPeriod | null {
  if (!period) return null
  const ends = period.split('/').map(instants)
  const [first, last] = [ends[0], ends[ends.length - 1]]
  return first && last ? { from: first.from, until: last.until } : null
}

/** First and last instant of a date as EDTF has it; null for a bare year. */
function instants(edtf: string): ClaimPeriod | null {
  const text = edtf.replace(/[~?%]$/, '')
  const [, y, m, d, hour] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(T\d{2}:\d{2})?$/.exec(text) ?? []
  if (y === undefined || m === undefined) return null
  const from = parseBattleTime(d === undefined ? `${text}-01` : text)
  if (from === null) return null
  const days = d === undefined ? new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate() : 1
  return { from, until: battleTime(from + (hour === undefined ? days * DAY : HOUR)) }
}
