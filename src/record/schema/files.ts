import { AtlasFile } from './atlas'
import { ChaptersFile } from './chapters'
import { ClaimsFile } from './claims'
import { DecksFile } from './decks'
import { EventsFile } from './events'
import { AxesFile, FeaturesFile } from './features'
import { FiresFile } from './fires'
import { ForcesFile } from './forces'
import { PersonsFile } from './persons'
import { PlacesFile } from './places'
import { SortiesFile } from './sorties'
import { SourcesFile } from './sources'
import { TracksFile } from './tracks'

/** The list files of data/, each with the schema of its entries. battle.json is separate. */
export const LIST_FILES = {
  'sources.json': SourcesFile,
  'places.json': PlacesFile,
  'persons.json': PersonsFile,
  'forces.json': ForcesFile,
  'tracks.json': TracksFile,
  'features.json': FeaturesFile,
  'axes.json': AxesFile,
  'fires.json': FiresFile,
  'sorties.json': SortiesFile,
  'events.json': EventsFile,
  'chapters.json': ChaptersFile,
  'claims.json': ClaimsFile,
  'atlas.json': AtlasFile,
  'decks.json': DecksFile,
} as const
export type ListFileName = keyof typeof LIST_FILES
export const FILE_NAMES = ['battle.json', ...(Object.keys(LIST_FILES) as ListFileName[])] as const
export type FileName = (typeof FILE_NAMES)[number]

/** Files that a record of schema version 1 does not have; without them the list is empty. */
export const OPTIONAL_FILES: ReadonlySet<string> = new Set(['persons.json'] satisfies FileName[])
