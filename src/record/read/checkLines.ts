import { parseBattleTime } from '@/base/core/battleTime'
import { RIVER_IDS } from '@/ground/terrain/rivers'
import { isArea, isTrace, type Axis, type Feature } from '@/record/schema/features'
import { MAX_LINES, type Lists } from '@/record/schema/lists'
import { inRegion, type Checking } from './checking'
import { guarded, unique } from './ids'

const RIVERS = new Set(RIVER_IDS)

/** The lines and areas that lie on the drawn region, run forwards and can be drawn. */
export function checkFeatures(features: Lists['features'], checking: Checking): Feature[] {
  const { report, cited, known, forwards } = checking
  const file = 'features.json'
  const kindOfChain = new Map<string, Feature['kind']>()
  let lines = 0
  return guarded(file, unique(file, features, report), report, (f, path) => {
    const { restsUntil, chain } = f
    const rests = restsUntil === undefined ? null : parseBattleTime(restsUntil)!
    if (!forwards(file, path, f.from, f.until)) return false
    if (rests !== null && (rests >= parseBattleTime(f.until)! || rests < parseBattleTime(f.from)!))
      return report(file, `${path}.restsUntil`, `a time from ${f.from} and before ${f.until}`, restsUntil)
    if (!f.line.every((p, i) => inRegion(p) || report(file, `${path}.line[${i}]`, 'a point of the drawn region', p)))
      return false
    const points = new Set(f.line.map(String)).size
    const least = isArea(f) ? 3 : 2
    if (points < least) return report(file, `${path}.line`, `at least ${least} different points`, f.line)
    if (f.follows !== undefined && !known(file, `${path}.follows`, f.follows, RIVERS, 'river')) return false
    if (chain !== undefined) {
      const kind = kindOfChain.get(chain) ?? f.kind
      if (kind !== f.kind) return report(file, `${path}.chain`, `a chain of the kind ${f.kind}`, chain)
      kindOfChain.set(chain, kind)
    }
    if (!cited(file, path, f.sources)) return false
    if (isTrace(f)) {
      if (!f.fact) return report(file, `${path}.fact`, 'the grade of a trace’s fact', f.fact)
      if ((f.kind === 'wrecks') !== (f.count !== undefined && f.vehicle !== undefined))
        return report(file, `${path}.count`, 'count and vehicle of wrecks', f.count)
      return cited(file, `${path}.fact`, f.fact.sources)
    }
    if (f.fact) return report(file, `${path}.fact`, 'no fact', f.fact.confidence)
    return (
      f.kind === 'pocket' ||
      ++lines <= MAX_LINES ||
      report(file, path, `at most ${MAX_LINES} lines besides pockets`, f.id)
    )
  })
}

interface Known {
  readonly units: ReadonlySet<string>
  /** Units that have a track. */
  readonly tracked: ReadonlySet<string>
  readonly events: ReadonlyMap<string, Lists['events'][number]>
}

/** The arms of the offensive whose units, tracks and meeting are known. */
export function checkAxes(axes: Lists['axes'], { units, tracked, events }: Known, checking: Checking): Axis[] {
  const { report, cited, known, allKnown, forwards } = checking
  const file = 'axes.json'
  const ids = new Set(axes.map((a) => a.id))
  const eventIds = new Set(events.keys())
  const meets = (a: Axis, path: string): boolean => {
    if (!a.meets) return true
    if (a.meets.axis === a.id) return report(file, `${path}.axis`, 'another axis', a.meets.axis)
    if (!known(file, `${path}.axis`, a.meets.axis, ids, 'axis')) return false
    if (!known(file, `${path}.event`, a.meets.event, eventIds, 'event')) return false
    const met = events.get(a.meets.event)!.t
    if (parseBattleTime(a.meets.from)! >= parseBattleTime(met)!)
      return report(file, `${path}.from`, `a time before the event, ${met}`, a.meets.from)
    return cited(file, path, a.meets.sources)
  }
  return guarded(
    file,
    unique(file, axes, report),
    report,
    (a, path) =>
      forwards(file, path, a.from, a.until) &&
      known(file, `${path}.lead`, a.lead, tracked, 'unit with a track') &&
      allKnown(file, `${path}.units`, a.units, units, 'unit') &&
      meets(a, `${path}.meets`) &&
      cited(file, path, a.sources),
  )
}
