import { shortMomentLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { nearestOnMap } from '@/record/domain/lookOut'
import { chosenOf, layerOf, placeOf, whereChosen, type Choice } from '@/record/kinds/choice'
import type { ActionContext } from '@/state/actions/action'
import { flyNear } from '@/state/actions/flyNear'
import { openSheetAt } from '@/state/session/sheets'
import { nameIn } from '@/state/words/names'
import type { Found } from './useAnswers'

/** Selects the result and flies there; sets the clock where its time requires it, and announces that. */
export function goToFound(context: ActionContext, { kind, id, title, t }: Found): void {
  const { session, playback, page } = context
  if (kind === 'number') return openSheetAt(session, 'numbers', id)
  session.actions.leaveSearch()
  if (t !== null) {
    seek(context, t)
    page.announce(tr('{time}: {event}', { time: shortMomentLabel(t), event: title }))
  }
  if (kind === 'date') return session.actions.showSheet('now', 'search')
  if (kind === 'chapter' || kind === 'step') return showStep(context, id)
  const choice: Choice = { kind, id }
  const layer = layerOf(context.record, choice)
  if (layer) session.actions.selectOnLayer(choice, layer)
  else session.actions.select(choice)
  if (choice.kind === 'unit') return goToUnit(context, choice)
  const place = placeOf(context.record, choice)
  if (place !== null) return context.camera.current.focus('place', place)
  const there = whereChosen(context.record, choice, playback.clock.t)
  if (there) flyNear(context, there, layer)
}

/** The unit may be off the map now: then the clock goes to the nearest hour at which it is on it. */
function goToUnit(context: ActionContext, choice: Choice): void {
  const { record, session, playback, page } = context
  const { t } = playback.clock
  const there = nearestOnMap(record, choice.id, t)
  if (!there) {
    const chosen = chosenOf(record, choice)
    const name = chosen ? nameIn(chosen.names, session.getState().language).text : choice.id
    return page.announce(tr('{name}: its position is not known', { name }))
  }
  if (there.t !== t) {
    seek(context, there.t)
    page.announce(tr('Clock set to {time}, when it is on the map', { time: shortMomentLabel(playback.clock.t) }))
  }
  flyNear(context, [there.lon, there.lat])
}

/** Opens the chapter for reading, at the step that was found. */
function showStep({ deck, camera, session }: ActionContext, id: string): void {
  const step = deck.steps.find((s) => s.step.id === id)
  if (step) camera.current.goTo(step.step.camera)
  session.actions.showSheet('chapters', 'search')
}

function seek({ playback }: ActionContext, t: number): void {
  playback.play(false)
  playback.seek(t)
}
