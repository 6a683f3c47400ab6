import { battleTime, clockLabel, dateLabel, DAY, type BattleTime } from '@/base/core/battleTime'
import { toLonLat } from '@/base/geo/frame'
import { changesBetween } from '@/record/domain/changes'
import { commandAt, parentAt, type Command } from '@/record/domain/command'
import { stateAt } from '@/record/domain/stateAt'
import { armInSentence, echelonInSentence, postureInSentence, SIDE_WORDS } from '@/record/domain/words'
import type { BattleRecord, Fix } from '@/record/model/record'
import { changeLine, eventLine } from './battleText'
import { at, cited, graded, standing } from './phrases'

/**
 * One unit at `t` in words: what it is, its superior, where it is, since and until when, and the changes of the last
 * day. For the command line, which is English.
 */
export function unitText(record: BattleRecord, t: BattleTime, id: string): string {
  const unit = record.units.get(id)!
  const commander = commandAt(record, unit, t)
  const here = stateAt(record, t).units.find((u) => u.id === id)
  const fixes = record.tracks.find((row) => row.unit.id === id)?.segments.flat() ?? []
  const dayBefore = battleTime(Math.max(record.start, t - DAY))
  const events = record.events.filter((e) => e.item.units.includes(id) && e.from > dayBefore && e.from <= t)
  const rows: [string, string | undefined][] = [
    ['', `${SIDE_WORDS[unit.side]}; ${armInSentence(unit.arm)}, ${echelonInSentence(unit.echelon)}`],
    ['Commander', commander ? commanderText(commander) : 'not known'],
    ['Under', chain(record, id, t).join(', under ') || undefined],
    ['Now', here ? standing(record, here, t) : fixes.length > 0 ? 'not on the map' : 'the record gives it no place'],
    ['Last known', fixLine(record, fixes.findLast((f) => f.t <= t))],
    ['Next known', fixLine(record, fixes.find((f) => f.t > t))],
    ['Strength', unit.strength],
    ['Equipment', unit.equipment.map((e) => `${e.count} ${e.type}${e.note ? ` (${e.note})` : ''} ${cited(e.sources)}`).join('; ') || undefined],
    ['Note', unit.note],
    ['Sources', `${unit.confidence} ${cited(unit.sources)}`],
    ['Last day', [...changesBetween(record, dayBefore, t).filter((c) => c.id === id).map((c) => changeLine(record, c, t)), ...events.map((e) => eventLine(record, e.item.id))].join('\n    ') || undefined],
  ] // prettier-ignore
  const head = `${unit.names.en}: ${dateLabel(t)}, ${clockLabel(t)} (UTC+8)`
  return [
    head,
    ...rows.flatMap(([term, words]) => (words === undefined ? [] : [`  ${term && `${term}: `}${words}`])),
  ].join('\n')
}

function commanderText({ name, original, fate, note, sources }: Command): string {
  const words = [name, original, fate, note].filter(Boolean).join(', ')
  return sources.length > 0 ? `${words} ${cited(sources)}` : words
}

function chain(record: BattleRecord, id: string, t: BattleTime): string[] {
  const above: string[] = []
  const seen = new Set([id])
  for (let next = parentAt(record.units.get(id)!, t); next !== null && !seen.has(next);) {
    const unit = record.units.get(next)!
    above.push(unit.names.en)
    seen.add(next)
    next = parentAt(unit, t)
  }
  return above
}

function fixLine(record: BattleRecord, fix: Fix | undefined): string | undefined {
  if (!fix) return undefined
  const [lon, lat] = toLonLat(fix.x, fix.z)
  return `${dateLabel(fix.t)}, ${clockLabel(fix.t)}: ${at(record, { lon, lat }, fix.t)}, ${postureInSentence(fix.posture)}; ${graded(fix.confidence, fix.errorM, fix.sources)}`
}
