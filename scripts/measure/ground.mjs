import { round, spread } from './figures.mjs'
import { openBench } from './page.mjs'

export const BARE_FRAMES = 40
/** Distance in metres and pitch in degrees of each view, by the names of the result. */
export const VIEWS = { far: [20_000, 28], near: [2500, 25], eye: [300, 6] }
/** Battle seconds per frame, such that the sun moves by more than a degree: 1 s is 2½ h at 30 frames per second. */
const QUICK_SUN = 300
/** Places across the map that are jumped to, one after another; longitude and latitude. */
const JUMPS = [[118.75, 47.65], [118.4, 47.85], [118.95, 47.6]] // prettier-ignore

/**
 * The ground with the sky and nothing else, from afar, close up and at eye level, compared with one textured quad of
 * the same size: with all tiles present, with the sun moving, and from an empty cache; and how long it takes to be
 * sharp after a jump.
 */
export async function bareGround(page, address) {
  await openBench(page, address)
  const { jumps, views, bytes } = await page.evaluate(
    async ([frames, views, sun, places]) => {
      const { khalkhin } = window
      const result = { jumps: [], views: {} }
      for (const place of places) result.jumps.push(await khalkhin.jump(place))
      for (const [name, view] of Object.entries(views)) {
        const cold = await khalkhin.orbit(frames, ...view, 0)
        await khalkhin.warm(frames, ...view)
        await khalkhin.orbit(8, ...view, 0)
        // The quad is measured beside each orbit, so that other work on the machine affects both.
        const quads = [khalkhin.quad(frames / 2)]
        const warm = await khalkhin.orbit(frames, ...view, 0)
        quads.push(khalkhin.quad(frames / 2))
        const moving = await khalkhin.orbit(frames, ...view, sun)
        quads.push(khalkhin.quad(frames / 2))
        result.views[name] = { cold, warm, moving, quads }
      }
      const { textureBytes, targetBytes } = khalkhin.figures()
      return { ...result, bytes: textureBytes + targetBytes }
    },
    [BARE_FRAMES, VIEWS, QUICK_SUN, JUMPS],
  )
  const [far, near, eye] = ['far', 'near', 'eye'].map((name) => viewOf(views[name]))
  const median = (key) => spread(jumps.map((j) => j[key])).median
  const jump = { coarseMs: median('coarseMs'), sharpMs: median('sharpMs'), frames: median('frames') }
  return { quadMs: far.quadMs, far, near, eye, jump, bytes }
}

function viewOf({ cold, warm, moving, quads }) {
  const quadMs = spread(quads.flat()).median
  const inQuads = (orbit) => round(spread(orbit.frameMs).median / quadMs)
  const sum = (values) => values.reduce((a, b) => a + b, 0)
  return {
    quadMs,
    frameMs: spread(warm.frameMs),
    scriptMs: spread(warm.scriptMs),
    groundMs: spread(warm.groundMs),
    triangles: spread(warm.triangles),
    quads: inQuads(warm),
    sunQuads: inQuads(moving),
    coldQuads: inQuads(cold),
    composedCold: sum(cold.composed),
    composedWarm: sum(warm.composed),
    mostComposed: Math.max(...cold.composed),
    hitRate: Math.round(warm.hitRate * 1000) / 1000,
  }
}

/** The whole picture with all layers and the clock running, from afar and close up, in quads of the same run. */
export async function wholePicture(page, address) {
  await openBench(page, address)
  const measured = await page.evaluate(
    async ([frames, views]) => {
      const { khalkhin } = window
      const result = {}
      for (const [name, view] of views) {
        await khalkhin.warm(frames, ...view)
        await khalkhin.orbit(8, ...view)
        const before = khalkhin.quad(frames / 2)
        const { frameMs } = await khalkhin.orbit(frames, ...view)
        result[name] = { frameMs, quadMs: [...before, ...khalkhin.quad(frames / 2)] }
      }
      return result
    },
    [BARE_FRAMES, [['far', VIEWS.far], ['near', VIEWS.near]]],
  ) // prettier-ignore
  const view = ({ frameMs, quadMs }) => {
    const [frame, quad] = [spread(frameMs).median, spread(quadMs).median]
    return { frameMs: frame, quadMs: quad, quads: round(frame / quad) }
  }
  return { far: view(measured.far), near: view(measured.near) }
}
