import { msg } from '@/base/i18n/i18n'

/** A layer that can be shown and hidden. Its key in the table is also its name in links and steps. */
export interface LayerDefinition {
  /** Whether it is shown when the page opens. */
  readonly atStart: boolean
  /** What the page calls it, and announces when a key turns it on or off. */
  readonly label: string
  /** The key that turns it on and off, its group in the help, and its label there. */
  readonly key?: { readonly keys: string; readonly group: 'View' | 'Units'; readonly label: string }
  /** Label of its tick box in the legend; without a label it has none. */
  readonly tick?: string
}

/** Every layer, in the order in which lists and links name them. */
export const LAYER_TABLE = {
  units: { atStart: true, label: msg('Units') },
  labels: { atStart: true, label: msg('Names') },
  fronts: { atStart: true, label: msg('Fronts and pockets') },
  borders: { atStart: true, label: msg('Claimed borders') },
  axes: { atStart: true, label: msg('Arms of attacks') },
  trails: { atStart: true, label: msg('Trails') },
  air: { atStart: true, label: msg('Aircraft') },
  water: { atStart: true, label: msg('Rivers and bridges') },
  traces: {
    atStart: true,
    label: msg('Traces of the battle'),
    key: { keys: '*', group: 'View', label: msg('Traces of the battle') },
  },
  growth: {
    atStart: true,
    label: msg('Grass and reeds'),
    key: { keys: '9', group: 'View', label: msg('Grass and reeds') },
  },
  weather: {
    atStart: true,
    label: msg('Weather and dust'),
    key: { keys: '8', group: 'View', label: msg('Weather and dust') },
  },
  contours: {
    atStart: false,
    label: msg('Contours'),
    key: { keys: 'v', group: 'View', label: msg('Contours') },
    tick: msg('Contours'),
  },
  grid: {
    atStart: false,
    label: msg('Grid'),
    key: { keys: 'x', group: 'View', label: msg('Kilometre grid') },
    tick: msg('Grid, 1 and 10 km'),
  },
  shadows: { atStart: false, label: msg('Shadows'), tick: msg('Shadows of the drawn relief') },
  routes: {
    atStart: false,
    label: msg('Routes ahead'),
    key: { keys: 'Shift+t', group: 'Units', label: msg('Routes ahead') },
  },
  fire: {
    atStart: true,
    label: msg('Artillery fire'),
    key: { keys: 'Shift+g', group: 'Units', label: msg('Artillery fire') },
  },
  ranges: {
    atStart: false,
    label: msg('Ranges of guns'),
    key: { keys: 'Shift+r', group: 'Units', label: msg('How far guns reach') },
  },
} as const satisfies Record<string, LayerDefinition>

export type Layer = keyof typeof LAYER_TABLE
export const LAYERS = Object.keys(LAYER_TABLE) as [Layer, ...Layer[]]

/** The definition of a layer, with its optional parts. */
export const layerDefinition = (layer: Layer): LayerDefinition => LAYER_TABLE[layer]

/** Which layers are on when the page opens. */
export const LAYERS_AT_START = Object.fromEntries(
  LAYERS.map((layer) => [layer, LAYER_TABLE[layer].atStart]),
) as Readonly<Record<Layer, boolean>>
