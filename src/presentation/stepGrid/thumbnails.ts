import type { DeckStep } from '@/record/deck/deck'
import { settled, stageOf, type MapDisplay } from '@/record/deck/stage'
import { canvasBlob, stillPort, type Film } from '@/state/ports/stillPort'

/** Pictures of steps already drawn, as object URLs. */
const drawn = new Map<string, string>()
/** Drawn as a small page and scaled down, so that tokens keep their size relative to the ground. */
const PAGE = { width: 960, height: 540, scale: 1 / 3 }

type Give = (address: string) => void
const waiting = new Map<string, { readonly step: DeckStep; readonly look: MapDisplay; readonly give: Set<Give> }>()
let drawing = false

export function knownThumbnail(step: DeckStep): string | null {
  return drawn.get(keyOf(step)) ?? null
}

/**
 * Requests a step's picture, based on the map display while exploring, and passes it to `give`. Returns a function that
 * cancels the request.
 */
export function wantThumbnail(step: DeckStep, look: MapDisplay, give: Give): () => void {
  const key = keyOf(step)
  const job = waiting.get(key) ?? { step, look, give: new Set<Give>() }
  job.give.add(give)
  waiting.set(key, job)
  void drawWaiting()
  return () => {
    job.give.delete(give)
    if (job.give.size === 0) waiting.delete(key)
  }
}

/** One picture after another, with a pause for the page between them, until none is waiting. */
async function drawWaiting(): Promise<void> {
  if (drawing) return
  drawing = true
  let film: Film | null | undefined
  try {
    // One film for all of them: switching to another size and back costs more than a picture.
    film = await stillPort.current?.film(PAGE)
    // Without a scene the cards keep their text.
    while (film && waiting.size > 0) {
      const [key, { step, look, give }] = waiting.entries().next().value!
      const picture = await film.frame(settled(stageOf(step.step, look)))
      const address = URL.createObjectURL(await canvasBlob(picture, 'image/jpeg'))
      drawn.set(key, address)
      waiting.delete(key)
      for (const take of give) take(address)
      await new Promise((done) => setTimeout(done, 30))
    }
  } catch {
    // If the context is lost midway, the pictures already drawn stay.
  } finally {
    film?.end()
    drawing = false
  }
}

const keyOf = ({ step }: DeckStep) =>
  JSON.stringify([step.t, step.play?.to, step.camera, step.layers, step.style, step.highlight, step.viewshed])
