import type { BattleTime } from '@/base/core/battleTime'
import { DEGREES } from '@/base/core/math'
import { toLocal } from '@/base/geo/frame'
import { activeLanguage, formatNumber, tr } from '@/base/i18n/i18n'
import { sunPosition } from '@/ground/light/sun'
import { seenAt, type Viewshed } from '@/ground/sight/viewshed'
import { mistAt, mistSpans } from '@/picture/weather/mist'
import { EYE_HEIGHT_M } from '@/record/domain/lookOut'
import { stateAt } from '@/record/domain/stateAt'
import type { BattleRecord } from '@/record/model/record'
import { SIDES, type Names, type Side } from '@/record/schema/common'
import { nameIn } from './names'

/** Altitudes of the sun, degrees: below the first the upper rim has set, below the second it is night for the eye. */
const SET = -0.83
const NIGHT = -6
/** What the naked eye resolves, minutes of arc. */
const EYE_RESOLVES = 1

/** What a viewshed leaves out at battle time `t`, one sentence each. */
export function leftOutWords(record: Pick<BattleRecord, 'events'>, t: BattleTime, rangeM: number): string[] {
  const lines: string[] = []
  const mist = mistAt(mistSpans(record), t)
  if (mist > 0.05)
    lines.push(tr('Mist: the record has it in the valley at this hour, so less could be seen than is lit.'))
  const { altitudeDeg } = sunPosition(t)
  if (altitudeDeg < NIGHT)
    lines.push(tr('Night: the sun is down; the light shows what the ground allows, not what an eye saw.'))
  else if (altitudeDeg < SET) lines.push(tr('Twilight: the sun is below the horizon.'))
  lines.push(tr('Smoke, dust, plants, huts and camouflage are not in it.'))
  const minutes = (Math.atan(EYE_HEIGHT_M / rangeM) / DEGREES) * 60
  lines.push(
    tr(
      'Distance: a standing man {distance} away is {minutes}′ high, and the naked eye resolves about {limit}′; field glasses help, haze does not.',
      {
        distance: km(rangeM),
        minutes: formatNumber(Number(minutes.toFixed(1)), { minimumFractionDigits: 1 }),
        limit: EYE_RESOLVES,
      },
    ),
  )
  return lines
}

/** `10 km` */
export const km = (metres: number) => tr('{n}\u00a0km', { n: formatNumber(Number((metres / 1000).toFixed(1))) })

/** `28 %`; a share that is neither none nor all never rounds to 0 or 100. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return tr('under 1\u00a0%')
  if (share < 1 && share > 0.99) return tr('over 99\u00a0%')
  return tr('{n}\u00a0%', { n: Math.round(share * 100) })
}

/** A place or unit within range, and whether the ground under it is seen. */
export interface SeenThing {
  readonly kind: 'place' | 'unit'
  readonly id: string
  readonly names: Names
  readonly side: Side | null
  readonly seen: boolean
  readonly distanceM: number
}

/** Named places and, at battle time `t`, units within range, the nearest first. Places in kilometres of doubt can lie on either side of a crest. */
export function thingsInRange(record: BattleRecord, shed: Viewshed, t: BattleTime): SeenThing[] {
  const { x, z } = shed.observer
  const judge = (lon: number, lat: number) => {
    const at = toLocal(lon, lat)
    const seen = seenAt(shed, at.x, at.z)
    return seen === null ? null : { seen, distanceM: Math.hypot(at.x - x, at.z - z) }
  }
  const places = [...record.places.values()].flatMap((place): SeenThing[] => {
    if (place.offMap || place.rank > 2 || place.kind === 'area') return []
    const found = judge(place.position[0], place.position[1])
    return found ? [{ kind: 'place', id: place.id, names: place.names, side: null, ...found }] : []
  })
  const units = stateAt(record, t).units.flatMap((unit): SeenThing[] => {
    const { names, side, arm } = record.units.get(unit.id)!
    const found = arm === 'aviation' ? null : judge(unit.lon, unit.lat)
    return found ? [{ kind: 'unit', id: unit.id, names, side, ...found }] : []
  })
  return [...places, ...units].sort((a, b) => a.distanceM - b.distanceM)
}

/** What a viewshed sees in figures: areas in square kilometres, and what lies within range but the observer itself. */
export interface SeenFigures {
  readonly rangeKm2: number
  readonly seenKm2: number
  readonly places: { readonly seen: readonly SeenThing[]; readonly hidden: readonly SeenThing[] }
  /** Sides with units within range, in the usual order. */
  readonly units: readonly { readonly side: Side; readonly all: number; readonly seen: readonly SeenThing[] }[]
}

/** The figures of a viewshed at battle time `t`. */
export function seenFigures(record: BattleRecord, shed: Viewshed, t: BattleTime): SeenFigures {
  const rangeKm2 = (Math.PI * shed.order.rangeM ** 2) / 1e6
  const others = thingsInRange(record, shed, t).filter((thing) => thing.distanceM > 0)
  const places = others.filter((thing) => thing.kind === 'place')
  return {
    rangeKm2,
    seenKm2: shed.seenShare * rangeKm2,
    places: { seen: places.filter((p) => p.seen), hidden: places.filter((p) => !p.seen) },
    units: SIDES.flatMap((side) => {
      const own = others.filter((thing) => thing.kind === 'unit' && thing.side === side)
      return own.length === 0 ? [] : [{ side, all: own.length, seen: own.filter((u) => u.seen) }]
    }),
  }
}

/** What an observer of this name could see at battle time `t`, one sentence a line: the words of what the map shows. */
export function viewshedLines(record: BattleRecord, name: string, shed: Viewshed, t: BattleTime): string[] {
  const { observer, order, seenShare, drawnShare } = shed
  const things = thingsInRange(record, shed, t)
  const list = (kind: SeenThing['kind'], seen: boolean) => {
    const names = things.filter((each) => each.kind === kind && each.seen === seen && each.distanceM > 0)
    return names.length === 0
      ? tr('none')
      : names
          .map((each) => nameIn(each.names, activeLanguage()).text)
          .reduce((list, item) => tr('{list}, {item}', { list, item }))
  }
  return [
    tr(
      '{name}, eye {n} m: {seen} of the ground within {range} is seen; for {drawn} the answer hangs on reconstructed relief.',
      {
        name,
        n: formatNumber(observer.eyeM),
        seen: percent(seenShare),
        range: km(order.rangeM),
        drawn: percent(drawnShare),
      },
    ),
    tr('Places seen: {seen}. Hidden: {hidden}.', { seen: list('place', true), hidden: list('place', false) }),
    tr('Units on ground that is seen: {seen}. On hidden ground: {hidden}.', {
      seen: list('unit', true),
      hidden: list('unit', false),
    }),
    ...leftOutWords(record, t, order.rangeM),
  ]
}
