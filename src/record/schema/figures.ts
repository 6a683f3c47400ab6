import * as v from 'valibot'
import { Edtf } from './claims'
import { Citations, Id, IsoTime, LonLat, Side } from './common'
import { LIMITS } from './limits'
import { List, Numeric } from './values'

const text = (most: number, what: string) =>
  v.pipe(v.string(), v.minLength(1, what), v.maxLength(most, `${what} of at most ${most} letters`))
const Title = text(70, 'a title')
const Note = v.optional(text(160, 'a note'))
/** A list of ids, limited to the rows that can be read from the back row. */
const ids = (most: number) =>
  v.pipe(v.array(Id), v.minLength(1, 'at least one id'), v.maxLength(most, `at most ${most} ids`))
const rows = <T extends v.GenericSchema>(row: T, most: number) =>
  v.pipe(v.array(row), v.minLength(1, 'at least one row'), v.maxLength(most, `at most ${most} rows`))

/** Numbers of the record as rows: the preferred value of each claim, optionally with its parts as columns. */
export const ClaimTable = v.strictObject({
  kind: v.literal('table'),
  title: Title,
  claims: ids(10),
  parts: v.optional(v.boolean(), false),
  note: Note,
})
/** Formations as rows: commander, strength and equipment. */
export const UnitTable = v.strictObject({ kind: v.literal('orbat'), title: Title, units: ids(12), note: Note })
/** Borders, fronts and pockets as rows: who drew them so, the source, and the confidence. */
export const LineTable = v.strictObject({ kind: v.literal('lines'), title: Title, features: ids(6), note: Note })
/** Bars: one per claim (`total`), or per part of each claim (`parts`). */
export const ClaimChart = v.strictObject({
  kind: v.literal('chart'),
  title: Title,
  claims: ids(10),
  by: v.picklist(['total', 'parts']),
  note: Note,
})
/** What each source says about the same thing, side by side. */
export const Contested = v.strictObject({ kind: v.literal('contested'), title: Title, claims: ids(4), note: Note })
/** What somebody held, in our own words. */
export const Opinion = v.strictObject({
  kind: v.literal('view'),
  title: Title,
  whose: text(LIMITS.name, 'whose view it is'),
  side: v.optional(Side),
  text: text(240, 'a text'),
  sources: Citations,
})
/** A small-scale map: coasts and present-day borders, with entries of atlas.json over them. */
export const AtlasMap = v.strictObject({
  kind: v.literal('map'),
  title: Title,
  centre: LonLat,
  /** Height of the map in kilometres; its width is at least five thirds of this. */
  heightKm: Numeric(200, 9_000, 'kilometres'),
  show: ids(24),
  /** Entries that the step is about: drawn larger. */
  stress: v.optional(List(Id, 24), []),
  /** Draws the lorries of both sides on this day as flows along their roads, to scale. */
  supply: v.optional(IsoTime),
  note: Note,
})
/** Events on one time scale, numbered, with their dates in words. */
export const Timeline = v.strictObject({ kind: v.literal('timeline'), title: Title, events: ids(8), note: Note })
/** Who commands whom, as a tree: formations with their commander on the day `at`, or offices. */
export const CommandTree = v.strictObject({
  kind: v.literal('command'),
  title: Title,
  at: Edtf,
  nodes: rows(
    v.strictObject({
      id: Id,
      /** The parent node; absent for a root. */
      under: v.optional(Id),
      unit: v.optional(Id),
      office: v.optional(text(60, 'an office')),
      holder: v.optional(text(60, 'a name')),
      side: v.optional(Side),
      /** A word on the line from the parent: “asks”, “forbids”. */
      link: v.optional(text(28, 'a word')),
    }),
    9,
  ),
  note: Note,
  sources: Citations,
})
/** Counted things as small pictures, each representing `each` of them. */
export const Pictogram = v.strictObject({
  kind: v.literal('pictogram'),
  title: Title,
  icon: v.picklist(['truck', 'person', 'tank', 'aircraft']),
  claims: ids(5),
  each: Numeric(1, LIMITS.count),
  note: Note,
})
/** The same measures for two sides, as bars to the left and right of a centre line. */
export const Balance = v.strictObject({
  kind: v.literal('balance'),
  title: Title,
  rows: rows(v.strictObject({ label: text(30, 'a label'), left: Id, right: Id }), 6),
  left: v.strictObject({ label: text(30, 'a label'), side: Side }),
  right: v.strictObject({ label: text(30, 'a label'), side: Side }),
  note: Note,
})
/** Battles of envelopment (hold in the centre, close from both wings) as diagrams of the same pattern. */
export const Envelopment = v.strictObject({
  kind: v.literal('envelopment'),
  title: Title,
  panels: rows(
    v.strictObject({
      title: text(40, 'a title'),
      held: text(36, 'who is held'),
      arms: v.strictTuple([text(30, 'an arm'), text(30, 'an arm')]),
      meet: text(30, 'where they meet'),
      /** Events that start and close the ring; the days between them are counted. */
      from: Id,
      until: Id,
      claims: v.optional(v.pipe(v.array(Id), v.maxLength(2, 'at most 2 ids')), []),
    }),
    2,
  ),
  note: Note,
})
/** People described in words: from persons.json, or with their own text here. */
export const Portraits = v.strictObject({
  kind: v.literal('portrait'),
  title: Title,
  people: rows(
    v.union([
      v.strictObject({ person: Id }),
      v.strictObject({
        name: text(50, 'a name'),
        side: v.optional(Side),
        /** Rank and post at the time of the step. */
        role: text(90, 'a role'),
        life: text(200, 'a life'),
        fate: v.optional(text(120, 'a fate')),
        sources: Citations,
      }),
    ]),
    3,
  ),
  /** The day for which ranks are shown; if absent, the first day of the campaign. */
  at: v.optional(Edtf),
  note: Note,
})
/** Words that somebody spoke or wrote, in quotation marks. */
export const Quotations = v.strictObject({
  kind: v.literal('quote'),
  title: Title,
  quotes: rows(
    v.strictObject({
      text: text(280, 'a quotation'),
      by: text(90, 'an author'),
      side: v.optional(Side),
      when: v.optional(Edtf),
      /** The original language, where the translation is ours. */
      from: v.optional(v.picklist(['Japanese', 'Russian', 'Mongolian', 'French'])),
      sources: Citations,
    }),
    4,
  ),
  note: Note,
})
/** A passage of a text that may be quoted freely, in our translation or as published. */
export const Document = v.strictObject({
  kind: v.literal('document'),
  title: Title,
  by: text(90, 'an author'),
  date: Edtf,
  from: v.optional(v.picklist(['Japanese', 'Russian', 'Mongolian', 'French'])),
  paragraphs: rows(text(330, 'a paragraph'), 3),
  note: Note,
  sources: Citations,
})

/**
 * What a step shows beside the picture. Numbers are in the record and only referred to here, so that none is typed
 * twice.
 */
export const Figure = v.variant('kind', [
  ClaimTable,
  UnitTable,
  LineTable,
  ClaimChart,
  Contested,
  Opinion,
  AtlasMap,
  Timeline,
  CommandTree,
  Pictogram,
  Balance,
  Envelopment,
  Portraits,
  Quotations,
  Document,
])
export type Figure = v.InferOutput<typeof Figure>
export type FigureKind = Figure['kind']
export type FigureOf<K extends FigureKind> = Extract<Figure, { kind: K }>
