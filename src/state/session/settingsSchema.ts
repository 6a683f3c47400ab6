import * as v from 'valibot'
import { tr } from '@/base/i18n/i18n'
import { EXAGGERATION_RANGE } from '@/ground/terrain/exaggeration'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import { nearest } from '@/record/read/ids'
import { shown } from '@/record/schema/fault'
import { LAYERS } from '@/record/schema/layers'
import { CAMPAIGN_MINUTES, RATES } from '@/record/time/clock'
import { PERSPECTIVES, QUALITIES, SYMBOL_SETS } from './session'
import { TUNABLES, TUNING_KEYS, type TuningKey } from './tuning'

export const SETTINGS_VERSION = 1
const VERSION_PATH = 'khalkhinSettings'

/** A schema's message says what was expected; `parseSettings` adds where, and what was found. */
const within = (low: number, high: number) => {
  const expected = () => tr('a number from {low} to {high}', { low, high })
  return v.pipe(v.number(expected), v.minValue(low, expected), v.maxValue(high, expected))
}
const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, () => tr('one of {values}', { values: values.join(', ') }))
const flag = v.boolean(() => tr('true or false'))

const Sun = v.nullable(
  v.strictObject({ azimuthDeg: within(0, 360), altitudeDeg: within(-90, 90) }, () =>
    tr('null, or {shape} in degrees', { shape: '{ azimuthDeg, altitudeDeg }' }),
  ),
)

type Optional<Entries extends v.ObjectEntries> = {
  [Key in keyof Entries]: v.ExactOptionalSchema<Entries[Key], undefined>
}
/** An object whose known keys are optional and that allows no others. */
const partial = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(
    Object.fromEntries(
      Object.entries(entries).map(([key, schema]) => [key, v.exactOptional(schema)]),
    ) as Optional<Entries>,
    () => tr('an object'),
  )
const each = <Key extends string, Schema extends v.GenericSchema>(keys: readonly Key[], schema: (key: Key) => Schema) =>
  partial(Object.fromEntries(keys.map((key) => [key, schema(key)])) as Record<Key, Schema>)

const View = partial({
  exaggeration: within(...EXAGGERATION_RANGE),
  mapStyle: oneOf(MAP_STYLE_IDS),
  tokenSize: within(0.5, 2),
  quality: oneOf(QUALITIES),
  perspective: oneOf(PERSPECTIVES),
  symbolSet: oneOf(SYMBOL_SETS),
  sunOverride: Sun,
  layers: each(LAYERS, () => flag),
})
const Time = partial({
  rate: within(RATES[0], RATES[RATES.length - 1]!),
  elastic: flag,
  campaignMinutes: within(CAMPAIGN_MINUTES[CAMPAIGN_MINUTES.length - 1]!, CAMPAIGN_MINUTES[0]),
})

export const SettingsFile = v.strictObject({
  khalkhinSettings: v.literal(SETTINGS_VERSION, `${SETTINGS_VERSION}`),
  look: v.exactOptional(each(TUNING_KEYS, (key: TuningKey) => within(TUNABLES[key].min, TUNABLES[key].max))),
  view: v.exactOptional(View),
  time: v.exactOptional(Time),
})

/** Settings as they are copied, kept and shared; absent fields have their defaults. */
export type Settings = v.InferOutput<typeof SettingsFile>

/** Names of the settings by the path of the object that holds them, for "did you mean". */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  look: TUNING_KEYS,
  view: Object.keys(View.entries),
  'view.layers': LAYERS,
  time: Object.keys(Time.entries),
}

/** `settings: view.tokenSize: expected a number from 0.5 to 2, got 9` */
function faultOf(issue: v.BaseIssue<unknown>): string {
  const keys = keysOf(issue)
  const path = pathOf(issue)
  const last = keys.at(-1)
  if (issue.expected === 'never' && last !== undefined) {
    const near = nearest(last, new Set(KNOWN[keys.slice(0, -1).join('.')] ?? []))
    const expected = tr(keys.length === 1 ? 'look, view or time' : 'a known setting')
    const values = { path, expected, found: shown(last) }
    return near ? tr('settings: {path}: expected {expected}, got {found} ({near})', { ...values, near }) : fault(values)
  }
  const expected = path === VERSION_PATH ? `${SETTINGS_VERSION}` : issue.message
  return fault({ path, expected, found: shown(issue.input) })
}

const fault = (values: { path: string; expected: string; found: string }) =>
  tr('settings: {path}: expected {expected}, got {found}', values)

const keysOf = (issue: v.BaseIssue<unknown>) => (issue.path ?? []).map((part) => String(part.key))
/** A list passes for an object without fields; both a list and a non-object are reported as not settings. */
const pathOf = (issue: v.BaseIssue<unknown>) => keysOf(issue).join('.') || VERSION_PATH

/** Longer pasted text is rejected. */
const MAX_TEXT = 100_000

/**
 * Reads pasted settings. With any fault nothing is applied: each names its path, what was expected and what was found.
 */
export function parseSettings(text: string): { settings: Settings; faults: [] } | { settings: null; faults: string[] } {
  let raw: unknown
  try {
    if (text.length > MAX_TEXT) throw new RangeError(`longer than ${MAX_TEXT} characters`)
    raw = JSON.parse(text)
  } catch {
    const got = shown(text.slice(0, 60))
    return {
      settings: null,
      faults: [tr('settings: expected JSON as "copy as settings" writes it, got {got}', { got })],
    }
  }
  const given = v.safeParse(SettingsFile, raw)
  if (given.success) return { settings: given.output, faults: [] }
  // Of another version, or not settings at all: its other faults would mislead.
  const version = given.issues.find((issue) => pathOf(issue) === VERSION_PATH)
  return { settings: null, faults: version ? [faultOf(version)] : [...new Set(given.issues.map(faultOf))] }
}
