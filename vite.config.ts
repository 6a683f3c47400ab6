/// <reference types="vitest/config" />
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { readEdition } from './scripts/export/edition.ts'
import { HEADERS } from './scripts/serve/policy.mjs'
import { contentPolicy, withOwnPolicy } from './scripts/vite/contentPolicy.ts'
import { deadMethods } from './scripts/vite/deadMethods.ts'
import { ELEMENT_FILE, embedElement } from './scripts/vite/embedElement.ts'
import { fiberDiet } from './scripts/vite/fiberDiet.ts'
import { firstChunks } from './scripts/vite/firstChunks.ts'
import { fontDiet } from './scripts/vite/fontDiet.ts'
import { glsl } from './scripts/vite/glsl.ts'
import { levaStyles } from './scripts/vite/levaStyles.ts'
import { licences } from './scripts/vite/licences.ts'
import { manifest } from './scripts/vite/manifest.ts'
import { plainZip } from './scripts/vite/plainZip.ts'
import { previewCaching } from './scripts/vite/previewCaching.ts'
import { retriableParts } from './scripts/vite/retriableParts.ts'
import { sharePages } from './scripts/vite/sharePages.ts'
import { texts } from './scripts/vite/texts.ts'
import { threeDiet } from './scripts/vite/threeDiet.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Notifies the page of a changed data file, so that it reloads the data (src/app/useLiveBattle.ts) instead of the page.
 */
const liveData: Plugin = {
  name: 'khalkhin-live-data',
  handleHotUpdate({ file, server }) {
    if (!/\/data\/(text\/\w+\/)?[^/]+\.json$/.test(file)) return undefined
    server.ws.send({ type: 'custom', event: 'khalkhin:data' })
    return []
  },
}

/** The one-file build gets a descriptive file name, and a policy that allows what is in it and nothing else. */
const named: Plugin = {
  name: 'khalkhin-one-file',
  closeBundle: () => {
    const built = here('./dist-single/index.html')
    const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(here('./assets/icon.svg'), 'utf8'))}`
    // Vite never inlines an icon.
    const html = readFileSync(built, 'utf8').replace(/"\.\/(?:assets\/)?icon-[\w-]+\.svg"/, () => `"${icon}"`)
    writeFileSync(here('./dist-single/khalkhin-gol-1939.html'), withOwnPolicy(html))
    rmSync(built)
  },
}

/** Everything built is kept for opening the page without a network. */
const offline = VitePWA({
  strategies: 'generateSW',
  // The page registers the worker itself once loaded, and a new version waits for the next visit, so that no talk is
  // interrupted by a reload.
  injectRegister: false,
  registerType: 'prompt',
  manifest,
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,png,svg,woff2,webmanifest}'],
    // What only other sites ask for.
    globIgnores: ['chapter/**', 'oembed/**', 'pictures/**', ELEMENT_FILE],
    navigateFallbackDenylist: [/^[^?]*\/(chapter|oembed|pictures)\//],
    maximumFileSizeToCacheInBytes: 8_000_000,
    // A link to a view opens the same page.
    ignoreURLParametersMatching: [/.*/],
    navigateFallback: 'index.html',
    cleanupOutdatedCaches: true,
  },
})

/**
 * Tests that bake, fuzz, compile or compute for many seconds: part of `npm test`, not of `npm run check`. Projects run
 * in the order of their names, so that the longest test starts first and no core is idle at the end.
 */
const BAKE_TESTS = ['tests/unit/scripts/terrain/bake.test.ts']
const LONG_TESTS = [
  'tests/unit/data/viewshedStep.test.ts',
  'tests/unit/picture/exchange/models.test.ts',
  'tests/unit/record/kinds/forgotten.test.ts',
  'tests/unit/record/read/hostile.test.ts',
  'tests/unit/scripts/fuzz/fuzz.test.ts',
  'tests/unit/scripts/sight/commands.test.ts',
]
const SLOW_TESTS = [...BAKE_TESTS, ...LONG_TESTS]

/** Tests of rooms without a page, of the data and of scripts; all others get fresh modules in each file. */
const RULE_TESTS = ['tests/*.test.ts', 'tests/unit/{base,ground,record,picture,data,scripts}/**/*.test.ts']

/** `vite build --mode single`: one HTML file that opens by double-click, with everything in it. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  const { page: licencesOfPage, worker: licencesOfWorker } = licences()
  return {
    base: './',
    // A missing file is answered by 404, not by the page.
    appType: 'mpa',
    preview: { headers: HEADERS, cors: false },
    plugins: [
      react(),
      glsl(),
      fontDiet(),
      threeDiet(),
      fiberDiet(),
      levaStyles(),
      plainZip(),
      deadMethods(/\/node_modules\/three\/|\/scripts\/vite\/three\//),
      liveData,
      texts({ inline: single }),
      // The one file has the same packages without the service worker.
      ...(single ? [] : [retriableParts(), licencesOfPage()]),
      ...(single
        ? [viteSingleFile({ removeViteModuleLoader: true }), named]
        : [contentPolicy(), sharePages(), embedElement(), previewCaching(), offline]),
    ],
    define: { __SINGLE_FILE__: JSON.stringify(single), __EDITION__: JSON.stringify(readEdition()) },
    resolve: {
      alias: [
        // A page opened from disk cannot start a worker from a second file, so the worker is embedded in it.
        ...(single
          ? [
              { find: './createGroundWorker', replacement: here('./src/app/createInlineGroundWorker.ts') },
              { find: './createSightWorker', replacement: here('./src/state/sight/createInlineSightWorker.ts') },
            ]
          : []),
        { find: '@', replacement: here('./src') },
      ],
      // The CJS builds would bring in a second copy of three, and `instanceof` would fail.
      mainFields: ['module', 'main'],
      dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'],
    },
    build: {
      target: 'es2022',
      // Data and ground are fetched at run time so that a damaged file gets a message, not a failed bundle.
      assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
      // What a panel's file imports is found when that file arrives: naming it beforehand would put the name of every
      // file into the first one. Styles are loaded from these names, and the scene should not wait.
      modulePreload: {
        resolveDependencies: (file, needs, { hostType }) =>
          hostType === 'html' || /\/Battlefield-/.test(file) ? needs : needs.filter((need) => need.endsWith('.css')),
      },
      chunkSizeWarningLimit: single ? 20_000 : 1500,
      rolldownOptions: single ? {} : { output: { codeSplitting: { groups: [firstChunks()] } } },
      ...(single && { outDir: 'dist-single', cssCodeSplit: false, copyPublicDir: false }),
    },
    // A module worker needs an origin, and a page opened from disk has none.
    worker: { format: single ? ('iife' as const) : ('es' as const), plugins: () => [licencesOfWorker()] },
    test: {
      environment: 'node',
      testTimeout: 30_000,
      // By default one core is left free, which on a machine with two leaves one worker.
      maxWorkers: availableParallelism(),
      projects: [
        // Rules keep no state, so their tests share modules and the parsed record within a worker.
        { extends: true, test: { name: 'rules', include: RULE_TESTS, exclude: SLOW_TESTS, isolate: false } },
        { extends: true, test: { name: 'bake', include: BAKE_TESTS } },
        { extends: true, test: { name: 'long', include: LONG_TESTS, isolate: false } },
        {
          extends: true,
          test: {
            name: 'page',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: RULE_TESTS,
          },
        },
      ],
    },
  }
})
