import { localSeconds } from './dates'
import { escapeXml } from './escapeXml'

/** Pieces of a KML document. The order of elements is that of the OGC schema of KML 2.2, which is a sequence. */

export const XML_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">\n'

type Point = readonly [lon: number, lat: number]

const tuple = ([lon, lat]: Point) => `${lon},${lat}`

export const point = (at: Point): string => `<Point><coordinates>${tuple(at)}</coordinates></Point>`

export const line = (points: readonly Point[]): string =>
  `<LineString><tessellate>1</tessellate><coordinates>${points.map(tuple).join(' ')}</coordinates></LineString>`

export const polygon = (ring: readonly Point[]): string =>
  `<Polygon><tessellate>1</tessellate><outerBoundaryIs><LinearRing><coordinates>${ring.map(tuple).join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon>`

/** Positions with times, between which the mark moves at constant speed. */
export function track(samples: readonly { readonly when: string; readonly at: Point }[]): string {
  const when = samples.map((s) => `<when>${s.when}</when>`)
  const at = samples.map((s) => `<gx:coord>${s.at[0]} ${s.at[1]} 0</gx:coord>`)
  return `<gx:Track>${[...when, ...at].join('')}</gx:Track>`
}

/** From battle time until battle time; a single moment where they are alike. */
export function timeSpan(from: number, until: number): string {
  if (from >= until) return `<TimeStamp><when>${localSeconds(from)}</when></TimeStamp>`
  return `<TimeSpan><begin>${localSeconds(from)}</begin><end>${localSeconds(until)}</end></TimeSpan>`
}

export function data(fields: Readonly<Record<string, string>>): string {
  const each = Object.entries(fields).map(
    ([name, value]) => `<Data name="${escapeXml(name)}"><value>${escapeXml(value)}</value></Data>`,
  )
  return `<ExtendedData>${each.join('')}</ExtendedData>`
}

/** A folder; `children` are already XML. */
export function folder(name: string, children: readonly string[]): string {
  return `<Folder><name>${escapeXml(name)}</name>\n${children.join('\n')}\n</Folder>`
}

export interface Mark {
  readonly name: string
  readonly text: string
  /** Already XML, as are `shape`s. */
  readonly time?: string
  /** Id of a shared style. */
  readonly style?: string
  /** Own colour of a line or area. */
  readonly lineColour?: string
  readonly data: Readonly<Record<string, string>>
  readonly shape: string
}

export function placemark(mark: Mark): string {
  return [
    '<Placemark>',
    `<name>${escapeXml(mark.name)}</name>`,
    mark.text && `<description>${escapeXml(mark.text)}</description>`,
    mark.time ?? '',
    mark.style === undefined ? '' : `<styleUrl>#${mark.style}</styleUrl>`,
    mark.lineColour === undefined ? '' : lineStyle(mark.lineColour),
    data(mark.data),
    mark.shape,
    '</Placemark>',
  ].join('')
}

function lineStyle(colour: string): string {
  return `<Style><LineStyle><color>${kmlColour(colour)}</color><width>3</width></LineStyle><PolyStyle><color>${kmlColour(colour, '50')}</color></PolyStyle></Style>`
}

/** The style of a unit: its own picture, or a pin in the colour of the side. */
export function style(id: string, colour: string, icon: string | null): string {
  const inner = icon
    ? `<scale>1.1</scale><Icon><href>${escapeXml(icon)}</href></Icon><hotSpot x="0.5" y="0" xunits="fraction" yunits="fraction"/>`
    : ''
  const tint = icon ? '' : `<color>${kmlColour(colour)}</color>`
  return `<Style id="${id}"><IconStyle>${tint}${inner}</IconStyle><LabelStyle><scale>0.8</scale></LabelStyle></Style>`
}

/** KML writes colours as alpha, blue, green, red. */
function kmlColour(colour: string, alpha = 'ff'): string {
  return `${alpha}${colour.slice(5, 7)}${colour.slice(3, 5)}${colour.slice(1, 3)}`
}
