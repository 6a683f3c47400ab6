import { isoLabel, parseBattleTime, type BattleTime } from '../../src/base/core/battleTime'
import { confidenceRank } from '../../src/record/domain/grades'
import type { BattleRecord } from '../../src/record/model/record'
import { pathOf } from '../../src/record/read/readFile'
import type { Citation, Precision } from '../../src/record/schema/common'
import type { Source } from '../../src/record/schema/sources'
import { fault, type Finding, type Rule } from './finding'

type Sources = BattleRecord['sources']

/** A unit's place is no surer than the named place it refers to. */
export const placeGrades: Rule = ({ record, fixPath }) =>
  record.tracks.flatMap(({ unit, segments }) =>
    segments.flatMap((fixes, s) =>
      fixes.flatMap((fix, i): Finding[] => {
        const place = record.places.get(fix.place)
        if (!place || confidenceRank(fix.confidence.place) <= confidenceRank(place.confidence)) return []
        return [
          fault(
            'tracks.json',
            `${fixPath(unit.id, s, i)}.confidence.place`,
            `at most ${place.confidence}, as ${place.id} is`,
            fix.confidence.place,
          ),
        ]
      }),
    ),
  )

/** True when the source can support a time this precise: some works give only days, except for the listed hours. */
function carries(source: Source | undefined, t: BattleTime, precision: Precision): boolean {
  if (!source || (precision !== 'minute' && precision !== 'hour')) return true
  const { times, hours } = source.custom
  return times !== 'day' || hours.some((h) => parseBattleTime(`${h}+08:00`) === t)
}

const DAYS_ONLY = 'a source that gives an hour, or precision "day" or "part-of-day"'

/** Hours rest on sources that give hours; a documented keyframe states the precision of its time. */
export const hoursCarried =
  (sources: Sources): Rule =>
  ({ record, fixPath }) =>
    record.tracks.flatMap(({ unit, segments }) =>
      segments.flatMap((fixes, s) =>
        fixes.flatMap((fix, i): Finding[] => {
          if (fix.confidence.fact !== 'documented') return []
          const path = fixPath(unit.id, s, i)
          if (fix.precision === null)
            return [fault('tracks.json', `${path}.precision`, 'the precision of the documented time', 'nothing')]
          const cited = fix.sources.fact
          if (cited.some((c) => carries(sources.get(c.id), fix.t, fix.precision!))) return []
          return [
            fault(
              'tracks.json',
              `${path}.precision`,
              DAYS_ONLY,
              `${fix.precision}, ${isoLabel(fix.t)}, on ${ids(cited)}`,
            ),
          ]
        }),
      ),
    )

/** The same for events. */
export const eventHoursCarried =
  ({ events, sources }: Pick<BattleRecord, 'events' | 'sources'>): Rule =>
  () =>
    events.flatMap(({ item, from }) =>
      item.confidence !== 'documented' || item.sources.some((c) => carries(sources.get(c.id), from, item.precision))
        ? []
        : [
            fault(
              'events.json',
              `${pathOf(item)}.precision`,
              DAYS_ONLY,
              `${item.precision}, ${item.t}, on ${ids(item.sources)}`,
            ),
          ],
    )

/** Sources with a list of the places they name are cited for no other place. */
export const placesCarried =
  (sources: Sources): Rule =>
  ({ record, fixPath }) => {
    const cannot = (citation: Citation, place: string) => {
      const named = sources.get(citation.id)?.custom.places
      return named !== undefined && !named.includes(place)
    }
    const finding = (file: string, path: string, citation: Citation, place: string) =>
      fault(file, path, `a source that names ${place}`, `"${citation.id}", which does not`)
    return [
      ...[...record.places.values()].flatMap((place) =>
        place.sources.flatMap((c, j) =>
          cannot(c, place.id) ? [finding('places.json', `${pathOf(place)}.sources[${j}].id`, c, place.id)] : [],
        ),
      ),
      ...record.tracks.flatMap(({ unit, segments }) =>
        segments.flatMap((fixes, s) =>
          fixes.flatMap((fix, i) =>
            fix.confidence.place === 'reconstructed'
              ? []
              : fix.sources.place.flatMap((c, j) =>
                  cannot(c, fix.place)
                    ? [finding('tracks.json', `${fixPath(unit.id, s, i)}.sources.place[${j}].id`, c, fix.place)]
                    : [],
                ),
          ),
        ),
      ),
    ]
  }

/** Nothing is documented on memory alone. */
export const memoryNotDocumented =
  (sources: Sources): Rule =>
  ({ record, fixPath }) => {
    const onMemory = (cited: readonly Citation[]) => cited.every((c) => sources.get(c.id)?.custom.memory === true)
    return record.tracks.flatMap(({ unit, segments }) =>
      segments.flatMap((fixes, s) =>
        fixes.flatMap((fix, i) =>
          (['fact', 'place'] as const).flatMap((of) =>
            fix.confidence[of] === 'documented' && onMemory(fix.sources[of])
              ? [
                  fault(
                    'tracks.json',
                    `${fixPath(unit.id, s, i)}.confidence.${of}`,
                    'approximate or reconstructed, as only memory is cited',
                    'documented',
                  ),
                ]
              : [],
          ),
        ),
      ),
    )
  }

const ids = (cited: readonly Citation[]) => cited.map((c) => c.id).join(', ')
