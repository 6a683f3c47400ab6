import type { AircraftType, Sortie } from '@/record/schema/sorties'

/** Undercarriage: fixed and bare, fixed in spats or trousers, or retracted in flight. */
export type Gear = 'fixed' | 'spatted' | 'retracted'

export interface Aircraft {
  readonly cruiseKmh: number
  readonly wingspanM: number
  readonly lengthM: number
  readonly engines: 1 | 2 | 4
  readonly wings: 1 | 2
  readonly gear: Gear
  /** Where the figures come from, and which variant they describe. */
  readonly source: string
}

// Spans and lengths are those of the variant that flew here; cruising speeds are rounded, since sources differ by
// altitude and load. None has been checked against a book.
const MEMORY = 'general reference figures, from memory, unverified'

/** Dimensions and cruising speed of every type in the record. */
export const AIRCRAFT: Readonly<Record<AircraftType, Aircraft>> = {
  'I-16': { cruiseKmh: 300, wingspanM: 9.0, lengthM: 6.07, engines: 1, wings: 1, gear: 'retracted', source: `type 10; ${MEMORY}` },
  'I-15bis': { cruiseKmh: 280, wingspanM: 10.2, lengthM: 6.27, engines: 1, wings: 2, gear: 'fixed', source: MEMORY },
  'I-153': { cruiseKmh: 300, wingspanM: 10.0, lengthM: 6.17, engines: 1, wings: 2, gear: 'retracted', source: MEMORY },
  SB: { cruiseKmh: 320, wingspanM: 20.33, lengthM: 12.57, engines: 2, wings: 1, gear: 'retracted', source: `SB 2M-100A; ${MEMORY}` },
  'TB-3': { cruiseKmh: 180, wingspanM: 41.8, lengthM: 25.1, engines: 4, wings: 1, gear: 'fixed', source: `4M-34RN; ${MEMORY}` },
  'R-5': { cruiseKmh: 180, wingspanM: 15.5, lengthM: 10.56, engines: 1, wings: 2, gear: 'fixed', source: MEMORY },
  'Ki-27': { cruiseKmh: 350, wingspanM: 11.31, lengthM: 7.53, engines: 1, wings: 1, gear: 'spatted', source: `Ki-27b; ${MEMORY}` },
  'Ki-30': { cruiseKmh: 340, wingspanM: 14.55, lengthM: 10.34, engines: 1, wings: 1, gear: 'spatted', source: MEMORY },
  'Ki-21': { cruiseKmh: 330, wingspanM: 22.5, lengthM: 16.0, engines: 2, wings: 1, gear: 'retracted', source: `Ki-21-I; ${MEMORY}` },
  'Ki-15': { cruiseKmh: 320, wingspanM: 12.0, lengthM: 8.7, engines: 1, wings: 1, gear: 'spatted', source: `Ki-15-I; ${MEMORY}` },
  'BR.20': { cruiseKmh: 330, wingspanM: 21.56, lengthM: 16.17, engines: 2, wings: 1, gear: 'retracted', source: MEMORY },
  'Ki-10': { cruiseKmh: 300, wingspanM: 10.02, lengthM: 7.55, engines: 1, wings: 2, gear: 'spatted', source: `Ki-10-II; ${MEMORY}` },
  'Ki-36': { cruiseKmh: 235, wingspanM: 11.8, lengthM: 8.0, engines: 1, wings: 1, gear: 'spatted', source: MEMORY },
  'Ki-32': { cruiseKmh: 300, wingspanM: 15.0, lengthM: 11.64, engines: 1, wings: 1, gear: 'spatted', source: MEMORY },
} // prettier-ignore

/** Cruising speed in metres per second. */
export function cruiseSpeed(type: AircraftType): number {
  return AIRCRAFT[type].cruiseKmh / 3.6
}

/** Number of aircraft of all types in a sortie. */
export const aircraftIn = (sortie: Sortie) => sortie.flights.reduce((sum, f) => sum + f.count, 0)
