import { msg, tr } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { Citation, Side } from '@/record/schema/common'
import type { Arm, Unit } from '@/record/schema/forces'
import { englishOf } from '@/record/translate/english'
import { superiorsAt } from './orbatTree'
import { strengthIndexAt, strengthSeries } from './strength'

/** What is added up. Figures that combine two of these have their own row and are added to neither. */
export const SUM_KINDS = [
  'men',
  'tanks',
  'tankettes',
  'armoured cars',
  'armour of several kinds',
  'guns',
  'aircraft',
  'lorries',
] as const
export type SumKind = (typeof SUM_KINDS)[number]

const WORDS: Readonly<Record<SumKind, string>> = {
  men: msg('Men'),
  tanks: msg('Tanks'),
  tankettes: msg('Tankettes'),
  'armoured cars': msg('Armoured cars'),
  'armour of several kinds': msg('Armour of several kinds'),
  guns: msg('Guns'),
  aircraft: msg('Aircraft'),
  lorries: msg('Lorries'),
}

/** `Armoured cars` */
export const sumKindWord = (kind: SumKind): string => tr(WORDS[kind])

/** One unit's figure of one kind, from one source. */
export interface UnitFigure {
  readonly id: string
  readonly min: number
  readonly max: number
  /** Ids of the sources, in order, joined: only figures with the same value are added. */
  readonly by: string
  readonly notes: readonly string[]
}

/** The sum of the figures given by one source. */
export interface SourceSum {
  readonly by: string
  readonly min: number
  readonly max: number
  readonly figures: readonly UnitFigure[]
}

export interface KindSum {
  readonly kind: SumKind
  /** One sum per source; sources are never added together. */
  readonly sums: readonly SourceSum[]
  /** Units whose figure is included in that of a chosen superior, and is therefore not added again. */
  readonly within: readonly string[]
  /** Chosen units without a figure of this kind, whether their own or included in that of a chosen superior. */
  readonly without: readonly string[]
}

export interface Sums {
  readonly count: number
  readonly bySide: readonly {
    readonly side: Side
    readonly arms: readonly { readonly arm: Arm; readonly count: number }[]
    readonly count: number
  }[]
  /** Only kinds of which at least one of the chosen has a figure. */
  readonly kinds: readonly KindSum[]
}

export function sumKindOf(type: string): SumKind | null {
  const words = englishOf(type).toLowerCase()
  if (/tanks? and armoured|armoured vehicles/.test(words)) return 'armour of several kinds'
  if (/tankette/.test(words)) return 'tankettes'
  if (/armoured cars?/.test(words)) return 'armoured cars'
  if (/anti-tank gun/.test(words)) return 'guns'
  if (/\btanks?\b/.test(words)) return 'tanks'
  if (/machine.?gun/.test(words)) return null
  if (/\bguns?\b|howitzer|mortar|artillery/.test(words)) return 'guns'
  if (/fighter|bomber|aircraft|\bi-1[56]|rockets/.test(words)) return 'aircraft'
  if (/lorr|truck/.test(words)) return 'lorries'
  return /\bmen\b|persons/.test(words) ? 'men' : null
}

const bySource = (sources: readonly Citation[]) => [...new Set(sources.map((s) => s.id))].sort().join('+')

/**
 * A unit's figures of a kind at `t`. A dated strength at or before `t` takes precedence over the equipment table; in
 * the table, different types from one source are added, and of one type the last entry is used.
 */
export function figuresOf(unit: Unit, kind: SumKind, t: number): UnitFigure[] {
  for (const series of strengthSeries(unit)) {
    if (sumKindOf(series.of) !== kind) continue
    const point = series.points[strengthIndexAt(series, t)]
    if (point)
      return [
        {
          id: unit.id,
          min: point.min,
          max: point.max,
          by: bySource(point.item.sources),
          notes: point.item.note ? [point.item.note] : [],
        },
      ]
  }
  const last = new Map<string, Unit['equipment'][number]>()
  for (const item of unit.equipment) if (sumKindOf(item.type) === kind) last.set(item.type, item)
  const by = new Map<string, UnitFigure>()
  for (const { type, count, note, sources } of last.values()) {
    const source = bySource(sources)
    const old = by.get(source)
    const notes = [...(old?.notes ?? []), ...(note ? [`${type}: ${note}`] : [])]
    by.set(source, { id: unit.id, min: (old?.min ?? 0) + count, max: (old?.max ?? 0) + count, by: source, notes })
  }
  return [...by.values()]
}

/** Sums over the chosen units at `t`. Unknown ids are skipped. */
export function sumUnits(record: Pick<BattleRecord, 'units'>, ids: readonly string[], t: number): Sums {
  const units = [...new Set(ids)].flatMap((id) => record.units.get(id) ?? [])
  const sides = [...new Set(units.map((u) => u.side))]
  const bySide = sides.map((side) => {
    const own = units.filter((u) => u.side === side)
    const arms = [...new Set(own.map((u) => u.arm))].map((arm) => ({
      arm,
      count: own.filter((u) => u.arm === arm).length,
    }))
    return { side, arms: arms.sort((a, b) => b.count - a.count), count: own.length }
  })
  return { count: units.length, bySide, kinds: SUM_KINDS.flatMap((kind) => sumKind(record, units, kind, t) ?? []) }
}

function sumKind(
  record: Pick<BattleRecord, 'units'>,
  units: readonly Unit[],
  kind: SumKind,
  t: number,
): KindSum | null {
  const figures = new Map(units.map((u) => [u.id, figuresOf(u, kind, t)]))
  const has = (id: string) => (figures.get(id)?.length ?? 0) > 0
  if (!units.some((u) => has(u.id))) return null
  const held = new Set(units.filter((u) => superiorsAt(record, u.id, t).some(has)).map((u) => u.id))
  const sums = new Map<string, UnitFigure[]>()
  for (const unit of units) {
    if (held.has(unit.id)) continue
    for (const figure of figures.get(unit.id)!) sums.set(figure.by, [...(sums.get(figure.by) ?? []), figure])
  }
  const total = (list: readonly UnitFigure[], end: 'min' | 'max') => list.reduce((sum, f) => sum + f[end], 0)
  return {
    kind,
    sums: [...sums].map(([by, list]) => ({ by, min: total(list, 'min'), max: total(list, 'max'), figures: list })),
    within: units.filter((u) => held.has(u.id)).map((u) => u.id),
    without: units.filter((u) => !has(u.id) && !held.has(u.id)).map((u) => u.id),
  }
}
