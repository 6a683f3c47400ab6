import { FILE_NAMES, type FileName } from '@/record/schema/files'

const found = import.meta.glob<string>(['../../data/*.json', '!../../data/{coverage,accounts}.json'], {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Addresses of the files of data/, as Vite names them. A missing file is a fault when the record is loaded. */
export const RECORD_URLS = Object.fromEntries(
  FILE_NAMES.map((name) => [name, found[`../../data/${name}`] ?? name]),
) as Record<FileName, string>

export const GROUND_URLS = {
  'battlefield.png': new URL('../../assets/terrain/battlefield.png', import.meta.url).href,
  'battlefield.json': new URL('../../assets/terrain/battlefield.json', import.meta.url).href,
  'region.png': new URL('../../assets/terrain/region.png', import.meta.url).href,
  'region.json': new URL('../../assets/terrain/region.json', import.meta.url).href,
  'surface.png': new URL('../../assets/terrain/surface.png', import.meta.url).href,
  'region-surface.png': new URL('../../assets/terrain/region-surface.png', import.meta.url).href,
  'water.json': new URL('../../assets/terrain/water.json', import.meta.url).href,
} as const
export type GroundFile = keyof typeof GROUND_URLS
