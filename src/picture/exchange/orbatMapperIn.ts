import { shown } from '@/record/schema/fault'
import type { Echelon } from '@/record/schema/forces'
import { isLonLat } from './isLonLat'
import { echelonOf } from './sidc'

/** A unit of an ORBAT Mapper scenario. */
export interface ScenarioUnit {
  readonly id: string
  readonly name: string
  /** Name of the side whose tree it is in. */
  readonly side: string
  /** Id of the unit above it; null at the root of a tree. */
  readonly parent: string | null
  readonly sidc: string
  /** Null where the symbol has none that this record uses. */
  readonly echelon: Echelon | null
  /** In order of time; off the map from a state with a null place on. */
  readonly states: readonly ScenarioState[]
}

export interface ScenarioState {
  /** Milliseconds of the Unix epoch. */
  readonly ms: number
  /** Undefined where the state changes something else. */
  readonly place: readonly [lon: number, lat: number] | null | undefined
  readonly title: string
  /** The superior from then on, where it changes. */
  readonly parent: string | null
}

export interface ScenarioRead {
  readonly name: string
  readonly units: readonly ScenarioUnit[]
  /** What could not be read, each with its path, what was expected and what was found. */
  readonly faults: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (object: Json, key: string): readonly unknown[] =>
  Array.isArray(object[key]) ? (object[key] as unknown[]) : []
const textIn = (object: Json, key: string): string => (typeof object[key] === 'string' ? object[key] : '')

/** Reads units, tree and positions of a scenario of version 1 to 3. Faulty parts are skipped and reported. */
export function readOrbatMapper(text: string): ScenarioRead {
  const faults: string[] = []
  const units: ScenarioUnit[] = []
  let scenario: unknown
  try {
    scenario = JSON.parse(text)
  } catch (error) {
    return { name: '', units, faults: [`scenario: expected JSON, got ${(error as Error).message}`] }
  }
  if (!isObject(scenario) || scenario.type !== 'ORBAT-mapper')
    return { name: '', units, faults: ['scenario.type: expected "ORBAT-mapper", got something else'] }
  const version = textIn(scenario, 'version')
  if (!/^[123]\./.test(version)) faults.push(`scenario.version: expected 1 to 3, got ${shown(version)}`)

  const walk = (value: unknown, path: string, side: string, parent: string | null): void => {
    if (!isObject(value) || textIn(value, 'id') === '') {
      faults.push(`${path}: expected a unit with an id, got ${shown(value)}`)
      return
    }
    const id = textIn(value, 'id')
    const sidc = textIn(value, 'sidc')
    const states = statesOf(value, path, faults)
    units.push({ id, name: textIn(value, 'name') || id, side, parent, sidc, echelon: echelonOf(sidc), states })
    listIn(value, 'subUnits').forEach((unit, i) => walk(unit, `${path}.subUnits[${i}]`, side, id))
  }
  listIn(scenario, 'sides').forEach((side, i) => {
    if (!isObject(side)) return void faults.push(`sides[${i}]: expected a side, got something else`)
    const name = textIn(side, 'name')
    listIn(side, 'subUnits').forEach((unit, k) => walk(unit, `sides[${i}].subUnits[${k}]`, name, null))
    listIn(side, 'groups').forEach((group, j) => {
      if (!isObject(group)) return
      listIn(group, 'subUnits').forEach((unit, k) => walk(unit, `sides[${i}].groups[${j}].subUnits[${k}]`, name, null))
    })
  })
  return { name: textIn(scenario, 'name'), units, faults }
}

function statesOf(unit: Json, path: string, faults: string[]): ScenarioState[] {
  const first: ScenarioState[] = isLonLat(unit.location)
    ? [{ ms: -Infinity, place: unit.location, title: '', parent: null }]
    : []
  const states = listIn(unit, 'state').flatMap((state, i): ScenarioState[] => {
    const fault = (at: string, expected: string, got: string): ScenarioState[] => {
      faults.push(`${path}.state[${i}]${at}: expected ${expected}, got ${got}`)
      return []
    }
    if (!isObject(state)) return fault('', 'a state', 'something else')
    const ms = typeof state.t === 'number' ? state.t : Date.parse(textIn(state, 't'))
    if (!Number.isFinite(ms)) return fault('.t', 'a time', shown(textIn(state, 't')))
    const place = state.location
    if (place !== undefined && place !== null && !isLonLat(place))
      return fault('.location', 'longitude and latitude', 'something else')
    const parent = isObject(state.hierarchy) ? textIn(state.hierarchy, 'targetId') || null : null
    return [{ ms, place, title: textIn(state, 'title'), parent }]
  })
  return [...first, ...states.sort((a, b) => a.ms - b.ms)]
}

/** Where the program shows the unit at a moment: on a straight line between two locations; null where it has none. */
export function scenarioPlace({ states }: ScenarioUnit, ms: number): readonly [lon: number, lat: number] | null {
  let here: { ms: number; place: readonly [number, number] | null } = { ms: -Infinity, place: null }
  for (const state of states) {
    if (state.ms > ms) {
      if (!here.place || !state.place) break
      const u = (ms - here.ms) / (state.ms - here.ms)
      const [a, b] = [here.place, state.place]
      return [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u]
    }
    here = { ms: state.ms, place: state.place === undefined ? here.place : state.place }
  }
  return here.place
}
