import { battleTime, clockLabel, dateLabel, isoLabel, MINUTE } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import { allCitations } from '@/record/domain/grades'
import { stateAt } from '@/record/domain/stateAt'
import type { Step } from '@/record/schema/chapters'
import type { Citation } from '@/record/schema/common'
import { LAYERS } from '@/record/schema/layers'
import type { BattleContextValue } from '@/state/session/battleContext'
import { LAYERS_AT_START } from '@/state/session/session'

/** The current view as a step: camera, time, layers, map style, chosen units; null before the camera exists. */
export function captureStep({ record, playback, session, camera }: BattleContextValue, id: string): Step | null {
  const cue = camera.current.cue()
  if (!cue) return null
  const { layers, mapStyle, selection, group, highlight } = session.getState()
  const t = battleTime(Math.round(playback.clock.t / MINUTE) * MINUTE)
  const show = LAYERS.filter((layer) => layers[layer] && !LAYERS_AT_START[layer])
  const hide = LAYERS.filter((layer) => !layers[layer] && LAYERS_AT_START[layer])
  const chosen = selection?.kind === 'unit' ? [selection.id] : []
  return {
    id,
    t: isoLabel(t),
    camera: cue,
    ...(show.length + hide.length > 0 && { layers: { show, hide } }),
    ...(mapStyle !== MAP_STYLE_IDS[0] && { style: mapStyle }),
    caption: tr('{date}, {time}.', { date: dateLabel(t), time: clockLabel(t) }),
    notes: '',
    highlight: [...new Set([...chosen, ...group, ...highlight])],
    sources: sourcesAt(record, t, chosen[0]),
  }
}

/**
 * The sources for the view: those of the selected unit, else of the latest events; else this project's own estimate.
 */
function sourcesAt(
  record: BattleContextValue['record'],
  t: ReturnType<typeof battleTime>,
  unit: string | undefined,
): Citation[] {
  const state = stateAt(record, t)
  const chosen = state.units.find((u) => u.id === unit)
  const found = chosen ? allCitations(chosen.sources) : state.events.flatMap((e) => e.sources)
  const ids = new Set(found.map((c) => c.id))
  if (ids.size === 0)
    ids.add(record.sources.has('COMPUTED') ? 'COMPUTED' : (record.sources.keys().next().value ?? 'SEED'))
  return [...ids].map((id) => ({ id }))
}
