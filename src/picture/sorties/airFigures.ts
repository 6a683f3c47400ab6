import { parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { msg } from '@/base/i18n/i18n'
import { preferredOf } from '@/record/domain/claims'
import { figureText } from '@/record/domain/claimText'
import type { BattleRecord } from '@/record/model/record'
import type { Claim, ClaimValue, Part } from '@/record/schema/claims'
import type { Citation, Side } from '@/record/schema/common'

/** A row of a strength table: the aircraft present on one day. */
export interface StrengthRow {
  readonly t: BattleTime
  readonly total: number
  /** By type, in the order of the table's columns; null where the row is not given by type. */
  readonly parts: Readonly<Record<string, number>> | null
  /** Whose figure it is, when it is not the article's. */
  readonly by: string | null
}
export interface StrengthTable {
  readonly types: readonly string[]
  readonly rows: readonly StrengthRow[]
}

/** A loss table: names of aircraft types as columns, causes as rows, each with its stated total. Labels are English, for `tr`. */
export interface LossTable {
  readonly types: readonly string[]
  readonly causes: readonly { readonly label: string; readonly cells: readonly number[]; readonly total: number }[]
}

/** One measure as several sources give it, the preferred value first. */
export interface Contested {
  readonly title: string
  readonly values: readonly { readonly by: string; readonly text: string; readonly note: string }[]
}

/** Aircraft of one side by date: the article's table, with the days that only other sources give. */
export function strengthTable(record: BattleRecord, side: Side): StrengthTable {
  const claims = record.claims.filter((c) => c.measure === 'aircraft.strength' && c.about.sides[0] === side)
  const rows = claims.flatMap((c): StrengthRow[] => {
    const value = preferredOf(c)
    const t = parseBattleTime(c.about.period ?? '')
    if (t === null || t < record.start || t > record.end || value.value === undefined) return []
    const shifted = c.issues.some((i) => i.kind === 'shifted-row' && i.value === c.preferred.value)
    return [
      { t, total: value.value, parts: shifted ? null : exact(value.parts), by: ofArticle(value) ? null : value.by },
    ]
  })
  rows.sort((a, b) => a.t - b.t)
  return { types: [...new Set(rows.flatMap((r) => Object.keys(r.parts ?? {})))], rows }
}

const LOSSES: Readonly<Record<'su' | 'jp', readonly (readonly [id: string, label: string])[]>> = {
  su: [
    ['cl.su.aircraft.lost.combat', msg('in combat')],
    ['cl.su.aircraft.lost.noncombat', msg('otherwise')],
    ['cl.su.aircraft.lost.total', msg('lost in all')],
  ],
  jp: [
    ['cl.jp.aircraft.lost.air', msg('in the air')],
    ['cl.jp.aircraft.lost.write-off', msg('written off')],
    ['cl.jp.aircraft.lost.combat', msg('lost in combat')],
    ['cl.jp.aircraft.damaged', msg('damaged')],
  ],
}

/** Losses by type and cause: the article's tables. Causes missing from the record are skipped. */
export function lossTable(record: BattleRecord, side: 'su' | 'jp'): LossTable {
  const found = LOSSES[side].flatMap(([id, label]) => {
    const claim = record.claims.find((c) => c.id === id)
    return claim ? [{ label, value: preferredOf(claim) }] : []
  })
  const types = [...new Set(found.flatMap(({ value }) => Object.keys(value.parts ?? {})))]
  return {
    types,
    causes: found.map(({ label, value }) => ({
      label,
      cells: types.map((type) => low(value.parts?.[type] ?? 0)),
      total: value.value ?? 0,
    })),
  }
}

/** Sorties, rounds and bombs: one row per measure with an English label, one cell per side, null where no source gives a figure. */
export function effortRows(
  record: BattleRecord,
): { readonly label: string; readonly su: string | null; readonly jp: string | null }[] {
  const rows = [
    [msg('Sorties by bombers'), 'sorties.bomber'],
    [msg('Sorties by fighters'), 'sorties.fighter'],
    [msg('Total sorties'), 'sorties.total'],
    [msg('Machine-gun rounds'), 'ordnance.rounds.machine-gun'],
    [msg('Cannon rounds'), 'ordnance.rounds.cannon'],
    [msg('Bombs'), 'ordnance.bombs.count'],
    [msg('Bombs, tons'), 'ordnance.bombs.tons'],
    [msg('Airmen dead or missing'), 'casualties.air.killed'],
    [msg('Airmen wounded'), 'casualties.air.wounded'],
  ] as const
  const cell = (measure: string, side: Side) => {
    const claim = record.claims.find((c) => c.measure === measure && c.about.sides[0] === side && isWholeCampaign(c))
    return claim ? figureText(preferredOf(claim)) : null
  }
  return rows.map(([label, measure]) => ({ label, su: cell(measure, 'su'), jp: cell(measure, 'jp') }))
}

/** Air measures on which sources differ, or which are only one side's claim; side by side, without judgement. */
export function contestedFigures(record: BattleRecord): Contested[] {
  return airClaims(record)
    .filter(
      (c) => c.measure.startsWith('aircraft.') && (c.values.length > 1 || c.measure.startsWith('aircraft.claimed')),
    )
    .map((c) => ({
      title: c.title,
      values: [preferredOf(c), ...c.values.filter((x) => x !== preferredOf(c))].map((x) => ({
        by: x.by,
        text: figureText(x),
        note: x.note ?? '',
      })),
    }))
}

/** Arithmetic errors in the sources under a measure, in the record's words. */
export function arithmeticNotes(
  record: BattleRecord,
  measure: string,
): { readonly title: string; readonly text: string }[] {
  return airClaims(record)
    .filter((c) => c.measure.startsWith(measure))
    .flatMap((c) => c.issues.map(({ text }) => ({ title: c.title, text })))
}

/** Every source that the air figures cite, without duplicates. */
export function airSources(record: BattleRecord): Citation[] {
  const cited = airClaims(record).flatMap((c) => c.values.flatMap((x) => x.sources))
  return [...new Map(cited.map((s) => [s.id, { id: s.id }])).values()]
}

const MEASURES = ['aircraft.', 'sorties.', 'ordnance.', 'casualties.air.']
const airClaims = (record: BattleRecord) =>
  record.claims.filter((c) => MEASURES.some((m) => c.measure.startsWith(m)) && !c.about.period?.startsWith('1942'))
const isWholeCampaign = (c: Claim) => c.about.period === '1939-05-11/1939-09-16'
/** Whether the figure comes from the article that the record began with: its tables have no label of their own. */
const ofArticle = (value: ClaimValue) => value.sources.some((s) => s.id === 'SEED')
const low = (part: Part) => (typeof part === 'number' ? part : part[0])
const exact = (parts: ClaimValue['parts']) =>
  parts ? Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, low(part)])) : null
