import { ASSETS } from './tables'

export interface BakeOptions {
  /** Files of real elevations, as given. */
  readonly dem: readonly string[]
  /** The output folder, with a trailing slash. */
  readonly out: string
  readonly preview: string | null
  /** Why a model may depart from the shipped figures. */
  readonly reason: string | null
}

export const USAGE = `npm run terrain:bake -- [--dem FILE…] [--out FOLDER] [--preview FILE.png] [--reason TEXT]
  Writes ${ASSETS} from data/terrain.
  --dem      GeoTIFF (.tif; WGS84, CGCS2000, Web Mercator or UTM), SRTM (.hgt) or Terrarium tiles (.png),
             each also alone in a .zip or .gz: real elevations in place of the reconstructed relief
  --out      another folder than ${ASSETS}
  --preview  a hillshade of the battlefield; with --dem also, before anything is written, FILE-difference.png:
             red where the model is higher than the shipped ground, blue where it is lower
  --reason   why a model that departs from the shipped figures is right; it is kept in battlefield.json`

/** Parses the command line; returns a text instead when there is something to print: the usage, or what is wrong. */
export function readOptions(args: readonly string[]): BakeOptions | string {
  const dem: string[] = []
  let out: string = ASSETS
  let preview: string | null = null
  let reason: string | null = null
  for (let i = 0; i < args.length; i++) {
    const name = args[i]!
    const values: string[] = []
    while (i + 1 < args.length && !args[i + 1]!.startsWith('--')) values.push(args[++i]!)
    const one = (): string | null => (values.length === 1 ? values[0]! : null)
    if (name === '--help') return USAGE
    if (name === '--dem') {
      if (values.length === 0) return `terrain:bake: --dem: expected a file, got nothing\n${USAGE}`
      dem.push(...values)
    } else if (name === '--reason') {
      reason = values.join(' ').trim()
      if (reason === '') return `terrain:bake: --reason: expected words, got nothing\n${USAGE}`
    } else if (name === '--out' || name === '--preview') {
      const value = one()
      if (value === null) return `terrain:bake: ${name}: expected one path, got ${values.length}\n${USAGE}`
      if (name === '--out') out = value.endsWith('/') ? value : `${value}/`
      else preview = value
    } else return `terrain:bake: expected an option, got "${name}"\n${USAGE}`
  }
  return { dem, out, preview, reason }
}
