import { bearingToFront, EYE_HEIGHT_M } from '@/record/domain/lookOut'
import { unitsOnMap } from '@/record/domain/onMap'
import { withSubordinates } from '@/record/domain/orbatTree'
import { chosenOf, placeOf, whereChosen } from '@/record/kinds/choice'
import type { Session } from '@/state/session/session'
import { openSheet, toggleSheet } from '@/state/session/sheets'
import { nameIn } from '@/state/words/names'
import { EXPLORE, type Action, type ActionContext } from './action'

function toggleFollow({ session, record, playback, page }: ActionContext): void {
  const { selection, follow, language } = session.getState()
  if (follow) {
    session.actions.stopFollowing()
    return page.announce('The camera is free')
  }
  const unit = selection?.kind === 'unit' ? record.units.get(selection.id) : undefined
  if (!unit) return page.announce('Select a unit to follow')
  if (!unitsOnMap(record, playback.clock.t).has(unit.id)) return page.announce('It is not on the map at this time')
  session.actions.follow()
  page.announce(`The camera follows ${nameIn(unit.names, language).text}; Escape ends it`)
}

/** Puts the camera at eye level at a point, looking along `bearingDeg`; Escape restores the previous view. */
export function standAt(
  { session, page }: ActionContext,
  lon: number,
  lat: number,
  bearingDeg: number,
  name: string,
): void {
  const { exaggeration } = session.getState()
  session.actions.stand({ lon, lat, bearingDeg, name })
  page.announce(
    `Standing ${name}: eyes ${EYE_HEIGHT_M} metres above the ground, heights drawn ${exaggeration} times. Escape goes back`,
  )
}

/** At the selection, looking across the front; else at the centre of the picture, in the camera's direction. */
function stand(context: ActionContext): void {
  const { session, record, playback, camera, page } = context
  const { selection, standing, language } = session.getState()
  if (standing) return session.actions.stopStanding()
  const { t } = playback.clock
  const cue = camera.current.cue()
  const last = cue?.bearingDeg ?? 0
  if (selection?.kind === 'unit') {
    const at = unitsOnMap(record, t).get(selection.id)
    const unit = record.units.get(selection.id)
    if (!at || !unit) return page.announce('It is not on the map at this time')
    return standAt(
      context,
      at[0],
      at[1],
      bearingToFront(record, t, at[0], at[1], unit.side) ?? last,
      `with ${nameIn(unit.names, language).text}`,
    )
  }
  const place = selection && record.places.get(placeOf(record, selection) ?? '')
  if (place?.offMap) return page.announce('It lies outside the drawn battlefield')
  if (place)
    return standAt(context, place.position[0], place.position[1], last, `at ${nameIn(place.names, language).text}`)
  const there = selection && whereChosen(record, selection, t)
  const chosen = selection && chosenOf(record, selection)
  if (there && chosen) return standAt(context, there[0], there[1], last, `at ${nameIn(chosen.names, language).text}`)
  if (cue) standAt(context, cue.target[0], cue.target[1], last, 'in the centre of the picture')
}

/** The map menu of the selection, or of the centre of the picture; it opens in the centre of the page. */
function openMenu({ session, record, playback, camera, page }: ActionContext): void {
  const { selection } = session.getState()
  const cue = camera.current.cue()
  const at = selection ? whereChosen(record, selection, playback.clock.t) : cue?.target
  if (!at) return page.announce('It is not on the map at this time')
  session.actions.openMapMenu({ ...page.middle(), lon: at[0], lat: at[1], heightM: null, target: selection })
}

/** Adds the selected unit and all under it to the group, or removes them when all are in it. */
export function chooseWithSubordinates({ session, record, playback, page }: ActionContext): void {
  const { selection, group } = session.getState()
  if (selection?.kind !== 'unit') return page.announce('Select a unit first')
  const ids = withSubordinates(record, selection.id, playback.clock.t)
  const all = ids.every((id) => group.includes(id))
  const next = all ? group.filter((id) => !ids.includes(id)) : [...new Set([...group, ...ids])]
  session.actions.setGroup(next)
  page.announce(`${next.length} units chosen`)
}

const idle = (s: Session) => !s.helpOpen && s.sheet !== 'search'
const shared = { group: 'Units' as const, modes: EXPLORE, when: idle }
const standing = (s: Session) => idle(s) && s.standing !== null
const following = (s: Session) => idle(s) && s.standing === null && s.follow
const grouped = (s: Session) =>
  idle(s) && s.standing === null && !s.follow && s.selection === null && s.group.length > 0

export const findActions: readonly Action[] = [
  {
    ...shared,
    id: 'search',
    label: 'Search: names, dates, people, numbers, questions',
    keys: ['/'],
    run: ({ session }) => openSheet(session, 'search'),
  },
  {
    ...shared,
    id: 'orbat',
    label: 'Order of battle and filter',
    keys: ['b'],
    run: ({ session }) => toggleSheet(session, 'orbat'),
  },
  { ...shared, id: 'follow', label: 'Follow the selected unit', keys: ['Shift+f'], run: toggleFollow },
  { ...shared, id: 'stand', label: 'Stand here, at eye level', keys: ['Shift+v'], run: stand },
  {
    ...shared,
    id: 'map-menu',
    label: 'Menu of the selection, or of the centre of the picture',
    keys: ['ContextMenu', 'Shift+F10'],
    when: (s) => idle(s) && s.standing === null,
    run: openMenu,
  },
  {
    ...shared,
    id: 'choose',
    label: 'Choose the selected unit and all under it, for sums',
    keys: ['Shift+b'],
    run: chooseWithSubordinates,
  },
  {
    ...shared,
    id: 'clear-filter',
    label: 'Show all units again',
    keys: ['Shift+q'],
    run: ({ session, page }) => {
      session.actions.clearFilter()
      page.announce('All units are shown')
    },
  },
  {
    ...shared,
    id: 'stand-up',
    label: 'Leave eye level',
    keys: ['Escape'],
    when: standing,
    run: ({ session }) => session.actions.stopStanding(),
  },
  { ...shared, id: 'unfollow', label: 'Stop following', keys: ['Escape'], when: following, run: toggleFollow },
  {
    ...shared,
    id: 'ungroup',
    label: 'Clear the chosen units',
    keys: ['Escape'],
    when: grouped,
    run: ({ session }) => session.actions.setGroup([]),
  },
]
