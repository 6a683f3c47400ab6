import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Rules that catch defects, and the layers of docs/ARCHITECTURE.md. Matters of style are left to the eye.
 * tests/architecture.test.ts checks the layers once more, from the import graph itself.
 */

const PURE = [
  'core',
  'geo',
  'terrain',
  'schema',
  'domain',
  'timeline',
  'deck',
  'hall',
  'air',
  'axes',
  'chart',
  'camera',
  'layout',
  'light',
  'symbols',
  'hallLink',
  'paths',
  'fronts',
  'fire',
]
const THREE = ['three', 'three/*', '@react-three/*']
const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*']
const VIEWS = ['scene', 'ui', 'presentation', 'speaker', 'debug']

/** A folder as an import may write it: by the alias, or by a relative path. */
const folders = (names) => names.flatMap((name) => [`@/${name}`, `@/${name}/*`, `@/${name}/**`, `**/../${name}/*`])
const ban = (group, message) => ({ group, message })

/** The one block for files in `of`: a later block would replace an earlier one's bans, so each file matches one. */
const layer = (of, ...patterns) => ({
  files: of.map((name) => `src/${name}/**/*.{ts,tsx}`),
  rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, noApp, noTests] }] },
})

const noApp = ban(
  folders(['app']),
  'Nobody imports app: it puts the others together. Take what is needed as an argument.',
)
const noTests = ban(['**/tests/**', '**/scripts/**'], 'src does not know tests or scripts.')
const noLeva = ban(['leva', 'leva/*'], 'leva lives in src/debug only, so that it stays out of the first load.')
const noThree = ban(THREE, 'three belongs to src/scene. Put numbers into src/state and let the scene read them.')
const noViews = ban(folders(VIEWS), 'Views stand above this layer. Put what is shared into src/state or a pure folder.')
const noReact = ban(
  [...REACT, 'zustand', 'zustand/*'],
  'Pure layer: take numbers in, give numbers out. Components and stores live above.',
)
const noState = ban(folders(['state', 'actions', 'i18n']), 'Pure layer: take what is needed as an argument.')
const others = (own) =>
  ban(
    folders(VIEWS.filter((view) => view !== own)),
    `${own} does not know the other views. Put what is shared into src/state.`,
  )

/** What only one pure folder may use. */
const LIBRARIES = { schema: ['valibot'], light: ['suncalc'], terrain: ['fast-png'] }
const foreign = (own) => Object.entries(LIBRARIES).flatMap(([folder, names]) => (folder === own ? [] : names))

const BROWSER = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'performance',
  'fetch',
  'requestAnimationFrame',
  'setTimeout',
  'setInterval',
  'self',
]
const IMPURE = [
  { object: 'Date', property: 'now', message: 'Pure layer: time is an argument.' },
  { object: 'Math', property: 'random', message: 'Pure layer: use src/base/core/random.ts with a seed.' },
]

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'bench/',
      'test-results/',
      'playwright-report/',
      'shots/',
      'coverage/',
      '.work/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      // Hot loops read typed arrays under noUncheckedIndexedAccess; `!` says that the index is within.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: one word for one thing.' },
        { selector: 'TSEnumDeclaration', message: 'A union of strings instead of an enum.' },
      ],
    },
  },
  {
    // Promises need types; these three are worth the program they build.
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    // The scene's shared objects are written in place, frame by frame; the compiler's rules are for values.
    files: ['src/scene/**/*.{ts,tsx}'],
    rules: {
      'react-hooks/immutability': 'off',
      'react-hooks/refs': 'off',
      'react-hooks/purity': 'off',
      'react-hooks/globals': 'off',
      'react-hooks/set-state-in-effect': 'off',
      'react-hooks/preserve-manual-memoization': 'off',
      'react-hooks/use-memo': 'off',
    },
  },

  ...PURE.map((name) =>
    layer(
      [name],
      noThree,
      noLeva,
      noReact,
      noState,
      noViews,
      ban(foreign(name), 'This library has its own pure folder; go through that.'),
    ),
  ),
  {
    files: PURE.map((name) => `src/${name}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...BROWSER.map((name) => ({ name, message: 'Pure layer: runs in bare Node, without a page.' })),
      ],
      'no-restricted-properties': ['error', ...IMPURE],
    },
  },
  layer(['state', 'actions', 'i18n'], noThree, noLeva, noViews),
  // Shared pieces of a page: what they show comes as arguments.
  layer(['parts'], noThree, noLeva, noViews, noState),
  layer(['ui'], noThree, noLeva, others('ui')),
  layer(['presentation'], noThree, noLeva, others('presentation')),
  layer(['speaker'], noThree, noLeva, others('speaker')),
  layer(['scene'], noLeva, others('scene')),
  layer(['debug'], others('debug')),
  {
    files: ['src/app/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noLeva, noThree, noTests] }],
    },
  },
  {
    // Tools print.
    files: ['scripts/**', 'tests/**', '*.config.{js,ts}'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off', '@typescript-eslint/no-dynamic-delete': 'off' },
  },
)
