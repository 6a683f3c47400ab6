import { clockLabel, DAY, dayLabel, parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { tr } from '@/base/i18n/i18n'
import type { Water } from '@/ground/terrain/readWater'
import type { Fate } from '@/record/domain/fates'
import { spanDays } from '@/record/domain/placeSpan'
import { isStressCopy } from '@/record/domain/stressIds'
import type { BattleRecord } from '@/record/model/record'
import type { Language } from '@/record/schema/common'
import type { Echelon } from '@/record/schema/forces'
import { REGION_HALF } from '@/record/schema/lists'
import type { Place } from '@/record/schema/places'
import { FATE_WORDS } from '@/state/words/forceWords'
import { INK_STYLES, type InkStyle } from './labelShader'
import type { TextJob } from './textAtlas'

/** A label that may be shown; a unit's label follows its token instead of a place. */
export interface Label {
  readonly job: TextJob
  readonly style: number
  /** Local metres; unused for units. */
  readonly x: number
  readonly z: number
  /** A second point along the feature, for its direction on the screen. */
  readonly along: { readonly x: number; readonly z: number } | null
  /** Shown while a CSS pixel covers at most this many metres. */
  readonly maxMetresPerPixel: number
  readonly importance: number
  /** Id of the place, for picking; or row of the unit's token. */
  readonly place: string | null
  readonly row: number
  /** Index of the unit's end whose marker this names, shown while that is pointed at; -1 for none. */
  readonly fate: number
  readonly marker: boolean
  /** Labels of one group keep their distance; -1 for none. */
  readonly group: number
  /** Shown only with these ground lines; null for always. */
  readonly lines: 'contours' | 'grid' | null
  /** For a place that existed only for a time: shown from and until these battle times. */
  readonly life?: { readonly from: number; readonly until: number }
}

const RANK_REACH = { 1: 120, 2: 26, 3: 12 } as const

/** Importance of a unit's name, and the scale up to which it is shown, metres per pixel. */
const UNIT_REACH: Readonly<Record<Echelon, readonly [importance: number, maxMetresPerPixel: number]>> = {
  'army-group': [5.9, 80],
  army: [5.8, 80],
  corps: [5.7, 80],
  division: [5.5, 80],
  brigade: [5, 64],
  regiment: [3.6, 34],
  battalion: [3.2, 20],
  company: [3, 15],
}

/** All labels of the record in a language, most important first. */
export function labelSet(
  record: BattleRecord,
  water: Water,
  language: Language,
  lines: readonly Label[] = [],
  fates: readonly Fate[] = [],
): Label[] {
  const labels: Label[] = []
  for (const place of record.places.values()) {
    // Beyond the drawn region there is no ground for a name.
    const drawn = placeLabels(place, language).filter(({ x, z }) => Math.max(Math.abs(x), Math.abs(z)) < REGION_HALF)
    // What was built since has no place in a battle of 1939: it is named on the last day, for the steps on what came after.
    const since = { from: Math.floor(record.end / DAY) * DAY, until: Infinity }
    labels.push(...(place.life === 'present-day' ? drawn.map((label) => ({ ...label, life: since })) : drawn))
  }
  water.rivers.forEach((river, group) => labels.push(...riverLabels(river, group, language)))
  record.tracks.forEach(({ unit }, row) => {
    // A stress copy has no name of its own and must not bear that of another unit.
    if (isStressCopy(unit.id)) return
    const [importance, maxMetresPerPixel] = UNIT_REACH[unit.echelon]
    labels.push({
      job: { text: unit.short, weight: '650', size: 12 },
      style: INK_STYLES.indexOf(unit.side),
      x: 0,
      z: 0,
      along: null,
      maxMetresPerPixel,
      importance,
      place: null,
      row,
      fate: -1,
      marker: false,
      group: -1,
      lines: null,
    })
  })
  fates.forEach((fate, index) => labels.push(fateLabel(fate, index, record)))
  labels.push(...lines)
  return labels.sort((a, b) => b.importance - a.importance)
}

/** A unit's fate and its time: `Azuma: destroyed, 29 May, 12:00`. */
function fateLabel({ row, t, x, z, posture }: Fate, fate: number, record: BattleRecord): Label {
  const { unit } = record.tracks[row]!
  return {
    job: {
      text: tr('{unit}: {fate}, {day}, {time}', {
        unit: unit.short,
        fate: tr(FATE_WORDS[posture] ?? posture),
        day: dayLabel(t),
        time: clockLabel(t),
      }),
      weight: '650',
      size: 12.5,
    },
    style: INK_STYLES.indexOf(unit.side),
    x,
    z,
    along: null,
    maxMetresPerPixel: Infinity,
    importance: 20,
    place: null,
    row: -1,
    fate,
    marker: false,
    group: -1,
    lines: null,
  }
}

/** One label, or for a place that was renamed two: each name is shown in its own time. */
function placeLabels(place: Place, language: Language): Label[] {
  const { formerly } = place
  if (!formerly) return [placeLabel(place, language)]
  const renamed = parseBattleTime(formerly.until)!
  const [from, until] = [lifeOf(place).life?.from ?? -Infinity, lifeOf(place).life?.until ?? Infinity]
  return [
    { ...placeLabel({ ...place, names: formerly.names }, language), life: { from, until: Math.min(until, renamed) } },
    { ...placeLabel(place, language), life: { from: Math.max(from, renamed), until } },
  ]
}

function placeLabel(place: Place, language: Language): Label {
  const at = toLocal(place.position[0], place.position[1])
  const style: InkStyle =
    place.kind === 'lake' ? 'water' : place.spotHeightM !== undefined || place.kind === 'height' ? 'height' : 'place'
  const name = place.names[language] ?? place.names.en
  // The local name beside the chosen one; only for places of the first rank, or the map fills with letters.
  const original = place.names.mn ?? place.names.ru ?? place.names.ja
  // For a bridge, when it stood: that is what its label is read for.
  const below =
    (place.life === 'present-day' ? tr('stands today') : spanDays(place)) ||
    (place.rank === 1 && original !== name ? original : undefined)
  const metres =
    place.spotHeightM === undefined || name.includes(String(place.spotHeightM)) ? '' : ` ${place.spotHeightM}`
  return {
    job: {
      text: name + metres,
      ...(below && { below }),
      weight: style === 'water' ? 'italic 560' : place.rank === 1 ? '620' : '500',
      size: place.rank === 1 ? 14 : 12.5,
    },
    style: INK_STYLES.indexOf(style),
    x: at.x,
    z: at.z,
    along: null,
    maxMetresPerPixel: RANK_REACH[place.rank],
    importance: 10 - place.rank * 2,
    place: place.id,
    row: -1,
    fate: -1,
    marker: place.kind !== 'area' && place.kind !== 'dunes' && place.kind !== 'lake',
    group: -1,
    lines: null,
    ...lifeOf(place),
  }
}

function lifeOf({ from, until }: Place): Pick<Label, 'life'> {
  if (from === undefined && until === undefined) return {}
  return {
    life: {
      from: from === undefined ? -Infinity : parseBattleTime(from)!,
      until: until === undefined ? Infinity : parseBattleTime(until)!,
    },
  }
}

/** A river is named repeatedly along its course; the layout keeps the names that have room. */
function riverLabels(river: Water['rivers'][number], group: number, language: Language): Label[] {
  const name = river.names?.[language] ?? river.names?.en ?? river.id
  const labels: Label[] = []
  const stride = river.id === 'holsten' ? 60 : 90
  for (let i = Math.floor(stride / 2); i + 24 < river.points.length; i += stride) {
    const a = river.points[i]!
    const b = river.points[i + 24]!
    if (Math.max(Math.abs(a[0]), Math.abs(a[1])) > 31_000) continue
    labels.push({
      job: { text: name, weight: 'italic 560', size: 14, serif: true },
      style: INK_STYLES.indexOf('water'),
      x: river.points[i + 12]![0],
      z: river.points[i + 12]![1],
      along: { x: b[0] - a[0], z: b[1] - a[1] },
      maxMetresPerPixel: 80,
      importance: 7,
      place: null,
      row: -1,
      fate: -1,
      marker: false,
      group,
      lines: null,
    })
  }
  return labels
}
