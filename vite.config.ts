/// <reference types="vitest/config" />
import { renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { fontDiet } from './scripts/vite/fontDiet.ts'
import { glsl } from './scripts/vite/glsl.ts'
import { manifest } from './scripts/vite/manifest.ts'
import { threeDiet } from './scripts/vite/threeDiet.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** A changed data file is told to the page, which reads it anew (src/app/useLiveBattle.ts), instead of reloading it. */
const liveData: Plugin = {
  name: 'khalkhin-live-data',
  handleHotUpdate({ file, server }) {
    if (!/\/data\/[^/]+\.json$/.test(file)) return undefined
    server.ws.send({ type: 'custom', event: 'khalkhin:data' })
    return []
  },
}

/** A file on a stick says what it is. */
const named: Plugin = {
  name: 'khalkhin-one-file',
  closeBundle: () => renameSync(here('./dist-single/index.html'), here('./dist-single/khalkhin-gol-1939.html')),
}

/** What a page needs to open again without a network: everything that is built. */
const offline = VitePWA({
  strategies: 'generateSW',
  // The page registers it by itself when it stands, and a new version waits for the next opening: no talk is reloaded.
  injectRegister: false,
  registerType: 'prompt',
  manifest,
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,png,woff2,webmanifest}'],
    maximumFileSizeToCacheInBytes: 8_000_000,
    // A link to a view is the same page.
    ignoreURLParametersMatching: [/.*/],
    navigateFallback: 'index.html',
    cleanupOutdatedCaches: true,
  },
})

/** Tests of rooms without a page, of the data and of scripts; all others have modules of their own in each file. */
const RULE_TESTS = ['tests/*.test.ts', 'tests/unit/{base,ground,record,picture,data,scripts}/**/*.test.ts']

/** `vite build --mode single`: one HTML file that opens by double-click, with everything in it. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    base: './',
    plugins: [
      react(),
      glsl(),
      fontDiet(),
      threeDiet(),
      liveData,
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true }), named] : [offline]),
    ],
    define: { __SINGLE_FILE__: JSON.stringify(single) },
    resolve: {
      alias: [
        // From a file there is no second file to start a worker from: it is carried within the page.
        ...(single
          ? [
              { find: './createGroundWorker', replacement: here('./src/app/createInlineGroundWorker.ts') },
              { find: './createSightWorker', replacement: here('./src/state/sight/createInlineSightWorker.ts') },
            ]
          : []),
        { find: '@', replacement: here('./src') },
      ],
      // The CJS builds would bring a second three, and `instanceof` would lie.
      mainFields: ['module', 'main'],
      dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'],
    },
    build: {
      target: 'es2022',
      // Data and ground are fetched at run time so that a damaged file gets a message, not a failed bundle.
      assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
      chunkSizeWarningLimit: single ? 20_000 : 1500,
      ...(single && { outDir: 'dist-single', cssCodeSplit: false, copyPublicDir: false }),
    },
    // A module worker needs an origin, and a file has none.
    worker: { format: single ? ('iife' as const) : ('es' as const) },
    test: {
      environment: 'node',
      testTimeout: 30_000,
      projects: [
        // Rules keep no state, so their tests share modules and the parsed record of a worker.
        { extends: true, test: { name: 'rules', include: RULE_TESTS, isolate: false } },
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
