import { kml as readKml } from '@tmcw/togeojson'
import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { battleTime, parseBattleTime } from '@/base/core/battleTime'
import { stateAt } from '@/record/domain/stateAt'
import { exchanged, exchangedBytes, exchangedText, exchangeRequest } from '../../../helpers/exchange'

interface Feature {
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: never } | null
  readonly properties: Readonly<Record<string, unknown>>
}

const { record, at } = exchangeRequest()
const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml')

describe('GeoJSON', () => {
  it('has the units of the moment where stateAt has them, with grades and sources', async () => {
    const { features } = JSON.parse(await exchangedText('geojson')) as { features: Feature[] }
    expect(new Set(features.map((f) => f.id)).size).toBe(features.length)
    const units = features.filter((f) => f.id.startsWith('unit/'))
    expect(units.map((f) => [f.id, f.geometry!.coordinates])).toEqual(
      stateAt(record, at).units.map((u) => [`unit/${u.id}`, [u.lon, u.lat]]),
    )
    for (const { properties } of units) {
      expect(properties.confidence_fact).toMatch(/^(documented|approximate|reconstructed)$/)
      expect(properties.sources_place).not.toBe('')
    }
  })

  it('closes its rings and turns them counter-clockwise', async () => {
    const { features } = JSON.parse(await exchangedText('geojson')) as { features: Feature[] }
    const polygons = features.filter((f) => f.geometry?.type === 'Polygon')
    expect(polygons.length).toBeGreaterThan(5)
    for (const { geometry } of polygons) {
      const ring = (geometry!.coordinates as [number, number][][])[0]!
      expect(ring[0]).toEqual(ring.at(-1))
      const area = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0)
      expect(area).toBeGreaterThan(0)
    }
  })

  it('counts what it leaves out', async () => {
    const { lost } = await exchanged('geojson')
    const absent = record.tracks.length - stateAt(record, at).units.length
    expect(lost.some((text) => text.startsWith(`${absent} of ${record.tracks.length} units`))).toBe(true)
  })
})

/** Where an element may stand among its siblings: the sequence of the OGC schema of KML 2.2. */
const ORDER = ['name', 'visibility', 'open', 'description', 'TimeStamp', 'TimeSpan', 'styleUrl', 'Style', 'ExtendedData', 'Point', 'LineString', 'Polygon', 'gx:Track', 'Placemark', 'Folder'] // prettier-ignore

function disorder(element: Element): string[] {
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === 1)
  const faults = children.flatMap(disorder)
  if (!['Document', 'Folder', 'Placemark'].includes(element.nodeName)) return faults
  const ranks = children.map((child) => ORDER.indexOf(child.nodeName))
  const wrong = ranks.findIndex((rank, i) => rank < 0 || (i > 0 && rank < ranks[i - 1]!))
  return wrong < 0 ? faults : [...faults, `${children[wrong]!.nodeName} in ${element.nodeName}`]
}

const elements = (document: Document, name: string) => [...document.getElementsByTagName(name)]

describe('KML', () => {
  it('has its elements in the order of the schema and every style that it refers to', async () => {
    const document = parse(await exchangedText('kml'))
    expect(disorder(document.documentElement!)).toEqual([])
    const ids = elements(document, 'Style')
      .map((e) => e.getAttribute('id'))
      .filter(Boolean)
    expect(new Set(ids).size).toBe(ids.length)
    for (const url of elements(document, 'styleUrl')) expect(ids).toContain(url.textContent!.slice(1))
  })

  it('is read by togeojson with the time, grades and sources of each unit', async () => {
    const { features } = readKml(parse(await exchangedText('kml')) as unknown as globalThis.Document) as {
      features: { properties: Record<string, unknown> | null }[]
    }
    const shown = features.filter((f) => {
      const span = f.properties?.timespan as { begin: string; end: string } | undefined
      if (!f.properties?.unit || !span) return false
      return parseBattleTime(span.begin)! <= at && at < parseBattleTime(span.end)!
    })
    const told = stateAt(record, battleTime(at)).units
    expect(shown.map((f) => f.properties!.unit).sort()).toEqual(told.map((u) => u.id).sort())
    for (const { id, confidence } of told) {
      const { properties } = shown.find((f) => f.properties!.unit === id)!
      expect(properties).toMatchObject({ confidence_fact: confidence.fact, confidence_place: confidence.place })
    }
  })

  it('is in a KMZ with each picture that it shows, as PNG', async () => {
    const files = unzipSync(await exchangedBytes('kmz'))
    expect(Object.keys(files)[0]).toBe('doc.kml')
    const document = parse(new TextDecoder().decode(files['doc.kml']))
    const addresses = elements(document, 'href').map((e) => e.textContent!)
    expect(addresses.length).toBeGreaterThan(40)
    for (const address of addresses) expect([...files[address]!.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
  })
})
