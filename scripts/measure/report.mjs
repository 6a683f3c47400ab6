import { barTable } from './bar.mjs'
import { kB, round } from './figures.mjs'
import { MOUNTS, SAMPLED_FRAMES, SMALL } from './memory.mjs'
import { FLIGHTS, PICKS, STRESS, STRESS_FRAMES, WIDE } from './stress.mjs'

/** The result as the page bench/RESULT.md. */
export function reportOf(r) {
  const { machine: m, orbit: o } = r
  const row = (name, pick) => `| ${name} | ${pick(o.low)} | ${pick(o.medium)} | ${pick(o.high)} |`
  const bareRow = (name, pick) => `| ${name} | ${pick(r.bare.low)} | ${pick(r.bare.medium)} | ${pick(r.bare.high)} |`
  return `# Bench

Written by \`npm run bench\` on ${r.date.slice(0, 10)}, commit ${r.commit}.
${m.cpu}, ${m.cores} cores, ${m.memoryGB} GB, ${m.system}; Node ${m.node}, Chromium ${m.chromium}, headless.
WebGL by ${m.renderer}; ${m.viewport}.
Everything is drawn by the processor here: a graphics card is many times faster, so compare only runs on the same machine.

## Budgets

| what | measured | at most | |
|---|---|---|---|
${r.budgets.map((b) => `| ${b.name} | ${b.value} ${b.unit} | ${b.limit} ${b.unit} | ${b.kept ? 'kept' : b.goal ? 'not reached' : '**broken**'} |`).join('\n')}

## The orbit

${o.frames} frames of one full turn at 20 km, 20 August 06:00 to 06:20, all layers on, aircraft in the air, time moving 10 s per frame.
A frame lasts until a pixel can be read back. Script is all JavaScript within it (ours, fiber's, three's), without waiting for the GPU.

| | low | medium | high (4 samples) |
|---|---|---|---|
${row('frame, median', (q) => `${q.frameMs.median} ms`)}
${row('frame, 95th percentile', (q) => `${q.frameMs.p95} ms`)}
${row('script, median', (q) => `${q.scriptMs.median} ms`)}
${row('script, 95th percentile', (q) => `${q.scriptMs.p95} ms`)}
${row('draw calls, most', (q) => q.drawCalls)}
${row('triangles, median', (q) => q.triangles.median)}
${row('textures on the GPU, estimated by format and size', (q) => `${round(q.textureBytes / 1e6)} MB`)}
${row('render targets, estimated', (q) => `${round(q.targetBytes / 1e6)} MB`)}

## The ground alone

${r.bare.frames} frames of one full turn with every other layer off, from ${r.bare.views.far[0] / 1000} km, ${r.bare.views.near[0] / 1000} km and ${r.bare.views.eye[0]} m. A quad is one full-screen triangle with one texture look-up and a clear, drawn in the same run into the same picture: the minimum cost of a frame of this size.

${barTable({ ground: r.bare, whole: r.whole })}
### By llvmpipe, Mesa's software renderer

${r.llvmpipe.ground ? `${r.llvmpipe.renderer}.\n\n${barTable(r.llvmpipe)}` : `Not measured: ${r.llvmpipe.skipped}.\n`}
### In detail

| | low | medium | high |
|---|---|---|---|
${bareRow('the quad, median', (q) => `${q.quadMs} ms`)}
${bareRow('from afar, median', (q) => `${q.far.frameMs.median} ms = ${q.far.quads} quads`)}
${bareRow('close up, median', (q) => `${q.near.frameMs.median} ms = ${q.near.quads} quads`)}
${bareRow('at eye level, median', (q) => `${q.eye.frameMs.median} ms = ${q.eye.quads} quads`)}
${bareRow('sun moving: afar; close; eye', (q) => `${q.far.sunQuads}; ${q.near.sunQuads}; ${q.eye.sunQuads} quads`)}
${bareRow('tiles coming: afar; close; eye', (q) => `${q.far.coldQuads}; ${q.near.coldQuads}; ${q.eye.coldQuads} quads`)}
${bareRow('tiles composed, first round; second', (q) => `${q.far.composedCold}, ${q.near.composedCold}; ${q.far.composedWarm}, ${q.near.composedWarm}`)}
${bareRow('hit rate, second round', (q) => `${q.far.hitRate}; ${q.near.hitRate}`)}
${bareRow('after a jump: coarse, sharp', (q) => `${Math.round(q.jump.coarseMs)}, ${Math.round(q.jump.sharpMs)} ms (${q.jump.frames} frames)`)}
${bareRow('all script, median', (q) => `${q.far.scriptMs.median}; ${q.near.scriptMs.median} ms`)}
${bareRow('selecting patches, median', (q) => `${q.far.groundMs.median}; ${q.near.groundMs.median} ms`)}
${bareRow('triangles, median', (q) => `${q.far.triangles.median}; ${q.near.triangles.median}`)}

${forcesPart(r)}
## First load

From a cold cache, a new browser each time, from navigation to \`data-ready\`: ${r.firstFrame.readyMs.join(', ')} ms, median ${r.firstFrame.medianMs} ms (loopback, so without the network).

To the first complete frame ${round(r.transfer.sentBytes / 1e6)} MB would be transferred, ${round(r.transfer.uncompressedBytes / 1e6)} MB unpacked. This counts the bodies of all responses: HTML, JavaScript, CSS, JSON and SVG after gzip -9, as a static host sends them, PNG and WOFF2 unchanged.

| file | sent | unpacked |
|---|---|---|
${r.transfer.files.map((f) => `| ${f.path} | ${kB(f.sent)} kB | ${kB(f.bytes)} kB |`).join('\n')}

Initial JavaScript, everything loaded up to the first picture: ${kB(r.initialScript.toPictureGzip)} kB gzip (${r.initialScript.toPicture.map((f) => f.path).join(', ')}); of which the entry with its static imports, before which nothing is shown: ${kB(r.initialScript.gzip)} kB. The workers, counted separately: ${kB(r.initialScript.workersGzip)} kB gzip.
`
}

