import { FILE_NAMES } from '../schema/files'

/** Files of data/ with text to translate: those of the record, and the differing accounts. */
export const TEXT_FILES = [...FILE_NAMES, 'accounts.json'] as const
export type TextFile = (typeof TEXT_FILES)[number]

/**
 * Where the files of data/ have text that is shown: `[]` stands for every element. A field `names` holds one name a
 * language; every other field is one English text. Titles, authors and publishers of
 * sources stay as printed, except those of this project's own.
 */
export const TEXT_FIELDS: Record<TextFile, readonly string[]> = {
  'battle.json': ['clockNote', 'licence', 'phases[].names', 'phases[].short', 'phases[].text'],
  'sources.json': [
    'sources[].title',
    'sources[].author[].literal',
    'sources[].note',
    'sources[].custom.seen',
    'sources[].custom.licence',
  ],
  'places.json': ['places[].names', 'places[].formerly.names', 'places[].reason', 'places[].aka[]'],
  'persons.json': ['persons[].names', 'persons[].ranks[].rank', 'persons[].role', 'persons[].fate', 'persons[].life'],
  'forces.json': [
    'units[].names',
    'units[].short',
    'units[].note',
    'units[].commanders[].name',
    'units[].commanders[].fate',
    'units[].commanders[].note',
    'units[].strength',
    'units[].strengths[].note',
    'units[].equipment[].type',
    'units[].equipment[].note',
  ],
  'tracks.json': ['tracks[].segments[].keyframes[].note'],
  'features.json': ['features[].names', 'features[].note'],
  'axes.json': ['axes[].names', 'axes[].meets.note'],
  'fires.json': ['fires[].names', 'fires[].gun', 'fires[].note'],
  'sorties.json': [
    'sorties[].names',
    'sorties[].mission',
    'sorties[].result',
    'sorties[].flights[].note',
    'sorties[].losses[].note',
  ],
  'events.json': ['events[].title', 'events[].text'],
  'chapters.json': [
    'chapters[].title',
    ...[
      'caption',
      'notes',
      'figure.title',
      'figure.by',
      'figure.paragraphs[]',
      'figure.note',
      'figure.nodes[].office',
      'figure.nodes[].holder',
      'figure.nodes[].link',
      'figure.left.label',
      'figure.right.label',
      'figure.rows[].label',
      'figure.quotes[].text',
      'figure.quotes[].by',
      'figure.whose',
      'figure.text',
      'figure.panels[].title',
      'figure.panels[].held',
      'figure.panels[].arms[]',
      'figure.panels[].meet',
      'question.ask',
      'question.options[].text',
      'question.options[].meant',
      'question.done.text',
      'question.done.outcome',
      'question.discuss[]',
    ].map((field) => `chapters[].steps[].${field}`),
  ],
  'claims.json': [
    'claims[].title',
    'claims[].values[].by',
    'claims[].values[].note',
    'claims[].values[].text',
    'claims[].values[].excludes[]',
    'claims[].preferred.why',
    'claims[].issues[].text',
  ],
  'atlas.json': ['atlas[].names', 'atlas[].note'],
  'decks.json': ['decks[].title', 'decks[].summary'],
  'accounts.json': [
    'differences[].title',
    'differences[].alike',
    ...['soviet', 'japanese'].flatMap((side) => [
      `differences[].${side}.text`,
      `differences[].${side}.changes[].flights[].note`,
      `differences[].${side}.changes[].keyframes[].note`,
    ]),
  ],
}
