import * as v from 'valibot'
import { Citations, Id, Side } from './common'

const Title = v.pipe(v.string(), v.minLength(1, 'a title'), v.maxLength(70, 'a title of at most 70 letters'))
const Note = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(160, 'a note of at most 160 letters')))
/** More rows are not legible from the back row. */
const ids = (most: number) =>
  v.pipe(v.array(Id), v.minLength(1, 'at least one id'), v.maxLength(most, `at most ${most} ids`))

/** Numbers of the record in rows: the preferred value of each claim, with its parts as columns where asked. */
export const ClaimTable = v.strictObject({
  kind: v.literal('table'),
  title: Title,
  claims: ids(10),
  parts: v.optional(v.boolean(), false),
  note: Note,
})
/** Formations in rows: who commands, how strong, with what. */
export const UnitTable = v.strictObject({ kind: v.literal('orbat'), title: Title, units: ids(12), note: Note })
/** Borders, fronts and pockets in rows: who draws them so, on whose word, how sure. */
export const LineTable = v.strictObject({ kind: v.literal('lines'), title: Title, features: ids(6), note: Note })
/** Bars: one for each claim (`total`), or for each part of each claim (`parts`). */
export const ClaimChart = v.strictObject({
  kind: v.literal('chart'),
  title: Title,
  claims: ids(10),
  by: v.picklist(['total', 'parts']),
  note: Note,
})
/** What each witness says of the same thing, side by side. */
export const Contested = v.strictObject({ kind: v.literal('contested'), title: Title, claims: ids(4), note: Note })
/** What somebody held, in our own words. */
export const Opinion = v.strictObject({
  kind: v.literal('view'),
  title: Title,
  whose: v.pipe(v.string(), v.minLength(1, 'whose view it is')),
  side: v.optional(Side),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(240, 'a text of at most 240 letters')),
  sources: Citations,
})

/** What a step shows beside the picture. Numbers stand in the record and are only named here, so none is typed twice. */
export const Figure = v.variant('kind', [ClaimTable, UnitTable, LineTable, ClaimChart, Contested, Opinion])
export type Figure = v.InferOutput<typeof Figure>
export type FigureKind = Figure['kind']
