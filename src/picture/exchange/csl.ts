import type { Source } from '@/record/schema/sources'

export interface CslName {
  readonly literal?: string
  readonly family?: string
  readonly given?: string
}

/** The fields of a CSL-JSON item that the sources have. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly language?: string
  readonly author?: readonly CslName[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly volume?: string | number
  readonly source?: string
  readonly note?: string
  readonly version?: string
  readonly URL?: string
  readonly abstract?: string
}

/**
 * A source as CSL-JSON; fields that CSL does not have go into its note, one `name: value` per line, as Zotero reads it.
 */
export function cslOf(source: Source): CslItem {
  const { custom, ...item } = source
  const own = [
    `perspective: ${custom.perspective}`,
    `seen: ${custom.seen}`,
    `licence: ${custom.licence}`,
    ...(custom.memory ? ['memory: rests partly on memory of the literature'] : []),
  ]
  const { note } = item as unknown as CslItem
  return { ...(item as unknown as CslItem), note: [note, ...own].filter(Boolean).join('\n') }
}

/** Year, month and day as far as known; empty for a work without a date. */
export function dateParts({ issued }: CslItem): readonly number[] {
  return issued?.['date-parts'][0] ?? []
}

/** `2026-11-28`: the day on which the work was seen; undefined where that is not known. */
export function accessedDay({ accessed }: CslItem): string | undefined {
  return accessed?.['date-parts'][0]?.map((n) => String(n).padStart(2, '0')).join('-')
}
