import type { Paint } from './meshWriter'
import type { AircraftShape } from './shape'

const PALE: Paint = { upper: '#a3a894', lower: '#c2c6bb', cowl: '#5b5f58', canopy: '#2b3540', mark: '#c22a26' }

/** Ki-27: slim, straight leading edge, spats. Ki-10: a small biplane with an in-line engine. */
export const JAPANESE_FIGHTERS: Readonly<Record<'Ki-27' | 'Ki-10', AircraftShape>> = {
  'Ki-27': {
    paint: PALE, star: false, prop: 1.45, sides: 6, cowl: 1.1, centre: 2.4, thickness: 0.12,
    body: [[0.15, 0.48, 0.48, 0], [0.4, 0.58, 0.58, 0], [1.1, 0.58, 0.6, 0], [3.0, 0.45, 0.6, 0.03], [5.2, 0.26, 0.38, 0.08], [7.45, 0.04, 0.1, 0.14]],
    // The straight leading edge and swept-forward trailing edge are characteristic of the Ki-27.
    wings: [[[0.4, 1.45, 3.7, -0.4], [4.9, 1.62, 2.75, -0.02], [5.65, 1.85, 2.35, 0.04]]],
    tail: [[0.1, 6.1, 7.2, 0.2], [1.75, 6.45, 7.05, 0.2]],
    fins: [[[0.25, 5.9, 7.5, 0], [1.05, 6.75, 7.45, 0]]],
    canopies: [[2.3, 4.1, 0.34, 0.55, 0.45]],
    spats: [1.15, -0.35, -1.55, 1.75, 1.0],
    marks: [3.9, 0.06, 2.15, 0.5],
  },
  'Ki-10': {
    paint: PALE, star: false, prop: 1.4, sides: 6, cowl: 1.6, centre: 2.5, thickness: 0.08,
    body: [[0.1, 0.22, 0.26, 0], [0.5, 0.36, 0.46, 0], [1.6, 0.45, 0.6, 0], [3.4, 0.42, 0.58, 0.05], [7.4, 0.04, 0.12, 0.15]],
    wings: [
      [[0, 1.5, 3.1, 1.15], [4.2, 1.55, 3.0, 1.2], [5.01, 2.05, 2.65, 1.22]],
      [[0.3, 2.0, 3.25, -0.5], [3.0, 2.05, 3.2, -0.36], [3.6, 2.4, 2.95, -0.34]],
    ],
    tail: [[0.1, 6.1, 7.2, 0.2], [1.55, 6.4, 7.1, 0.2]],
    fins: [[[0.2, 6.0, 7.5, 0], [1.1, 6.7, 7.45, 0]]],
    canopies: [[2.9, 3.6, 0.27, 0.5, 0.3]],
    struts: [[2.9, -0.38, 1.17, 2.3, 1.9, 0.27], [0.4, 0.45, 1.15, 1.9, 1.8, 0.32]],
    spats: [0.95, -0.4, -1.6, 1.8, 0.9],
    marks: [3.5, 1.27, 2.3, 0.48],
  },
} // prettier-ignore
