import type { CDPSession, Page } from '@playwright/test'
import type {} from '../../src/app/bench'

/** What the page holds after garbage collection. */
export interface Sample {
  readonly minutes: number
  readonly rounds: number
  /** Megabytes of the JavaScript heap. */
  readonly heapMB: number
  readonly listeners: number
  readonly nodes: number
  /** Textures that three holds, and their estimated megabytes. */
  readonly textures: number
  readonly textureMB: number
  readonly geometries: number
}

export async function devtools(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  await client.send('HeapProfiler.enable')
  return client
}

/** Collects garbage and counts what is left. The page must be open with `bench=1`. */
export async function sample(page: Page, client: CDPSession, minutes: number, rounds: number): Promise<Sample> {
  // Twice: what finalisers release is collected by the second run.
  for (let i = 0; i < 2; i++) {
    await client.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(300)
  }
  const { metrics } = await client.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((m) => m.name === name)?.value ?? NaN
  const gpu = await page.evaluate(() => ({
    ...window.khalkhin!.held(),
    bytes: window.khalkhin!.figures().textureBytes,
  }))
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    minutes: round(minutes),
    rounds,
    heapMB: round(metric('JSHeapUsedSize') / 1e6),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    textures: gpu.textures,
    textureMB: round(gpu.bytes / 1e6),
    geometries: gpu.geometries,
  }
}

/** What must not grow, and by which share it may. */
const FLAT = ['heapMB', 'listeners', 'textures', 'textureMB'] as const
export const MAX_GROWTH = 0.05

/** What grew from the first sample to the last by more than `limit`, each in a sentence. */
export function growth(first: Sample, last: Sample, limit = MAX_GROWTH): readonly string[] {
  return FLAT.filter((name) => last[name] > first[name] * (1 + limit)).map(
    (name) =>
      `${name}: ${first[name]} at the start, ${last[name]} at the end, more than ${Math.round(limit * 100)} % more`,
  )
}

const COLUMNS = ['minutes', 'rounds', 'heapMB', 'listeners', 'nodes', 'textures', 'textureMB', 'geometries'] as const
export const HEADING = `| ${COLUMNS.join(' | ')} |\n|${'---:|'.repeat(COLUMNS.length)}`
/** A row of the table in docs/ROBUSTNESS.md. */
export const rowOf = (sample: Sample) => `| ${COLUMNS.map((name) => sample[name].toLocaleString('en')).join(' | ')} |`
