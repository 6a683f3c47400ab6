import { tr } from '@/base/i18n/i18n'
import { sameObserver } from '@/record/domain/observers'
import { whereChosen } from '@/record/kinds/choice'
import { DEFAULT_EYE_M, DEFAULT_RANGE_M, type Observer } from '@/record/schema/viewing'
import { openSheet, toggleSheet } from '@/state/session/sheets'
import type { ActionContext } from './action'

/** Shows what can be seen from an observer, with the eye and range of before, and opens the panel about it. */
export function lookFrom({ session }: Pick<ActionContext, 'session'>, observer: Observer): void {
  const { viewshed } = session.getState()
  const { eyeM = DEFAULT_EYE_M, rangeM = DEFAULT_RANGE_M } = viewshed ?? {}
  session.actions.setViewshed({ observers: [observer], eyeM, rangeM })
  openSheet(session, 'viewshed')
}

/** Puts a second observer beside the first one. */
export function compareWith(context: ActionContext, observer: Observer): void {
  const { session, page } = context
  const { viewshed } = session.getState()
  const [first] = viewshed?.observers ?? []
  if (!viewshed || !first) return lookFrom(context, observer)
  if (sameObserver(first, observer)) return page.announce(tr('That is the first observer: choose another place'))
  session.actions.setViewshed({ ...viewshed, observers: [first, observer] })
}

/** The selected unit or place, where something else is selected its position, else the middle of the picture. */
export function observerHere({ session, record, playback, camera }: ActionContext): Observer | null {
  const { selection } = session.getState()
  if (selection?.kind === 'unit' || selection?.kind === 'place') {
    if (!whereChosen(record, selection, playback.clock.t)) return null
    return selection.kind === 'unit' ? { unit: selection.id } : { place: selection.id }
  }
  const at = (selection && whereChosen(record, selection, playback.clock.t)) ?? camera.current.cue()?.target
  return at ? { at: roundedPoint(at[0], at[1]) } : null
}

/** A point as a link holds it: five decimals of a degree, about a metre. */
export function roundedPoint(lon: number, lat: number): [lon: number, lat: number] {
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5))]
}

/** Looks from the selection or the middle of the picture; closes the panel where it is open. */
export function toggleViewshed(context: ActionContext): void {
  const { session, page } = context
  const { sheet, viewshed, selection } = session.getState()
  if (sheet === 'viewshed' || (viewshed && !selection)) return toggleSheet(session, 'viewshed')
  const observer = observerHere(context)
  if (!observer) return page.announce(tr('It is not on the map at this time'))
  lookFrom(context, observer)
}

/** Adds the middle of the picture to the path that is measured. */
export function addPathPoint({ session, camera, page }: ActionContext): void {
  const at = camera.current.cue()?.target
  if (!at) return
  session.actions.addPathPoint(roundedPoint(at[0], at[1]))
  if (session.getState().sheet !== 'section') openSheet(session, 'section')
  page.announce(tr('Point {n} of the path', { n: session.getState().path?.points.length ?? 0 }))
}
