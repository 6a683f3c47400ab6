import type { Citation } from '@/record/schema/common'
import type { Figure, FigureKind, FigureOf } from '@/record/schema/figures'

/** An id that a figure refers to, and its path in the figure: `claims[2]`. */
export interface Reference {
  readonly at: string
  readonly id: string
}
export interface References {
  readonly claims: readonly Reference[]
  readonly units: readonly Reference[]
  readonly features: readonly Reference[]
  readonly events: readonly Reference[]
  readonly atlas: readonly Reference[]
  readonly persons: readonly Reference[]
  readonly sources: readonly { readonly at: string; readonly citations: readonly Citation[] }[]
}

const NONE: References = { claims: [], units: [], features: [], events: [], atlas: [], persons: [], sources: [] }
const named = (field: string, ids: readonly string[]): Reference[] => ids.map((id, i) => ({ at: `${field}[${i}]`, id }))

const BY_KIND = {
  table: ({ claims }) => ({ claims: named('claims', claims) }),
  chart: ({ claims }) => ({ claims: named('claims', claims) }),
  contested: ({ claims }) => ({ claims: named('claims', claims) }),
  pictogram: ({ claims }) => ({ claims: named('claims', claims) }),
  orbat: ({ units }) => ({ units: named('units', units) }),
  lines: ({ features }) => ({ features: named('features', features) }),
  view: ({ sources }) => ({ sources: [{ at: '', citations: sources }] }),
  document: ({ sources }) => ({ sources: [{ at: '', citations: sources }] }),
  map: ({ show, stress }) => ({ atlas: [...named('show', show), ...named('stress', stress)] }),
  timeline: ({ events }) => ({ events: named('events', events) }),
  command: ({ nodes, sources }) => ({
    units: nodes.flatMap((n, i) => (n.unit === undefined ? [] : [{ at: `nodes[${i}].unit`, id: n.unit }])),
    sources: [{ at: '', citations: sources }],
  }),
  balance: ({ rows }) => ({
    claims: rows.flatMap((r, i) => [
      { at: `rows[${i}].left`, id: r.left },
      { at: `rows[${i}].right`, id: r.right },
    ]),
  }),
  envelopment: ({ panels }) => ({
    claims: panels.flatMap((p, i) => named(`panels[${i}].claims`, p.claims)),
    events: panels.flatMap((p, i) => [
      { at: `panels[${i}].from`, id: p.from },
      { at: `panels[${i}].until`, id: p.until },
    ]),
  }),
  portrait: ({ people }) => ({
    persons: people.flatMap((p, i) => ('person' in p ? [{ at: `people[${i}].person`, id: p.person }] : [])),
    sources: people.flatMap((p, i) => ('sources' in p ? [{ at: `people[${i}]`, citations: p.sources }] : [])),
  }),
  quote: ({ quotes }) => ({ sources: quotes.map((q, i) => ({ at: `quotes[${i}]`, citations: q.sources })) }),
} satisfies { [K in FigureKind]: (figure: FigureOf<K>) => Partial<References> }

/** Every id of the record that a figure refers to. */
export function figureReferences(figure: Figure): References {
  const of = BY_KIND[figure.kind] as (figure: Figure) => Partial<References>
  return { ...NONE, ...of(figure) }
}
