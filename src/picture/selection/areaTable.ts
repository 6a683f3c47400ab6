import { formatList, formatNumber, tr } from '@/base/i18n/i18n'
import { amount } from '@/record/domain/claimText'
import { counted } from '@/record/domain/counted'
import { nameWord } from '@/record/domain/nameWord'
import { figuresOf, SUM_KINDS, type SumKind } from '@/record/domain/sums'
import { armInSentence, SIDE_WORDS } from '@/record/domain/words'
import type { BattleRecord } from '@/record/model/record'
import type { AreaCount } from './area'

/** A unit's figure of one kind from one source. */
export interface AreaFigure {
  readonly kind: SumKind
  readonly min: number
  readonly max: number
  /** Ids of the sources. */
  readonly sources: readonly string[]
}

/** The figures of a unit at battle time `t`, every kind and source; empty where the record has none. */
export function unitFigures(record: Pick<BattleRecord, 'units'>, id: string, t: number): AreaFigure[] {
  const unit = record.units.get(id)!
  return SUM_KINDS.flatMap((kind) =>
    figuresOf(unit, kind, t).map(({ min, max, by }) => ({ kind, min, max, sources: by.split('+') })),
  )
}

/** `809 men, 12 guns`; words for none. */
export function figuresText(figures: readonly AreaFigure[]): string {
  if (figures.length === 0) return tr('no strength stated')
  return formatList(
    figures.map(({ kind, min, max }) => {
      const figure = min === max ? amount(min) : tr('{min} to {max}', { min: amount(min), max: amount(max) })
      return counted(kind, figure, max)
    }),
  )
}

const HEAD = 'unit,name,side,arm,what,min,max,sources'

/** CSV with a header row, in English for other programs: one row per unit and figure; a unit without a figure has one row whose number is empty. */
export function areaCsv(record: Pick<BattleRecord, 'units'>, { units }: AreaCount, t: number): string {
  const rows = units.flatMap((id) => {
    const { names, side, arm } = record.units.get(id)!
    const unit = [id, names.en, SIDE_WORDS[side], arm.replaceAll('-', ' ')]
    const figures = unitFigures(record, id, t)
    return figures.length === 0
      ? [[...unit, 'not stated', '', '', '']]
      : figures.map((f) => [...unit, f.kind, `${f.min}`, `${f.max}`, f.sources.join(' ')])
  })
  return [HEAD, ...rows.map((row) => row.map(cell).join(','))].join('\n')
}

/** Quoted where it holds a comma, quote or line break, after RFC 4180. */
const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The area in words, one sentence a line. */
export function areaLines(record: BattleRecord, where: string, count: AreaCount, t: number): string[] {
  const { km2, units, inferred, sums } = count
  return [
    tr('{where}, {area} km²: {n, plural, other {# units}}, {inferred} of them at a place that is inferred.', {
      where,
      area: formatNumber(Number(km2.toPrecision(2)), { useGrouping: false }),
      n: units.length,
      inferred,
    }),
    ...sums.bySide.map(({ side, count: n, arms }) =>
      tr('{side}: {n} ({arms}).', {
        side: tr(SIDE_WORDS[side]),
        n,
        arms: formatList(arms.map((a) => tr('{n} {arm}', { n: a.count, arm: armInSentence(a.arm) }))),
      }),
    ),
    ...units.map((id) =>
      tr('{unit}: {figures}.', {
        unit: nameWord(record.units.get(id)!.names),
        figures: figuresText(unitFigures(record, id, t)),
      }),
    ),
  ]
}
