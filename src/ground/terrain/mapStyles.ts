import { msg } from '@/base/i18n/i18n'

/**
 * How the ground is painted. A style is data: colours (sRGB hex) and a few weights from 0 to 1. To add one, add an
 * entry; the panel, the legend, the link and the shader read this table.
 */
export interface MapStyle {
  readonly id: string
  /** In the interface; English, for `tr`, as are the meanings of its colours. */
  readonly name: string
  /** What the colours mean, for the legend; empty for natural colours. */
  readonly key: readonly { readonly colour: number; readonly means: string }[]
  readonly steppe: number
  /** Colour of the driest ground. */
  readonly dry: number
  readonly grass: number
  readonly meadow: number
  /** Colour of the wettest meadow, by the water. */
  readonly reed: number
  readonly sand: number
  readonly bare: number
  /** Colour of the salt lakes' rims. */
  readonly salt: number
  readonly water: number
  readonly waterNight: number
  /** Whether it is a printed map: always lit from the north-west, whatever the time of day. */
  readonly print: boolean
  /** How much of the ground's fine grain is visible. */
  readonly grain: number
  /** What is painted over the land cover, and how strongly. */
  readonly ramp: 'none' | 'height' | 'slope' | 'measured'
  readonly rampShare: number
  /** Three colours of the ramp: low, middle, high. */
  readonly rampColours: readonly [number, number, number]
  /** The ramp's ends, in its own unit (metres, slope in metres per metre, share reconstructed). */
  readonly rampRange: readonly [number, number]
  readonly contour: number
  readonly grid: number
  /** Whether the style includes contours and a grid, as on a printed map. */
  readonly withContours: boolean
  readonly withGrid: boolean
}

const STEPPE: MapStyle = {
  id: 'steppe',
  name: msg('Steppe'),
  key: [],
  steppe: 0xb4a677,
  dry: 0xcbbb8c,
  grass: 0x969868,
  meadow: 0x848b5b,
  reed: 0x666d45,
  sand: 0xdccaa0,
  bare: 0xc2ad86,
  salt: 0xe2dccc,
  water: 0x55798a,
  waterNight: 0x34506a,
  print: false,
  grain: 1,
  ramp: 'none',
  rampShare: 0,
  rampColours: [0, 0, 0],
  rampRange: [0, 1],
  contour: 0x6b4a2a,
  grid: 0x2b2a26,
  withContours: false,
  withGrid: false,
}

export const MAP_STYLES = [
  STEPPE,
  {
    ...STEPPE,
    id: 'tints',
    name: msg('Height tints'),
    grain: 0.4,
    ramp: 'height',
    rampShare: 0.85,
    rampColours: [0x7d9f6a, 0xd9c98c, 0xa8714a],
    rampRange: [650, 830],
    key: [
      { colour: 0x7d9f6a, means: msg('650 m') },
      { colour: 0xd9c98c, means: msg('740 m') },
      { colour: 0xa8714a, means: msg('830 m') },
    ],
  },
  {
    ...STEPPE,
    id: 'slope',
    name: msg('Slope'),
    grain: 0.25,
    ramp: 'slope',
    rampShare: 0.9,
    rampColours: [0xd8d3bf, 0xe0a458, 0x8c2f1f],
    rampRange: [0.0, 0.27],
    key: [
      { colour: 0xd8d3bf, means: msg('level') },
      { colour: 0xe0a458, means: msg('7½°') },
      { colour: 0x8c2f1f, means: msg('15° and more') },
    ],
  },
  {
    ...STEPPE,
    id: 'paper',
    name: msg('Paper map'),
    steppe: 0xf1e7cd,
    dry: 0xf3ead3,
    grass: 0xece6c9,
    meadow: 0xcfdcb4,
    reed: 0xbdd0a2,
    sand: 0xf0dcae,
    bare: 0xe6d2ab,
    salt: 0xfaf6ea,
    water: 0x8fb7c9,
    waterNight: 0x8fb7c9,
    print: true,
    grain: 0.25,
    contour: 0xa86a3c,
    grid: 0x5a5348,
    withContours: true,
    withGrid: true,
  },
  {
    ...STEPPE,
    id: 'measured',
    name: msg('Measured or drawn'),
    grain: 0.25,
    ramp: 'measured',
    rampShare: 0.9,
    rampColours: [0xcfd8c8, 0xd9b36a, 0xb4532a],
    rampRange: [0, 1],
    key: [
      { colour: 0xcfd8c8, means: msg('relief as measured (1.65 km figures)') },
      { colour: 0xd9b36a, means: msg('partly reconstructed') },
      { colour: 0xb4532a, means: msg('relief reconstructed by this project') },
    ],
  },
] as const satisfies readonly MapStyle[]

export type MapStyleId = (typeof MAP_STYLES)[number]['id']
export const MAP_STYLE_IDS = MAP_STYLES.map((s) => s.id) as readonly MapStyleId[]

/** The style with that id; the first if there is none. */
export function mapStyle(id: string): MapStyle {
  return MAP_STYLES.find((s) => s.id === id) ?? MAP_STYLES[0]
}
