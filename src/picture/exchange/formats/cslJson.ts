import { msg } from '@/base/i18n/i18n'
import { cslOf } from '../csl'
import type { ExchangeFormat, Writer } from '../model'

/** What no format for works can hold. */
export const LOST_BY_REFERENCES: readonly string[] = [
  msg('Which statement of the record rests on which work: use GeoJSON, CSV or Excel.'),
  msg('Whose account a work is, what of it was seen and its licence are only in its note.'),
]

export const cslJson: ExchangeFormat = {
  label: msg('CSL-JSON'),
  use: msg('Zotero, Pandoc: the sources'),
  extension: 'csl.json',
  mime: 'application/vnd.citationstyles.csl+json',
  time: 'none',
  needsGround: false,
  lost: LOST_BY_REFERENCES,
}

/** Every work that the record cites, after CSL 1.0.2. */
export const writeCslJson: Writer = ({ record }) => ({
  body: `${JSON.stringify([...record.sources.values()].map(cslOf), null, 2)}\n`,
})
