import type { FileName } from '@/record/schema/files'

/** Where the shipped files are, as vite names them; a file that is not there fails the build. */
export const RECORD_URLS: Record<FileName, string> = {
  'battle.json': new URL('../../data/battle.json', import.meta.url).href,
  'sources.json': new URL('../../data/sources.json', import.meta.url).href,
  'places.json': new URL('../../data/places.json', import.meta.url).href,
  'persons.json': new URL('../../data/persons.json', import.meta.url).href,
  'forces.json': new URL('../../data/forces.json', import.meta.url).href,
  'tracks.json': new URL('../../data/tracks.json', import.meta.url).href,
  'features.json': new URL('../../data/features.json', import.meta.url).href,
  'axes.json': new URL('../../data/axes.json', import.meta.url).href,
  'fires.json': new URL('../../data/fires.json', import.meta.url).href,
  'sorties.json': new URL('../../data/sorties.json', import.meta.url).href,
  'events.json': new URL('../../data/events.json', import.meta.url).href,
  'chapters.json': new URL('../../data/chapters.json', import.meta.url).href,
  'claims.json': new URL('../../data/claims.json', import.meta.url).href,
  'atlas.json': new URL('../../data/atlas.json', import.meta.url).href,
  'decks.json': new URL('../../data/decks.json', import.meta.url).href,
}

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
