/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** A changed data file is told to the page, which reads it anew (src/app/useLiveBattle.ts), instead of reloading it. */
const liveData: Plugin = {
  name: 'khalkhin-live-data',
  handleHotUpdate({ file, server }) {
    if (!/\/data\/[^/]+\.json$/.test(file)) return undefined
    server.ws.send({ type: 'custom', event: 'khalkhin:data' })
    return []
  },
}

export default defineConfig({
  base: './',
  plugins: [react(), liveData],
  resolve: {
    alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) },
    // The CJS builds would bring a second three, and `instanceof` would lie.
    mainFields: ['module', 'main'],
    dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'],
  },
  build: {
    target: 'es2022',
    // Data and ground are fetched at run time so that a damaged file gets a message, not a failed bundle.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/scene/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
})
