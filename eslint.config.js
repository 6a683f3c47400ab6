import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Rules that catch defects. Which room may import which is in .dependency-cruiser.mjs, formatting in .prettierrc.json.
 */

/** Rooms that run in bare Node, without a page, a clock or random numbers. */
const PURE = ['base', 'ground', 'record', 'picture']

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
  { object: 'Date', property: 'now', message: 'Pure room: time is an argument.' },
  { object: 'Math', property: 'random', message: 'Pure room: use src/base/core/random.ts with a seed.' },
]

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-single/',
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
      // Hot loops read typed arrays under noUncheckedIndexedAccess; `!` asserts that the index is in range.
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
        {
          selector:
            "CallExpression[callee.property.name='then'][callee.object.type='ImportExpression'][arguments.length=2]",
          message:
            'The build moves this then() into its loader, where files that did not arrive pass it by: use catch().',
        },
        {
          selector: "CallExpression[callee.property.name='setState'][callee.object.type!='ThisExpression']",
          message: 'Change a store by its named actions (src/state/store/actionStore.ts).',
        },
      ],
    },
  },
  {
    // Rules about promises need types; these three are worth the cost of building the program.
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // These rules compile each file; the pure rooms hold no component and no hook, since they may not import React.
    files: ['src/**/*.{ts,tsx}'],
    ignores: PURE.map((name) => `src/${name}/**`),
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    // The scene's shared objects are mutated every frame; the compiler's rules assume immutable values.
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
  {
    files: PURE.map((name) => `src/${name}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...BROWSER.map((name) => ({ name, message: 'Pure room: runs in bare Node, without a page.' })),
      ],
      'no-restricted-properties': ['error', ...IMPURE],
    },
  },
  {
    // Scripts and tests may print.
    files: ['scripts/**', 'tests/**', '*.config.{js,ts}'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off', '@typescript-eslint/no-dynamic-delete': 'off' },
  },
)
