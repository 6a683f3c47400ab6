/**
 * The ladder of rooms: for each room, the rooms it may import and the packages it may use. Type imports count.
 * `npm run ladder` checks src, tests, scripts and examples; docs/ARCHITECTURE.md shows the graph.
 */

/** Bottom first: what each room may import besides itself. */
export const ROOMS = {
  base: [],
  ground: ['base'],
  record: ['base', 'ground'],
  picture: ['base', 'ground', 'record'],
  state: ['base', 'ground', 'record', 'picture'],
  scene: ['base', 'ground', 'record', 'picture', 'state'],
  ui: ['base', 'ground', 'record', 'picture', 'state'],
  // Shared components are in ui/parts; the rest of ui may not be imported.
  presentation: ['base', 'ground', 'record', 'picture', 'state', 'ui/parts'],
  debug: ['base', 'ground', 'record', 'picture', 'state'],
  app: ['base', 'ground', 'record', 'picture', 'state', 'scene', 'ui', 'presentation', 'debug'],
}

/** Within record: schemas, the parsed record, its clock and tracks, queries, the deck, the table of kinds, search, the battle in words, reading files. */
const RECORD = ['schema', 'translate', 'model', 'time', 'domain', 'deck', 'kinds', 'search', 'text', 'read']

/** Rooms that contain only rules: no page, no stores, no React. */
const PURE = ['base', 'ground', 'record', 'picture']

/** Packages by room (or part of one); a package not named here may not be imported in src. */
const PACKAGES = {
  'base/i18n': ['@lingui/core'],
  'ground/terrain': ['fast-png', 'fflate', 'valibot'],
  'ground/light': ['suncalc'],
  'record/(schema|read)': ['valibot'],
  'record/search': ['minisearch'],
  'picture/exchange': ['@tmcw/togeojson', 'fast-png', 'fflate', 'write-excel-file'],
  state: ['react', 'zustand', 'valibot'],
  scene: ['react', 'zustand', 'three', '@react-three/fiber', '@react-three/drei', '@use-gesture/react'],
  ui: ['react', 'react-dom', 'zustand', '@use-gesture/react', '@lingui/react'],
  presentation: ['react', 'react-dom', 'zustand', 'mediabunny', 'valibot', '@use-gesture/react'],
  debug: ['react', 'react-dom', 'zustand', 'three', '@react-three/fiber', 'leva'],
  app: [
    'react',
    'react-dom',
    '@fontsource-variable/inter',
    '@fontsource-variable/source-serif-4',
    '@fontsource/noto-sans-jp',
  ],
}

const inRooms = (names) => `^src/(${names.join('|')})/`

const ladder = Object.entries(ROOMS).map(([room, below]) => ({
  name: `${room}-imports-downwards`,
  comment: `${room} may import ${below.join(', ') || 'nothing'}. Move what is shared down to a room that both may use.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: inRooms([room, ...below]) },
}))

const recordLadder = RECORD.map((part, i) => ({
  name: `record-${part}-imports-downwards`,
  comment: `record/${part} may import ${RECORD.slice(0, i).join(', ') || 'nothing of record'}.`,
  severity: 'error',
  from: { path: `^src/record/${part}/` },
  to: { path: '^src/record/', pathNot: `^src/record/(${RECORD.slice(0, i + 1).join('|')})/` },
}))

const packageName = (name) => `node_modules/(@types/)?${name.replace('/', '/')}/`
const packages = Object.keys(ROOMS).map((room) => {
  const parts = Object.entries(PACKAGES).filter(([where]) => where.split('/')[0] === room)
  const whole = parts.filter(([where]) => where === room).flatMap(([, names]) => names)
  const some = parts.filter(([where]) => where !== room)
  return [
    {
      name: `${room}-packages`,
      comment: `${room} may use ${whole.join(', ') || 'no package'}.`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: some.map(([where]) => `^src/${where}/`) },
      to: { path: 'node_modules/', pathNot: whole.map(packageName) },
    },
    ...some.map(([where, names]) => ({
      name: `${where}-packages`,
      comment: `${where} may use ${[...whole, ...names].join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${where}/` },
      to: { path: 'node_modules/', pathNot: [...whole, ...names].map(packageName) },
    })),
  ]
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...ladder,
    ...recordLadder,
    ...packages.flat(),
    {
      name: 'no-circle',
      comment: 'Files that import one another cannot be understood, tested or loaded alone. Split what both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-outside',
      comment: 'src takes from outside itself only committed data.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^(?!src/|node_modules/)',
        // The build makes the addresses of the translations: scripts/vite/texts.ts.
        pathNot: '^(assets|data)/.*[.]json$|^virtual:texts$',
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'no-node-in-page',
      comment: 'src runs in a browser.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'debug-on-demand',
      comment: 'Leva and the settings panel load when asked for: import() only.',
      severity: 'error',
      from: { path: '^src/(?!debug/)' },
      to: { path: '^src/debug/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'examples-stand-apart',
      comment: 'Examples are pages for developers; neither the page nor a script is made of them.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^examples/' },
    },
    {
      name: 'tests-read-below',
      comment: 'A unit test of a pure room needs nothing above that room: it runs in bare Node.',
      severity: 'error',
      from: { path: `^tests/unit/(${PURE.join('|')})/` },
      to: { path: '^src/(scene|ui|presentation|debug|app)/' },
    },
    {
      name: 'no-unresolved',
      comment: 'The import names a file that is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[?]|^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      mainFields: ['module', 'main', 'types'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
}
