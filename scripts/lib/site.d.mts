import type { Plugin } from 'vite'

/** The first free port from `from` on. */
export function freePort(from: number): Promise<number>
/** Serves the source as it stands, built on demand; resolves to its address and a function that ends it. */
export function serveSource(port: number): Promise<{ address: string; close: () => Promise<void> }>
/** The folder of the built site. */
export const DIST: string
/** Serves a built site, this one by default. */
export function serve(
  port: number,
  outDir?: string,
  plugins?: readonly Plugin[],
): Promise<{ address: string; close: () => Promise<void> }>
