import type { AtlasEntry } from '@/record/schema/atlas'
import type { Checking } from './checking'
import { guarded, unique } from './ids'

const FILE = 'atlas.json'

/**
 * The atlas entries whose lines run through existing places; each other entry is reported once. If `whole` is false,
 * some entries were already left out, and a line through one of them is dropped without a report.
 */
export function checkAtlas(
  entries: readonly AtlasEntry[],
  whole: boolean,
  { report, known, cited }: Checking,
): AtlasEntry[] {
  const list = unique(FILE, entries, report)
  const places = new Set(list.flatMap((e) => ('position' in e ? [e.id] : [])))
  return guarded(FILE, list, report, (e, path) => {
    const through = 'through' in e ? e.through : []
    return (
      through.every(
        (point, i) =>
          typeof point !== 'string' ||
          places.has(point) ||
          (whole && known(FILE, `${path}.through[${i}]`, point, places, 'place of the atlas')),
      ) && cited(FILE, path, e.sources)
    )
  })
}
