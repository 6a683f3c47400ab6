import { round } from './figures.mjs'
import { openBench, partsThere } from './page.mjs'
import { STRESS } from './stress.mjs'

export const PLAY_FRAMES = 1000
export const MOUNTS = 5
/** Two hours at one step every forty seconds. */
export const SOAK_STEPS = 180
/** A small picture: retained memory does not depend on its size, and a thousand frames take less time. */
export const SMALL = { width: 240, height: 136 }
/** All allocations of this many frames are recorded, including those collected at once. */
export const SAMPLED_FRAMES = 150
/** Sampling interval of allocations, bytes: fine enough to see a kilobyte per frame. */
const SAMPLING = 512

/** Heap, listeners and nodes after garbage collection. */
async function heldBy(client) {
  // Twice: what finalisers release is collected by the second run.
  await client.send('HeapProfiler.collectGarbage')
  await new Promise((done) => setTimeout(done, 200))
  await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const metric = (name) => metrics.find((m) => m.name === name)?.value ?? NaN
  return { heap: metric('JSHeapUsedSize'), listeners: metric('JSEventListeners'), nodes: metric('Nodes') }
}

/**
 * Bytes of everything that a heap snapshot counts, including buffers outside the heap, and the part that is compiled
 * code: that grows as functions warm up, whatever the page frees.
 */
async function snapshotOf(client) {
  await heldBy(client)
  const chunks = []
  const listen = ({ chunk }) => chunks.push(chunk)
  client.on('HeapProfiler.addHeapSnapshotChunk', listen)
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  client.off('HeapProfiler.addHeapSnapshotChunk', listen)
  const { snapshot, nodes } = JSON.parse(chunks.join(''))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const sum = { all: 0, code: 0 }
  for (let i = 0; i < nodes.length; i += fields.length) {
    sum.all += nodes[i + size]
    if (types[type][nodes[i + type]] === 'code') sum.code += nodes[i + size]
  }
  if (!(sum.code > 0 && sum.all > sum.code)) throw new Error('bench: the heap snapshot does not list compiled code')
  return sum
}

async function devtools(page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  await client.send('HeapProfiler.enable')
  return client
}

/** What play retains and allocates: of the record in a quarter of the frames, under stress in PLAY_FRAMES. */
export async function playing(page, address) {
  await openBench(page, address)
  await partsThere(page)
  const client = await devtools(page)
  const record = await playRun(page, client, PLAY_FRAMES / 4)
  await page.evaluate(
    ([tokens, aircraft]) => window.khalkhin.stress(tokens, aircraft),
    [STRESS.tokens, STRESS.aircraft],
  )
  const stressed = await playRun(page, client, PLAY_FRAMES)
  return { record, stressed }
}

async function playRun(page, client, frames) {
  const play = (frames) => page.evaluate((n) => window.khalkhin.play(n), frames)
  await play(150)
  const before = await heldBy(client)
  await play(frames)
  const after = await heldBy(client)
  await client.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING,
    includeObjectsCollectedByMinorGC: true,
    includeObjectsCollectedByMajorGC: true,
  })
  await play(SAMPLED_FRAMES)
  const { profile } = await client.send('HeapProfiler.stopSampling')
  const sites = allocations(profile.head)
  return {
    frames,
    keptBytes: after.heap - before.heap,
    listeners: after.listeners - before.listeners,
    bytesAFrame: Math.round(sites.total / SAMPLED_FRAMES),
    sites: sites.most,
  }
}

/** Total bytes allocated, and the functions that allocated most. */
function allocations(head) {
  const bySite = new Map()
  let total = 0
  const visit = (node) => {
    total += node.selfSize
    const { functionName, url, lineNumber, columnNumber } = node.callFrame
    const site = `${functionName || '(anonymous)'} ${url.split('/').pop()}:${lineNumber + 1}:${columnNumber + 1}`
    bySite.set(site, (bySite.get(site) ?? 0) + node.selfSize)
    node.children.forEach(visit)
  }
  visit(head)
  const most = [...bySite].sort((a, b) => b[1] - a[1]).slice(0, 12)
  return { total, most: most.map(([site, bytes]) => ({ site, bytesAFrame: Math.round(bytes / SAMPLED_FRAMES) })) }
}

/** Unmounts and mounts the scene repeatedly; the first time fills caches that belong to the page. */
export async function remounts(page, address) {
  await openBench(page, address)
  await partsThere(page)
  const client = await devtools(page)
  const left = [await page.evaluate(() => window.khalkhin.remount())]
  const before = { ...(await heldBy(client)), ...(await snapshotOf(client)) }
  for (let i = 0; i < MOUNTS; i++) left.push(await page.evaluate(() => window.khalkhin.remount()))
  const after = { ...(await heldBy(client)), ...(await snapshotOf(client)) }
  return {
    geometriesLeft: Math.max(...left.map((l) => l.geometries)),
    texturesLeft: Math.max(...left.map((l) => l.textures)),
    keptBytes: after.all - after.code - (before.all - before.code),
    codeBytes: after.code - before.code,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
  }
}

/** A lecture that steps by itself: what it retains after one run through the deck. */
export async function lecture(page, address) {
  await openBench(page, address)
  await partsThere(page)
  const client = await devtools(page)
  await page.evaluate((steps) => window.khalkhin.soak(steps), SOAK_STEPS)
  const before = await heldBy(client)
  await page.evaluate((steps) => window.khalkhin.soak(steps), SOAK_STEPS)
  const after = await heldBy(client)
  return {
    steps: SOAK_STEPS,
    keptBytes: after.heap - before.heap,
    keptMB: round((after.heap - before.heap) / 1e5) / 10,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
  }
}
