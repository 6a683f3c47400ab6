import { msg } from '@/base/i18n/i18n'
import type { SymbolOf } from '@/picture/symbols/symbolParts'
import type { ExchangeFormat, ExchangeRequest, Writer } from '../model'
import { staysOf } from '../spans'
import { symbolKey } from '../symbol'
import { ZIP_DATE } from '../zip'
import { withoutTrack } from './geojson'
import { kml, kmlText } from './kml'

export const kmz: ExchangeFormat = {
  ...kml,
  label: msg('KMZ'),
  use: msg('Google Earth, with our symbols'),
  extension: 'kmz',
  mime: 'application/vnd.google-earth.kmz',
  lost: kml.lost.slice(0, -1),
}

/** Pixels across. */
const ICON_WIDTH = 64

/** The KML document with its symbols as PNG beside it. */
export const writeKmz: Writer = async (request) => {
  const [{ strToU8, zipSync }, { symbolPng }] = await Promise.all([import('fflate'), import('../raster/paint')])
  const icons = Object.fromEntries(
    [...symbolsOf(request)].map(([key, of]) => [`symbols/${key}.png`, symbolPng(of, ICON_WIDTH)] as const),
  )
  const text = strToU8(kmlText(request, (key) => `symbols/${key}.png`))
  // A reader takes the first KML file of the archive.
  return { body: zipSync({ 'doc.kml': text, ...icons }, { mtime: ZIP_DATE }), omitted: withoutTrack(request) }
}

/** Every symbol that the document shows, by its key. */
function symbolsOf({ record, from, until }: ExchangeRequest): Map<string, SymbolOf> {
  const pictures = new Map<string, SymbolOf>()
  for (const track of record.tracks) {
    const { side, arm, echelon } = track.unit
    for (const { spans } of staysOf(track, from, until))
      for (const { confidence } of spans)
        pictures.set(symbolKey(track.unit, confidence), { side, arm, echelon, confidence })
  }
  return pictures
}
