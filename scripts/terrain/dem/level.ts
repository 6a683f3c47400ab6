import { ELLIPSOID } from './raster'

/**
 * Height of the geoid (EGM96) above the WGS84 ellipsoid over the battlefield, metres: −5.4 to −7.4, here its mean.
 * Ellipsoidal heights are lower than those above sea level by this much.
 */
export const GEOID_M = -6.4

export interface Level {
  readonly name: 'geoid' | 'ellipsoid'
  /** Metres to add to refer the heights to the geoid. */
  readonly addedM: number
  readonly note: string | null
}

/**
 * The vertical datum of a model: as stated in it, else the one of the two to which its median difference from the
 * shipped figures, metres, is nearer.
 */
export function levelOf(datum: string | null, offsetM: number): Level {
  const fits = Math.abs(offsetM - GEOID_M) < Math.abs(offsetM) ? 'ellipsoid' : 'geoid'
  const found = `${offsetM.toFixed(1)} m from the shipped figures: fits the ${fits}`
  if (datum === ELLIPSOID)
    return {
      name: 'ellipsoid',
      addedM: -GEOID_M,
      note: `states heights above the ellipsoid (${found}); ${-GEOID_M} m added, the height of the geoid within 1 m`,
    }
  if (datum !== null)
    return { name: 'geoid', addedM: 0, note: fits === 'geoid' ? null : `states ${datum}, but lies ${found}` }
  if (fits === 'geoid') return { name: 'geoid', addedM: 0, note: null }
  return {
    name: 'ellipsoid',
    addedM: -GEOID_M,
    note: `states no level and lies ${found}; ${-GEOID_M} m added, the height of the geoid within 1 m`,
  }
}
