import type { BattleRecord } from '@/domain/record'
import { faultText } from '@/schema/fault'
import type { BattleContextValue } from '@/state/battleContext'
import { createCameraHandle } from '@/state/cameraPort'
import { parseLink } from '@/state/link'
import { notify } from '@/state/notices'
import { createPlayback } from '@/state/playback'
import { createSession, LAYERS, type Layer, type Quality } from '@/state/session'
import { deckOf, findStep } from '@/deck/deck'
import type { GroundAssets } from '@/scene/stage'
import { loadGround } from './loadGround'
import { loadRecord } from './loadRecord'
import { probeWebGL } from './probeWebGL'

export type Boot =
  | { readonly kind: 'ready'; readonly battle: BattleContextValue; readonly ground: Promise<GroundAssets> }
  | { readonly kind: 'failed'; readonly messages: readonly string[] }

/** Reads the record and the link, and begins to load the ground; the page can open before it is there. */
export async function boot(): Promise<Boot> {
  const webgl = probeWebGL()
  const ground = webgl.ok ? loadGround() : Promise.reject(new Error(webgl.message))
  // The page shows the reason when it mounts; until then it must not count as unhandled.
  ground.catch(() => undefined)
  const { record, faults } = await loadRecord()
  if (!record) return { kind: 'failed', messages: faults.map(faultText) }

  const { link, problems } = parseLink(location.search, { start: record.start, end: record.end })
  for (const problem of problems) notify(problem, 'problem')
  const step = link.chapter === undefined ? null : findStep(deckOf(record.chapters), link.chapter)
  if (link.chapter !== undefined && step === null) notify(`chapter: expected a chapter or step of the deck, got "${link.chapter}"`, 'problem')
  const playback = createPlayback(record.start, record.end, link.t ?? record.opening)
  if (link.rate !== undefined) playback.setRate(link.rate)
  if (link.play) playback.play()
  const session = createSession({
    faults,
    mode: link.present ? 'present' : 'explore',
    step: step ?? 0,
    quality: link.quality ?? quickQuality(webgl.software),
    layers: Object.fromEntries(LAYERS.map((l) => [l, !link.hide?.includes(l)])) as Record<Layer, boolean>,
    selection: selectionOf(record, link.select),
    panelOpen: link.debug ?? false,
    ...(link.lang ? { language: link.lang } : {}),
    ...(link.exaggeration === undefined ? {} : { exaggeration: link.exaggeration }),
    ...(webgl.ok ? {} : { ground: 'no-webgl' as const, groundMessage: webgl.message }),
  })
  const camera = createCameraHandle()
  camera.opening = link.camera ?? null
  return { kind: 'ready', battle: { record, playback, session, camera }, ground }
}

/** Software rendering gets the light picture; who wants more asks for it. */
function quickQuality(software: boolean): Quality {
  if (software) return 'low'
  return matchMedia('(pointer: coarse)').matches ? 'medium' : 'high'
}

function selectionOf(record: BattleRecord, select: { kind: 'unit' | 'place'; id: string } | undefined) {
  if (!select) return null
  const known = select.kind === 'unit' ? record.units.has(select.id) : record.places.has(select.id)
  if (known) return select
  notify(`${select.kind}: expected a ${select.kind} of the record, got "${select.id}"`, 'problem')
  return null
}
