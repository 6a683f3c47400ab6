import type { FileName } from '@/record/schema/files'
import { LIMITS } from '@/record/schema/limits'
import { smallRaw, valueAt, type RawRecord } from './smallRecord'

/** One bad value in the small record, and what its one fault says. */
export interface HostileCase {
  readonly what: string
  readonly file: FileName
  readonly path: string
  readonly value: unknown
  readonly expected: RegExp
  /** Path of the fault, by default that of the change. */
  readonly where?: string
  /** The entry stays, only a part of it is left out. */
  readonly keeps?: true
}

const list = (n: number, item: unknown) => Array.from({ length: n }, () => item)
const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown
const cite = [{ id: 'SRC' }]
const flight = (count: number) => ({ type: 'SB', count, role: 'bomber' })
const change = (from: string, parent: string | null) => ({ from: `1939-${from}T00:00+08:00`, parent })
const strength = (day: string) => ({ t: `1939-08-${day}T06:00+08:00`, count: 5, of: 'men', sources: cite })

export const HOSTILE_CASES: readonly HostileCase[] = [
  { what: 'a total of a date', file: 'claims.json', path: 'claims[0].totalOf', value: ['cl.date'], where: 'claims[0].totalOf[0]', expected: /claim of a number/ },
  { what: 'a total of itself', file: 'claims.json', path: 'claims[0].totalOf', value: ['cl.one'], where: 'claims[0].totalOf[0]', expected: /another claim/ },
  { what: 'a share of itself', file: 'claims.json', path: 'claims[0].share', value: { part: 'cl.one', whole: 'cl.one' }, where: 'claims[0].share.part', expected: /another claim/ },
  { what: 'a share of a date', file: 'claims.json', path: 'claims[0].share', value: { part: 'cl.date', whole: 'cl.date' }, where: 'claims[0].share.part', expected: /claim of a number/ },
  { what: 'parts without end', file: 'claims.json', path: 'claims[0].values[0].parts', value: Object.fromEntries(list(300, 0).map((_, i) => [`p${i}`, 0])), expected: /at most \d+ (parts|fields)/ },
  ...[1e7, 1e15, 900].map((count): HostileCase => ({ what: `${count} aircraft`, file: 'sorties.json', path: 'sorties[0].flights[0].count', value: count, expected: /at most 800 aircraft|finite number/ })),
  { what: 'more aircraft than are drawn, in flights', file: 'sorties.json', path: 'sorties[0].flights', value: [flight(400), flight(401)], where: 'sorties[0]', expected: /at most 800 aircraft/ },
  { what: '500 flights', file: 'sorties.json', path: 'sorties[0].flights', value: list(500, flight(1)), expected: /at most 40/ },
  { what: 'a bearing out of the world', file: 'sorties.json', path: 'sorties[0].from', value: { bearingDeg: 1e308 }, where: 'sorties[0].from.bearingDeg', expected: /finite number of at most|from -360 to 360/ },
  { what: 'a flight to its own base', file: 'sorties.json', path: 'sorties[0].from', value: { place: 'hill-two' }, where: 'sorties[0].from.place', expected: /other than the target/ },
  { what: 'a loss from an unknown source', file: 'sorties.json', path: 'sorties[0].losses', value: [{ type: 'SB', count: 1, cause: 'accident', phase: 'return', confidence: 'documented', sources: [{ id: 'SRD' }] }], where: 'sorties[0].losses[0].sources[0].id', expected: /source of sources/ },
  { what: 'an offset out of the world', file: 'tracks.json', path: 'tracks[0].segments[0].keyframes[0].east', value: 1e308, expected: /finite number/ },
  { what: 'an offset to the next country', file: 'tracks.json', path: 'tracks[0].segments[0].keyframes[0].north', value: -5e5, expected: /from -200000 to 200000/ },
  { what: 'an error without end', file: 'places.json', path: 'places[3].errorM', value: Infinity, expected: /finite number/ },
  { what: 'a place at the pole', file: 'places.json', path: 'places[3]', value: { ...(valueAt(smallRaw()['places.json'], 'places[3]') as object), position: [-61.3, 90], offMap: true }, where: 'places[3].position', expected: /within 30°/ },
  { what: 'a name from an unknown source', file: 'places.json', path: 'places[3].naming', value: { ru: { confidence: 'documented', sources: [{ id: 'SRD' }] } }, where: 'places[3].naming.ru.sources[0].id', expected: /source of sources/ },
  { what: 'a place that ends before it begins', file: 'places.json', path: 'places[3]', value: { ...(valueAt(smallRaw()['places.json'], 'places[3]') as object), from: '1939-08-02T00:00+08:00', until: '1939-08-01T00:00+08:00' }, where: 'places[3].until', expected: /after/ },
  { what: 'an unknown river', file: 'features.json', path: 'features[1].follows', value: 'holstein', expected: /known river/ },
  { what: 'a pocket of two points', file: 'features.json', path: 'features[0].line', value: [[118.6, 47.7], [118.7, 47.7]], expected: /3 different points/ },
  { what: 'a front of one point, twice', file: 'features.json', path: 'features[1].line', value: [[118.6, 47.7], [118.6, 47.7]], expected: /2 different points/ },
  { what: 'a rest before the start', file: 'features.json', path: 'features[1].restsUntil', value: '1939-08-01T00:00+08:00', expected: /a time from/ },
  { what: 'a line of 3,000 points', file: 'features.json', path: 'features[1].line', value: list(3000, [118.6, 47.7]), expected: /at most 2000/ },
  { what: 'an arm that meets itself', file: 'axes.json', path: 'axes[0].meets', value: { axis: 'axis.one', event: 'ev.two', from: '1939-08-20T06:00+08:00', heldM: 0, note: '', sources: cite }, where: 'axes[0].meets.axis', expected: /another axis/ },
  { what: 'an arm that names a unit twice', file: 'axes.json', path: 'axes[0].units', value: ['su_one', 'su_one'], where: 'axes[0].units[1]', expected: /not named before/ },
  { what: 'an unknown superior from a day on', file: 'forces.json', path: 'units[0].parents', value: [change('08-01', 'su_noone')], where: 'units[0].parents[0].parent', expected: /known unit/, keeps: true },
  { what: 'itself as superior from a day on', file: 'forces.json', path: 'units[0].parents', value: [change('08-01', 'su_one')], where: 'units[0].parents[0].parent', expected: /not under this one/, keeps: true },
  { what: 'changes of superior out of order', file: 'forces.json', path: 'units[0].parents', value: [change('08-02', null), change('08-01', 'su_three')], where: 'units[0].parents[1].from', expected: /after/, keeps: true },
  { what: 'strengths out of order', file: 'forces.json', path: 'units[0].strengths', value: [strength('21'), strength('20')], where: 'units[0].strengths[1].t', expected: /after/, keeps: true },
  { what: 'a strength from an unknown source', file: 'forces.json', path: 'units[0].strengths', value: [{ ...strength('21'), sources: [{ id: 'SRD' }] }], where: 'units[0].strengths[0].sources[0].id', expected: /source of sources/, keeps: true },
  { what: 'equipment from an unknown source', file: 'forces.json', path: 'units[0].equipment', value: [{ type: 'tank', count: 1, sources: [{ id: 'SRD' }] }], where: 'units[0].equipment[0].sources[0].id', expected: /source of sources/, keeps: true },
  { what: 'a command that ends before it begins', file: 'forces.json', path: 'units[0].commanders', value: [{ name: 'A', from: '1939-08-02T00:00+08:00', until: '1939-08-01T00:00+08:00' }], where: 'units[0].commanders[0].until', expected: /after/, keeps: true },
  { what: 'a unit dissolved before it is formed', file: 'forces.json', path: 'units[0]', value: { ...(valueAt(smallRaw()['forces.json'], 'units[0]') as object), from: '1939-08-02T00:00+08:00', until: '1939-08-01T00:00+08:00' }, where: 'units[0].until', expected: /after/ },
  { what: 'ranks out of order', file: 'persons.json', path: 'persons[0].ranks', value: [{ rank: 'Major', from: '1939-08-02T00:00+08:00' }, { rank: 'Captain', from: '1939-08-01T00:00+08:00' }], where: 'persons[0].ranks[1].from', expected: /after/ },
  { what: 'a word as author', file: 'sources.json', path: 'sources[0].author', value: 'x', expected: /Array/ },
  { what: 'nobody as author', file: 'sources.json', path: 'sources[0].author', value: [null], where: 'sources[0].author[0]', expected: /Object/ },
  { what: 'an author without a name', file: 'sources.json', path: 'sources[0].author', value: [{}], where: 'sources[0].author[0]', expected: /a name/ },
  { what: 'a date of publication that is none', file: 'sources.json', path: 'sources[0].issued', value: { 'date-parts': [null] }, where: 'sources[0].issued.date-parts[0]', expected: /Array/ },
  { what: 'an address that runs script', file: 'sources.json', path: 'sources[0].URL', value: 'javascript:alert(1)', expected: /https?:/ },
  { what: 'an event without end', file: 'events.json', path: 'events[1].until', value: '2100-01-01T00:00+08:00', expected: /at most 400 days/ },
  { what: 'a year out of history', file: 'events.json', path: 'events[1].t', value: '9999-12-31T00:00+08:00', expected: /years 1800 to 2100/ },
  { what: 'a name of ten megabytes', file: 'events.json', path: 'events[1].title', value: 'x'.repeat(10_000_000), expected: /at most \d+ characters/ },
  { what: 'JSON 5,000 levels deep', file: 'events.json', path: 'events[1].title', value: nested(5000), where: `events[1].title${'[0]'.repeat(LIMITS.nesting - 1)}`, expected: /levels of nesting/ },
  { what: 'a field of any name, and long', file: 'events.json', path: 'events[1].note', value: 'x'.repeat(1e6), expected: /at most \d+ characters/ },
  { what: 'a camera that looks nowhere', file: 'chapters.json', path: 'chapters[0].steps[0].camera.bearingDeg', value: 1e308, expected: /finite number/ },
  { what: 'a camera that spins', file: 'chapters.json', path: 'chapters[0].steps[0].camera.bearingDeg', value: 1e9, expected: /from -360 to 360/ },
  { what: 'a ring of command in a figure', file: 'chapters.json', path: 'chapters[0].steps[0].figure', value: { kind: 'command', title: 'T', at: '1939-08', nodes: [{ id: 'a', under: 'b' }, { id: 'b', under: 'a' }], sources: cite }, where: 'chapters[0].steps[0].figure.nodes[0].under', expected: /stands before/ },
  { what: 'pictures for one of a million each', file: 'chapters.json', path: 'chapters[0].steps[0].figure', value: { kind: 'pictogram', title: 'T', icon: 'tank', claims: ['cl.many'], each: 1 }, where: 'chapters[0].steps[0].figure.each', expected: /pictures/ },
  { what: 'a circle of fire beyond the ground', file: 'fires.json', path: 'fires[1].on[0].east', value: 190_000, where: 'fires[1].on[0]', expected: /drawn region/ },
  { what: 'a phase with a long name', file: 'battle.json', path: 'phases[0].short', value: 'nineteen letters are', expected: /at most 18/ },
  { what: 'phases that are none', file: 'battle.json', path: 'phases', value: 5, expected: /Array/ },
  { what: 'a story step that is no id', file: 'battle.json', path: 'story', value: ['st.one', 7], where: 'story[1]', expected: /id of a step/ },
  { what: 'an extent from east to west', file: 'battle.json', path: 'extent', value: [[119.2, 48], [118.2, 47.4]], expected: /south-west/ },
  { what: 'an extent of a point', file: 'battle.json', path: 'extent', value: [[118.2, 47.4], [118.2, 47.4]], expected: /south-west/ },
] // prettier-ignore

const phase = (id: string, month: number) => ({
  id, names: { en: id }, short: id, from: `1939-0${month}-01T00:00+08:00`, until: `1939-0${month + 1}-01T00:00+08:00`,
  text: '', confidence: 'documented', sources: cite,
}) // prettier-ignore

/** The small record with what some cases need beside it. */
export function preparedRaw(): RawRecord {
  const raw = smallRaw()
  const claim = (id: string, unit: string, value: object) => ({
    id, measure: 'dates', title: id, unit, about: {}, values: [{ by: 'a witness', ...value, sources: cite }], preferred: { value: 0, why: 'the only one' },
  }) // prettier-ignore
  const claims = raw['claims.json']!.claims as unknown[]
  claims.push(claim('cl.date', 'date', { date: '1939-08-20' }), claim('cl.many', 'tanks', { value: 1_000_000 }))
  raw['battle.json']!.phases = [phase('p-one', 6), phase('p-two', 7)]
  return raw
}
