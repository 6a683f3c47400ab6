import type { RootState } from '@react-three/fiber'
import { msg, tr } from '@/base/i18n/i18n'
import { viewOf } from '@/ground/camera/flight'
import type { Film, StillPort, StillRequest } from '@/state/ports/stillPort'
import type { Session, SessionStore } from '@/state/session/session'
import { fitted } from '../camera/fitted'
import type { World } from '../world'

/**
 * Maximum number of frames for a still to settle: atlases and ground tiles for another pixel density are painted first.
 */
const MAX_FRAMES = 120
/** Frames to wait after the scene's settings change: React's changes take effect one frame later. */
const AFTER_DISPLAY_CHANGE = 2

const LOST = msg('The graphics card stopped drawing before this was finished. Try again once the map is drawn again.')

type Size = Pick<StillRequest, 'width' | 'height' | 'scale'>
type Moment = Omit<StillRequest, 'width' | 'height' | 'scale'>
type StillDisplay = Pick<Session, 'layers' | 'mapStyle' | 'highlight' | 'viewshed' | 'still'>

const turn = () => new Promise<void>((done) => setTimeout(done))

/** Draws other moments with the existing scene, under a cover that shows what the page shows. */
export function createStudio(get: () => RootState, world: World, session: SessionStore): StillPort & { close(): void } {
  let queue: Promise<unknown> = Promise.resolve()
  let closed = false

  /** One job at a time: there is only one scene. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work, work)
    queue = result.catch(() => undefined)
    return result
  }
  const canDraw = () => !closed && session.getState().ground === 'ready' && !get().gl.getContext().isContextLost()

  async function open(size: Size): Promise<Film | null> {
    if (!canDraw()) return null
    const { gl, size: before, viewport } = get()
    const pageDisplay = displayOf(session.getState())
    const lift = { x: world.shift, y: world.lift }
    const uncover = cover(gl.domElement)
    const scale = size.scale ?? 1
    get().setDpr(Math.max(1, scale))
    get().setSize(size.width, size.height)
    // What the page shows must not move under the cover.
    const out = document.createElement('canvas')
    out.width = Math.round(size.width * scale)
    out.height = Math.round(size.height * scale)
    const context = out.getContext('2d')!
    context.imageSmoothingQuality = 'high'
    let ended = false
    let drawn = false
    return {
      frame: async (moment) => {
        if (ended || !canDraw()) throw new Error(tr(LOST))
        const current = session.getState()
        const wanted = displayFor(moment, pageDisplay)
        const same =
          current.layers === wanted.layers &&
          current.mapStyle === wanted.mapStyle &&
          current.highlight === wanted.highlight &&
          current.viewshed === wanted.viewshed &&
          current.still
        if (!same) session.actions.showStill(wanted)
        world.still = { t: moment.t, view: fitted(moment.view ?? viewOf(moment.camera), size.width / size.height) }
        await settle(get, world, same && drawn ? 1 : AFTER_DISPLAY_CHANGE)
        // A context lost meanwhile leaves an empty canvas.
        if (!canDraw()) throw new Error(tr(LOST))
        drawn = true
        context.drawImage(gl.domElement, 0, 0, out.width, out.height)
        return out
      },
      end: () => {
        if (ended) return
        ended = true
        world.still = null
        session.actions.showStill(pageDisplay)
        world.shift = lift.x
        world.lift = lift.y
        get().setDpr(viewport.dpr)
        get().setSize(before.width, before.height, before.top, before.left)
        // Uncovered only once the page's own frame has been drawn.
        void turn().then(() => {
          if (!closed && !gl.getContext().isContextLost()) get().advance(performance.now())
          uncover()
          get().invalidate()
        })
      },
    }
  }

  return {
    draw: ({ width, height, scale = 1, ...moment }) =>
      inTurn(async () => {
        const film = await open({ width, height, scale })
        if (!film) return null
        try {
          return await film.frame(moment)
        } finally {
          film.end()
          await turn()
        }
      }),
    film: (size) => {
      let free: () => void = () => undefined
      const over = new Promise<void>((done) => (free = done))
      return new Promise((resolve, reject) => {
        // The next job in the queue waits until the film has ended.
        void inTurn(async () => {
          try {
            const film = await open(size)
            resolve(film && { frame: film.frame, end: () => (film.end(), free()) })
            if (film) await over
          } catch (error) {
            reject(error as Error)
          }
        })
      })
    },
    close: () => {
      closed = true
    },
  }
}

const displayOf = ({ layers, mapStyle, highlight, viewshed, still }: Session): StillDisplay => ({
  layers,
  mapStyle,
  highlight,
  viewshed,
  still,
})

function displayFor(moment: Moment, base: StillDisplay): StillDisplay {
  return {
    layers: moment.layers ?? base.layers,
    mapStyle: moment.mapStyle ?? base.mapStyle,
    highlight: moment.highlight ?? base.highlight,
    viewshed: moment.viewshed === undefined ? base.viewshed : moment.viewshed,
    still: true,
  }
}

/**
 * Draws until nothing requests another frame and no atlas is being painted. React applies its changes between frames;
 * the last frame is copied in the same task in which it is drawn, as the canvas does not keep it.
 */
async function settle(get: () => RootState, world: World, least: number): Promise<void> {
  for (let i = 0; i < MAX_FRAMES; i++) {
    await turn()
    const { internal, advance } = get()
    internal.frames = 0
    advance(performance.now())
    if (i + 1 >= least && internal.frames === 0 && world.pending.size === 0) return
  }
}

/** Lays a copy of the picture over the canvas; returns a function that removes it. */
function cover(canvas: HTMLCanvasElement): () => void {
  const box = canvas.getBoundingClientRect()
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  copy.setAttribute('aria-hidden', 'true')
  Object.assign(copy.style, {
    position: 'fixed',
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
    pointerEvents: 'none',
  })
  copy.getContext('2d')!.drawImage(canvas, 0, 0)
  canvas.parentElement?.append(copy)
  return () => copy.remove()
}
