import { spread } from './figures.mjs'
import { openBench } from './page.mjs'

/** Set fewer by KG_BENCH_TOKENS for trials. */
export const STRESS = { tokens: Number(process.env.KG_BENCH_TOKENS ?? 2000), aircraft: 600, few: 100 }
/** A view with the whole battlefield, and every copy, in the picture: metres, degrees of pitch. */
export const WIDE = [45_000, 38]
export const STRESS_FRAMES = 24
/** Few and many alternate, so that the load of another program affects both. */
const ROUNDS = 2
export const PICKS = 400
export const FLIGHTS = 6

/** Few tokens and many, alternating: frame, script, the forces' part of it, draw calls; and picking among many. */
export async function stress(page, address) {
  await openBench(page, address)
  const few = emptyRun()
  const many = emptyRun()
  for (let turn = 0; turn < ROUNDS; turn++) {
    few.shown = await run(page, STRESS.few, 0, few)
    many.shown = await run(page, STRESS.tokens, STRESS.aircraft, many)
  }
  const picks = await page.evaluate(async (times) => {
    const { khalkhin } = window
    khalkhin.pick(50)
    return khalkhin.pick(times)
  }, PICKS)
  return { few: figuresOf(few), many: figuresOf(many), pickMs: spread(picks) }
}

const emptyRun = () => ({ frameMs: [], scriptMs: [], forcesMs: [], drawCalls: [], triangles: [], shown: null })

async function run(page, tokens, aircraft, into) {
  const { shown, measured } = await page.evaluate(
    async ([count, planes, frames, wide]) => {
      const { khalkhin } = window
      await khalkhin.stress(count, planes)
      await khalkhin.orbit(6, ...wide)
      const measured = await khalkhin.orbit(frames, ...wide)
      return { measured, shown: khalkhin.shown() }
    },
    [tokens, aircraft, STRESS_FRAMES, WIDE],
  )
  for (const key of ['frameMs', 'scriptMs', 'forcesMs', 'drawCalls', 'triangles']) into[key].push(...measured[key])
  return shown
}

function figuresOf(run) {
  return {
    shown: run.shown,
    frameMs: spread(run.frameMs),
    scriptMs: spread(run.scriptMs),
    forcesMs: spread(run.forcesMs),
    drawCalls: Math.max(...run.drawCalls),
    triangles: spread(run.triangles).median,
  }
}

/** Flights between steps of the deck, compared with orbits at both their ends. */
export async function flights(page, address) {
  await openBench(page, address)
  const { flying, lighter, orbiting } = await page.evaluate((count) => window.khalkhin.fly(count), FLIGHTS)
  const [fly, light, still] = [spread(flying), spread(lighter), spread(orbiting)]
  return { flying: fly, lighter: light, orbiting: still, ratio: Math.round((100 * fly.median) / still.median) / 100 }
}
