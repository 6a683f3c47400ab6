import { clockLabel, dayLabel } from '@/base/core/battleTime'
import { placeOf, whereChosen } from '@/record/domain/chosen'
import { nearestOnMap } from '@/record/domain/lookOut'
import type { Findable } from '@/record/search/search'
import type { ActionContext } from '@/state/actions/action'
import { flyNear } from '@/state/actions/flyNear'
import { nameIn } from '@/state/words/names'

/** Flies to what was found, and sets the clock where its hour asks for it; says both. */
export function goToFound(context: ActionContext, { kind, id, title, t }: Findable): void {
  const { record, session, playback, camera, deck, page } = context
  session.actions.leaveSearch()
  const { language } = session.getState()
  const flyToPlace = (place: string | null | undefined) => {
    if (place) camera.current.focus('place', place)
  }
  const seek = () => {
    if (t === null) return
    playback.play(false)
    playback.seek(t)
    page.announce(`${dayLabel(t)}, ${clockLabel(t)}: ${title}`)
  }
  if (kind === 'unit') {
    session.actions.select({ kind, id })
    const unit = record.units.get(id)!
    const there = nearestOnMap(record, id, playback.clock.t)
    if (!there) return page.announce(`${nameIn(unit.names, language).text}: its place on the map is not known`)
    if (there.t !== playback.clock.t) {
      playback.play(false)
      playback.seek(there.t)
      page.announce(
        `Clock set to ${dayLabel(playback.clock.t)}, ${clockLabel(playback.clock.t)}, when it is on the map`,
      )
    }
    flyNear(context, [there.lon, there.lat])
  } else if (kind === 'place') {
    session.actions.select({ kind, id })
    flyToPlace(id)
  } else if (kind === 'event') {
    seek()
    session.actions.select({ kind, id })
    flyToPlace(placeOf(record, { kind, id }))
  } else if (kind === 'sortie' || kind === 'fire') {
    seek()
    session.actions.selectOnLayer({ kind, id }, kind === 'fire' ? 'fire' : 'air')
    flyToPlace(placeOf(record, { kind, id }))
  } else if (kind === 'line' || kind === 'axis') {
    seek()
    const layer =
      kind === 'axis'
        ? 'axes'
        : record.features.find((f) => f.item.id === id)?.item.kind === 'border-claim'
          ? 'borders'
          : 'fronts'
    session.actions.selectOnLayer({ kind, id }, layer)
    const there = whereChosen(record, { kind, id }, playback.clock.t)
    if (there) flyNear(context, there)
  } else {
    seek()
    const step = deck.steps.find((s) => s.step.id === id)
    if (step) camera.current.goTo(step.step.camera)
  }
}
