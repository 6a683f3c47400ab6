import { battleTime, type BattleTime } from '../../src/base/core/battleTime'
import { toLocal } from '../../src/base/geo/frame'
import { armsOf } from '../../src/picture/axes/arms'
import { burstsOf } from '../../src/picture/fires/bursts'
import { gapMeterOf, measureGap } from '../../src/picture/fronts/gap'
import { distanceTo, shapesOf } from '../../src/picture/fronts/shapes'
import { contestedFigures, effortRows, lossTable, strengthTable } from '../../src/picture/sorties/airFigures'
import { planSortie } from '../../src/picture/sorties/sortiePath'
import { mistSpans } from '../../src/picture/weather/mist'
import { deckOf } from '../../src/record/deck/deck'
import { figureModel } from '../../src/record/deck/figures'
import { fatesOf } from '../../src/record/domain/fates'
import { happeningAt } from '../../src/record/domain/happening'
import { orbatRows, orbatTree, superiorsAt, treeTimes } from '../../src/record/domain/orbatTree'
import { postsOf } from '../../src/record/domain/persons'
import { sourceLine } from '../../src/record/domain/sourceLine'
import { stateAt } from '../../src/record/domain/stateAt'
import { strengthSeries } from '../../src/record/domain/strength'
import { sumUnits } from '../../src/record/domain/sums'
import type { BattleRecord } from '../../src/record/model/record'
import { search, searchIndex } from '../../src/record/search/search'
import { battleText } from '../../src/record/text/battleText'
import { restsOn } from '../../src/record/text/restsOn'
import { activityOf } from '../../src/record/time/activity'
import { elasticCurve } from '../../src/record/time/rateCurve'

/**
 * Runs every pure part of the page over a record that was read: state at several times, clock, order of battle,
 * figures, search, lines and, unless left out since they take longest, flights. @throws what any of them throws; the record was checked, so none may.
 */
export function exercise(record: BattleRecord, { flights = true } = {}): void {
  const times = [record.start, record.opening, middle(record), record.end]
  for (const t of times) overTime(record, t)
  elasticCurve(activityOf(record), record.start, record.end)
  for (const t of [record.start, ...treeTimes(record).slice(0, 50)]) {
    const tree = orbatTree(record, t)
    const rows = orbatRows(tree, new Set(record.units.keys()), () => true)
    if (rows.length !== record.units.size)
      throw new Error(`the order of battle holds ${rows.length} of ${record.units.size} units`)
  }
  for (const unit of record.units.values()) {
    strengthSeries(unit)
    superiorsAt(record, unit.id, record.opening)
  }
  for (const person of record.persons.keys()) postsOf(record, person)
  for (const source of record.sources.values()) {
    if (!sourceLine(source).text) throw new Error(`source ${source.id} has no line`)
    restsOn(record, source.id)
  }
  drawn(record)
  if (flights) flown(record)
  const deck = deckOf(record.chapters)
  for (const { figure } of record.chapters.flatMap((c) => c.steps)) if (figure) figureModel(figure, record)
  const index = searchIndex(record, deck)
  for (const words of ['zhukov', 'khamar', '25 August', 'casualties']) search(index, words)
}

const middle = ({ start, end }: BattleRecord): BattleTime => battleTime((start + end) / 2)

function overTime(record: BattleRecord, t: BattleTime): void {
  for (const unit of stateAt(record, t).units)
    if (!Number.isFinite(unit.lon) || !Number.isFinite(unit.lat)) throw new Error(`unit ${unit.id} is nowhere`)
  happeningAt(record, t)
  battleText(record, t)
  sumUnits(record, [...record.units.keys()].slice(0, 20), t)
  const meter = gapMeterOf(record)
  if (meter && Number.isNaN(measureGap(meter, t).metres)) throw new Error('the gap has no width')
}

function drawn(record: BattleRecord): void {
  fatesOf(record)
  mistSpans(record)
  armsOf(record.axes, record.tracks)
  for (const shape of shapesOf(record.features, [])) distanceTo(shape, record.opening, 0, 0)
  for (const { item } of record.barrages) burstsOf(item, record.places)
  for (const side of ['su', 'jp'] as const) {
    strengthTable(record, side)
    lossTable(record, side)
  }
  effortRows(record)
  contestedFigures(record)
}

function flown(record: BattleRecord): void {
  const resolve = (id: string) => {
    const place = record.places.get(id)
    return place ? toLocal(place.position[0], place.position[1]) : null
  }
  for (const { item } of record.sorties) planSortie(item, resolve, () => 700)
}
