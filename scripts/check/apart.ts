import { battleTime, isoLabel } from '../../src/base/core/battleTime'
import { fault, unlessSaid, type Finding, type Rule } from './finding'
import { apart } from './line'
import { isSoviet, stands, type Stand } from './rest'

/** Minimum distance between the centres of opposing units that both stand still, metres. */
const MIN = 400
/** Postures in which a unit is among the enemy. */
const CLOSE = ['attack', 'assault', 'counter-attack', 'mop-up', 'breakout', 'overrun']

/** Opposing units at rest keep their distance, unless one of them is attacking. */
export const opponentsApart: Rule = ({ record, fixPath }) => {
  const all = stands(record).filter((s) => s.onMap && s.until > s.fix.t && !CLOSE.includes(s.fix.posture))
  const ours = all.filter((s) => isSoviet(s.side))
  const theirs = all.filter((s) => !isSoviet(s.side))
  const worst = new Map<string, { a: Stand; b: Stand; metres: number }>()
  for (const a of ours)
    for (const b of theirs) {
      const metres = apart(a.at, b.at)
      const together = Math.min(a.until, b.until) - Math.max(a.fix.t, b.fix.t)
      const key = `${a.unit} ${b.unit}`
      if (metres < MIN && together > 0 && metres < (worst.get(key)?.metres ?? MIN)) worst.set(key, { a, b, metres })
    }
  return [...worst.values()].map(({ a, b, metres }): Finding => {
    const when = isoLabel(battleTime(Math.max(a.fix.t, b.fix.t)))
    return unlessSaid(
      `${a.fix.note} ${b.fix.note}`,
      fault(
        'tracks.json',
        fixPath(a.unit, a.segment, a.index),
        `${MIN} m between opponents at rest, or a posture of attack`,
        `${a.unit} (${a.fix.posture}) and ${b.unit} (${b.fix.posture}) ${Math.round(metres)} m apart at ${when}`,
      ),
    )
  })
}
