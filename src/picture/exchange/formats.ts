import { tr } from '@/base/i18n/i18n'
import { bibtex, writeBibtex } from './formats/bibtex'
import { cslJson, writeCslJson } from './formats/cslJson'
import { csv, writeCsv } from './formats/csv'
import { czml, writeCzml } from './formats/czml'
import { geojson, writeGeojson } from './formats/geojson'
import { glb, writeGlb } from './formats/glb'
import { kml, writeKml } from './formats/kml'
import { kmz, writeKmz } from './formats/kmz'
import { mfJson, writeMfJson } from './formats/mfJson'
import { orbatMapper, writeOrbatMapper } from './formats/orbatMapper'
import { ris, writeRis } from './formats/ris'
import { stl, writeStl } from './formats/stl'
import { writeXlsx, xlsx } from './formats/xlsx'
import type { ExchangeFormat, ExchangeRequest, FormatId, Writer } from './model'

/** Every format that the record can be written in. A format of `FORMAT_IDS` missing here does not compile. */
export const FORMATS = {
  geojson: { ...geojson, write: writeGeojson },
  csv: { ...csv, write: writeCsv },
  xlsx: { ...xlsx, write: writeXlsx },
  czml: { ...czml, write: writeCzml },
  kml: { ...kml, write: writeKml },
  kmz: { ...kmz, write: writeKmz },
  'orbat-mapper': { ...orbatMapper, write: writeOrbatMapper },
  'mf-json': { ...mfJson, write: writeMfJson },
  'csl-json': { ...cslJson, write: writeCslJson },
  bibtex: { ...bibtex, write: writeBibtex },
  ris: { ...ris, write: writeRis },
  glb: { ...glb, write: writeGlb },
  stl: { ...stl, write: writeStl },
} satisfies Record<FormatId, ExchangeFormat & { readonly write: Writer }>

/** A file ready to be saved, with what it does not hold. */
export interface ExchangeFile {
  readonly name: string
  readonly mime: string
  readonly body: string | Uint8Array<ArrayBuffer>
  /** In sentences of the active language: what the format never holds, then what this file leaves out. */
  readonly lost: readonly string[]
}

/** Writes the record in one format. @throws Error when the format needs the ground and the request has none. */
export async function writeExchange(id: FormatId, request: ExchangeRequest): Promise<ExchangeFile> {
  const format: ExchangeFormat & { readonly write: Writer } = FORMATS[id]
  const { body, omitted = [] } = await format.write(request)
  const name = `khalkhin-gol-1939.${format.extension}`
  return { name, mime: format.mime, body, lost: [...format.lost.map((text) => tr(text)), ...omitted] }
}