const bytes = (n) => (Math.abs(n) >= 1e5 ? `${round(n / 1e6)} MB` : `${round(n / 1000)} kB`)

function forcesPart({ stress: { few, many, pickMs }, flights, steps, memory, mounts, soak }) {
  const row = (name, pick) => `| ${name} | ${pick(few)} | ${pick(many)} |`
  const kept = (name, m) => `| ${name} | ${bytes(m.keptBytes)} | ${m.listeners} | ${m.bytesAFrame} B |`
  return `## Forces at full scale

The record filled up with moving copies (src/record/domain/stress.ts), at low quality, with the whole battlefield in the picture (${WIDE[0] / 1000} km, ${WIDE[1]}° down), ${STRESS_FRAMES} frames of one full turn, few and many alternating. The forces' script is sampling, draping, spreading, writing and names, all included in the script of the frame. Trails and names are those of the record only.

| | ${STRESS.few} tokens | ${STRESS.tokens} tokens, ${STRESS.aircraft} aircraft |
|---|---|---|
${row('on the map; tokens on the screen; aircraft drawn', ({ shown: s }) => `${s.present}; ${s.tokens}; ${s.aircraft}`)}
${row('frame, median', (s) => `${s.frameMs.median} ms`)}
${row('script, median', (s) => `${s.scriptMs.median} ms`)}
${row('forces, median', (s) => `${s.forcesMs.median} ms`)}
${row('forces, 95th percentile', (s) => `${s.forcesMs.p95} ms`)}
${row('draw calls, most', (s) => s.drawCalls)}
${row('triangles, median', (s) => s.triangles)}

Picking among the many, ${PICKS} points all over the picture: median ${pickMs.median} ms, 95th percentile ${pickMs.p95} ms, longest ${pickMs.max} ms (tokens, names, and the ground under the pointer).

${FLIGHTS} flights between steps of the deck: ${flights.flying.median} ms a frame; orbits at their ends: ${flights.orbiting.median} ms; ratio ${flights.ratio}. With fewer pixels while the camera moves, as on a slow machine: ${flights.lighter.median} ms.

From the key of a clicker to the next step's number and caption, ${steps.count} steps one after another, each flight interrupted by the next: median ${steps.answerMs.median} ms, 95th percentile ${steps.answerMs.p95} ms, longest ${steps.answerMs.max} ms.

## Memory

Heap after garbage collection, before and after, in a picture of ${SMALL.width}×${SMALL.height}. “Allocated” is what the sampling profiler recorded in ${SAMPLED_FRAMES} more frames, including what was collected at once.

| play | kept | listeners | allocated a frame |
|---|---|---|---|
${kept(`the record, ${memory.record.frames} frames`, memory.record)}
${kept(`under stress, ${memory.stressed.frames} frames`, memory.stressed)}

Most is allocated in: ${memory.stressed.sites
    .slice(0, 5)
    .map((s) => `\`${s.site.split(' ')[0]}\` ${s.bytesAFrame} B`)
    .join(', ')} a frame.

Mounting and unmounting the scene ${MOUNTS} times retained ${bytes(mounts.keptBytes)} (everything a heap snapshot counts, without the ${bytes(mounts.codeBytes)} of code that the engine compiled meanwhile), ${mounts.listeners} listeners, ${mounts.nodes} nodes; of an unmounted scene three held at most ${mounts.geometriesLeft} geometries and ${mounts.texturesLeft} textures.
A lecture that steps by itself (${soak.steps} steps, as many as in two hours at forty seconds each) retained ${bytes(soak.keptBytes)}, ${soak.listeners} listeners, ${soak.nodes} nodes after one previous round.
`
}
