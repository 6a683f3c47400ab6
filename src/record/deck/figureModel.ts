import { preferredOf, stated } from '@/record/domain/claims'
import { amount, figureText, partText, unitText } from '@/record/domain/claimText'
import { commandsOf } from '@/record/domain/command'
import type { BattleRecord } from '@/record/model/record'
import type { Claim, ClaimValue } from '@/record/schema/claims'
import type { Citation, Confidence, Side } from '@/record/schema/common'
import type { Figure } from '@/record/schema/figures'

/** One row of a table; `cells` stand under the heads after the first. */
export interface TableRow {
  readonly head: string
  readonly side?: Side
  readonly confidence?: Confidence
  readonly cells: readonly string[]
}
/** A length on a scale from 0: sure up to `from`, and perhaps up to `to`. */
export interface Bar {
  readonly label: string
  readonly side?: Side
  readonly from: number
  readonly to: number
  /** The witness says "or more". */
  readonly open: boolean
  readonly text: string
  /** The value that is shown first of several. */
  readonly first?: boolean
}
export interface BarGroup {
  readonly title: string
  readonly bars: readonly Bar[]
}

/** What a figure shows, in words and numbers of the record: for the stage, the handout and whoever reads aloud. */
export type FigureModel = { readonly title: string; readonly note: string; readonly sources: readonly Citation[] } & (
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'bars'; readonly unit: string; readonly groups: readonly BarGroup[]; readonly most: number }
  | { readonly kind: 'view'; readonly whose: string; readonly text: string; readonly side?: Side }
)

/** The figure with its numbers looked up; ids that the record does not know are passed over. */
export function figureModel(figure: Figure, record: BattleRecord): FigureModel {
  switch (figure.kind) {
    case 'table':
      return claimTable(figure, claimsNamed(record, figure.claims))
    case 'chart':
      return chart(figure, claimsNamed(record, figure.claims))
    case 'contested':
      return contested(figure, claimsNamed(record, figure.claims))
    case 'orbat':
      return orbat(figure, record)
    case 'lines':
      return lines(figure, record)
    case 'view':
      return {
        kind: 'view',
        title: figure.title,
        note: '',
        whose: figure.whose,
        text: figure.text,
        sources: figure.sources,
        ...(figure.side && { side: figure.side }),
      }
  }
}

type Of<K extends Figure['kind']> = Extract<Figure, { kind: K }>

function claimTable({ title, note, parts }: Of<'table'>, claims: readonly Claim[]): FigureModel {
  const names = parts ? [...new Set(claims.flatMap((c) => Object.keys(preferredOf(c).parts ?? {})))] : []
  const units = new Set(claims.map((c) => unitText(c.unit)))
  const common = commonWords(claims.map((c) => c.title))
  const rows = claims.map((c) => {
    const value = preferredOf(c)
    // Said where the rows differ and the row does not say it itself.
    const unsaid = units.size > 1 && !c.title.toLowerCase().includes(unitText(c.unit))
    const total = unsaid ? `${figureText(value)} ${unitText(c.unit)}` : figureText(value)
    return {
      head: c.title.slice(common.length),
      cells: [...names.map((name) => (value.parts?.[name] === undefined ? '–' : partText(value.parts[name]))), total],
      ...sideOf(c),
    }
  })
  const last = names.length > 0 ? 'stated total' : units.size > 1 ? 'number' : [...units].join()
  return {
    kind: 'table',
    title,
    heads: [common.trim(), ...names, last],
    rows,
    note: join(note, parts ? slips(claims) : ''),
    sources: sourcesOf(claims.map(preferredOf)),
  }
}

function chart({ title, note, by }: Of<'chart'>, claims: readonly Claim[]): FigureModel {
  const common = commonWords(claims.map((c) => c.title))
  const groups =
    by === 'total'
      ? [
          {
            title: common.trim(),
            bars: claims.flatMap((c) => barOf(c.title.slice(common.length), preferredOf(c), sideOf(c))),
          },
        ]
      : claims.map((c) => ({
          title: `${c.title}: ${figureText(preferredOf(c))}`,
          bars: Object.entries(preferredOf(c).parts ?? {}).map(([label, part]) => ({
            label,
            ...sideOf(c),
            from: typeof part === 'number' ? part : part[0],
            to: typeof part === 'number' ? part : part[1],
            open: false,
            text: partText(part),
          })),
        }))
  return bars(title, join(note, by === 'parts' ? slips(claims) : ''), claims, groups, claims.map(preferredOf))
}

