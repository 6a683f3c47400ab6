import { ASSETS } from './tables'

export interface BakeOptions {
  /** Files of real elevations, as given. */
  readonly dem: readonly string[]
  /** The folder to write to, with a slash at its end. */
  readonly out: string
  readonly preview: string | null
}

export const USAGE = `npm run terrain:bake -- [--dem FILE…] [--out FOLDER] [--preview FILE.png]
  Writes ${ASSETS} from data/terrain.
  --dem      GeoTIFF (.tif; WGS84, Web Mercator or UTM), SRTM (.hgt) or Terrarium tiles (.png):
             real elevations in place of the reconstructed relief where they cover it
  --out      another folder than ${ASSETS}
  --preview  a hillshade of the battlefield beside it`

/** Parses the command line; returns a text instead when there is something to print: the usage, or what is wrong. */
export function readOptions(args: readonly string[]): BakeOptions | string {
  const dem: string[] = []
  let out: string = ASSETS
  let preview: string | null = null
  for (let i = 0; i < args.length; i++) {
    const name = args[i]!
    const values: string[] = []
    while (i + 1 < args.length && !args[i + 1]!.startsWith('--')) values.push(args[++i]!)
    const one = (): string | null => (values.length === 1 ? values[0]! : null)
    if (name === '--help') return USAGE
    if (name === '--dem') {
      if (values.length === 0) return `terrain:bake: --dem: expected a file, got nothing\n${USAGE}`
      dem.push(...values)
    } else if (name === '--out' || name === '--preview') {
      const value = one()
      if (value === null) return `terrain:bake: ${name}: expected one path, got ${values.length}\n${USAGE}`
      if (name === '--out') out = value.endsWith('/') ? value : `${value}/`
      else preview = value
    } else return `terrain:bake: expected an option, got "${name}"\n${USAGE}`
  }
  return { dem, out, preview }
}
