import type { AtlasEntry } from '@/record/schema/atlas'
import type { Citation } from '@/record/schema/common'
import { nearest, unique, type Report } from './ids'
import { pathOf } from './readFile'

/**
 * The atlas entries whose lines run through existing places; each other entry is reported once. If `whole` is false,
 * some entries were already left out, and a line through one of them is dropped without a report.
 */
export function checkAtlas(
  entries: readonly AtlasEntry[],
  whole: boolean,
  cited: (file: string, path: string, citations: readonly Citation[]) => boolean,
  report: Report,
): AtlasEntry[] {
  const list = unique('atlas.json', entries, report)
  const places = new Set(list.flatMap((e) => ('position' in e ? [e.id] : [])))
  return list.filter((e) => {
    const through = 'through' in e ? e.through : []
    return (
      through.every(
        (point, i) =>
          typeof point !== 'string' ||
          places.has(point) ||
          (whole &&
            report(
              'atlas.json',
              `${pathOf(e)}.through[${i}]`,
              'a known place of the atlas',
              point,
              nearest(point, places),
            )),
      ) && cited('atlas.json', pathOf(e), e.sources)
    )
  })
}