function contested({ title, note }: Of<'contested'>, claims: readonly Claim[]): FigureModel {
  const groups = claims.map((c) => ({
    title: c.title,
    bars: [preferredOf(c), ...c.values.filter((x) => x !== preferredOf(c))].flatMap((x, i) =>
      barOf(x.by, x, sideOf(c), i === 0),
    ),
  }))
  const silent = groups.every((g) => g.bars.length === 0)
  if (!silent)
    return bars(
      title,
      note ?? '',
      claims,
      groups,
      claims.flatMap((c) => c.values),
    )
  // Dates and statements have no length to compare.
  const rows = claims.flatMap((c) =>
    [preferredOf(c), ...c.values.filter((x) => x !== preferredOf(c))].map((x) => ({
      head: x.by,
      cells: [figureText(x)],
    })),
  )
  return {
    kind: 'table',
    title,
    heads: ['Witness', 'says'],
    rows,
    note: note ?? '',
    sources: sourcesOf(claims.flatMap((c) => c.values)),
  }
}

function bars(
  title: string,
  note: string,
  claims: readonly Claim[],
  groups: readonly BarGroup[],
  values: readonly ClaimValue[],
): FigureModel {
  const most = Math.max(1, ...groups.flatMap((g) => g.bars.map((b) => b.to)))
  const units = [...new Set(claims.map((c) => unitText(c.unit)))]
  return { kind: 'bars', title, note, unit: units.join(', '), groups, most, sources: sourcesOf(values) }
}

function orbat({ title, note, units: ids }: Of<'orbat'>, record: BattleRecord): FigureModel {
  const units = ids.flatMap((id) => record.units.get(id) ?? [])
  const rows = units.map((u) => ({
    head: u.names.en,
    side: u.side,
    confidence: u.confidence,
    cells: [
      commandsOf(record, u)
        .map((c) => c.name)
        .join('; ') || 'not known',
      u.strength?.split(';')[0] ?? (u.equipment.map((e) => `${amount(e.count)} ${e.type}`).join(', ') || '–'),
    ],
  }))
  return {
    kind: 'table',
    title,
    heads: ['Formation', 'Commander', 'Strength'],
    rows,
    note: note ?? '',
    sources: unique(units.flatMap((u) => [...u.sources, ...u.equipment.flatMap((e) => e.sources)])),
  }
}

function lines({ title, note, features: ids }: Of<'lines'>, record: BattleRecord): FigureModel {
  const features = ids.flatMap((id) => record.features.find((f) => f.item.id === id)?.item ?? [])
  const rows = features.map((f) => ({
    head: f.names.en,
    confidence: f.confidence,
    cells: [f.note ?? '–'],
    ...(f.side && { side: f.side }),
  }))
  return {
    kind: 'table',
    title,
    heads: ['Line', 'As drawn here'],
    rows,
    note: note ?? '',
    sources: unique(features.flatMap((f) => f.sources)),
  }
}

function barOf(label: string, value: ClaimValue, side: { side?: Side }, first?: boolean): Bar[] {
  const span = stated(value)
  if (!span) return []
  const from = Number.isFinite(span.min) ? span.min : 0
  const open = !Number.isFinite(span.max)
  return [
    {
      label,
      ...side,
      from,
      to: open ? from : span.max,
      open,
      text: figureText(value),
      ...(first !== undefined && { first }),
    },
  ]
}

/** What stands wrong in the source stays, and is said. */
function slips(claims: readonly Claim[]): string {
  const kinds = claims.flatMap((c) =>
    c.issues.filter((i) => i.kind === 'sum' || i.kind === 'shifted-row').map(() => c.title),
  )
  return kinds.length === 0 ? '' : `As printed; the parts do not add up for: ${kinds.join('; ')}.`
}

/** What all titles begin with, in two whole words or more, where each goes on after it: it is said once, over the rows. */
function commonWords(titles: readonly string[]): string {
  const [first = '', ...others] = titles
  if (others.length === 0) return ''
  const words = first.split(' ')
  for (let n = words.length - 1; n > 1; n--) {
    const start = `${words.slice(0, n).join(' ')} `
    if (others.every((title) => title.startsWith(start) && title.length > start.length)) return start
  }
  return ''
}

const claimsNamed = (record: BattleRecord, ids: readonly string[]) =>
  ids.flatMap((id) => record.claims.find((c) => c.id === id) ?? [])
const sideOf = (c: Claim): { side?: Side } => (c.about.sides.length === 1 ? { side: c.about.sides[0]! } : {})
const join = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(' ')
const sourcesOf = (values: readonly ClaimValue[]) => unique(values.flatMap((x) => x.sources))

function unique(citations: readonly Citation[]): Citation[] {
  const seen = new Map(citations.map((c) => [`${c.id} ${c.loc ?? ''}`, c]))
  return [...seen.values()]
}
