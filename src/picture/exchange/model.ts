import type { BattleTime } from '@/base/core/battleTime'
import type { Ground } from '@/ground/terrain/heightField'
import type { BattleRecord } from '@/record/model/record'

/** The formats that the record can be written in, in the order in which the page lists them. */
export const FORMAT_IDS = [
  'geojson',
  'csv',
  'xlsx',
  'czml',
  'kml',
  'kmz',
  'orbat-mapper',
  'mf-json',
  'csl-json',
  'bibtex',
  'ris',
  'glb',
  'stl',
] as const
export type FormatId = (typeof FORMAT_IDS)[number]

/** The edition of this work that a file was written from. */
export interface Edition {
  readonly version: string
  /** ISO date of that version. */
  readonly released: string
}

/** What is to be written: documents for scholars and their programs, in English. */
export interface ExchangeRequest {
  readonly record: BattleRecord
  /** Formats with time hold this range. */
  readonly from: BattleTime
  readonly until: BattleTime
  /** Formats of one moment show this one. */
  readonly at: BattleTime
  readonly edition: Edition
  /** Heights; only formats that need the ground read it. */
  readonly ground: Ground | null
  /** Vertical exaggeration of three-dimensional formats. */
  readonly exaggeration: number
}

export interface Written {
  readonly body: string | Uint8Array<ArrayBuffer>
  /** What was left out of this file, counted, in the active language; in addition to what the format never holds. */
  readonly omitted?: readonly string[]
}

/** One file format: how to name it, what it cannot hold, and how it is written. */
export interface ExchangeFormat {
  readonly label: string
  /** For what program or purpose; English, for `tr`. */
  readonly use: string
  readonly extension: string
  readonly mime: string
  /** Whether it holds the range `from` to `until`, the moment `at`, or no time at all. */
  readonly time: 'range' | 'moment' | 'none'
  readonly needsGround: boolean
  /** What the record has and this format does not hold, in English sentences for `tr`. */
  readonly lost: readonly string[]
}

/** Writes one format. @throws Error when the ground is needed and not given. */
export type Writer = (request: ExchangeRequest) => Written | Promise<Written>
