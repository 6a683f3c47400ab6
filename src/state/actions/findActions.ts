import { formatNumber, msg, tr } from '@/base/i18n/i18n'
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
    return page.announce(tr('The camera is free'))
  }
  const unit = selection?.kind === 'unit' ? record.units.get(selection.id) : undefined
  if (!unit) return page.announce(tr('Select a unit to follow'))
  if (!unitsOnMap(record, playback.clock.t).has(unit.id)) return page.announce(tr('It is not on the map at this time'))
  session.actions.follow()
  page.announce(tr('The camera follows {name}; Escape ends it', { name: nameIn(unit.names, language).text }))
}

/**
 * Puts the camera at eye level at a point, looking along `bearingDeg`; Escape restores the previous view. `name` says
 * where, in the active language: `at Khamar Daba`.
 */
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
    tr('Standing {where}: eyes {n} metres above the ground, heights drawn {times} times. Escape goes back', {
      where: name,
      n: formatNumber(EYE_HEIGHT_M),
      times: formatNumber(exaggeration),
    }),
  )
}

const atName = (name: string) => tr('at {name}', { name })

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
    if (!at || !unit) return page.announce(tr('It is not on the map at this time'))
    return standAt(
      context,
      at[0],
      at[1],
      bearingToFront(record, t, at[0], at[1], unit.side) ?? last,
      tr('with {name}', { name: nameIn(unit.names, language).text }),
    )
  }
  const place = selection && record.places.get(placeOf(record, selection) ?? '')
  if (place?.offMap) return page.announce(tr('It lies outside the drawn battlefield'))
  if (place)
    return standAt(context, place.position[0], place.position[1], last, atName(nameIn(place.names, language).text))
  const there = selection && whereChosen(record, selection, t)
  const chosen = selection && chosenOf(record, selection)
  if (there && chosen) return standAt(context, there[0], there[1], last, atName(nameIn(chosen.names, language).text))
  if (cue) standAt(context, cue.target[0], cue.target[1], last, tr('in the centre of the picture'))
}

/** The map menu of the selection, or of the centre of the picture; it opens in the centre of the page. */
function openMenu({ session, record, playback, camera, page }: ActionContext): void {
  const { selection } = session.getState()
  const cue = camera.current.cue()
  const at = selection ? whereChosen(record, selection, playback.clock.t) : cue?.target
  if (!at) return page.announce(tr('It is not on the map at this time'))
  session.actions.openMapMenu({ ...page.middle(), lon: at[0], lat: at[1], heightM: null, target: selection })
}

/** Adds the selected unit and all under it to the group, or removes them when all are in it. */
export function chooseWithSubordinates({ session, record, playback, page }: ActionContext): void {
  const { selection, group } = session.getState()
  if (selection?.kind !== 'unit') return page.announce(tr('Select a unit first'))
  const ids = withSubordinates(record, selection.id, playback.clock.t)
  const all = ids.every((id) => group.includes(id))
  const next = all ? group.filter((id) => !ids.includes(id)) : [...new Set([...group, ...ids])]
  session.actions.setGroup(next)
  page.announce(tr('{n, plural, other {# units chosen}}', { n: next.length }))
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
    label: msg('Search: names, dates, people, numbers, questions'),
    keys: ['/'],
    run: ({ session }) => openSheet(session, 'search'),
  },
  {
    ...shared,
    id: 'orbat',
    label: msg('Order of battle and filter'),
    keys: ['b'],
    run: ({ session }) => toggleSheet(session, 'orbat'),
  },
  { ...shared, id: 'follow', label: msg('Follow the selected unit'), keys: ['Shift+f'], run: toggleFollow },
  { ...shared, id: 'stand', label: msg('Stand here, at eye level'), keys: ['Shift+v'], run: stand },
  {
    ...shared,
    id: 'map-menu',
    label: msg('Menu of the selection, or of the centre of the picture'),
    keys: ['ContextMenu', 'Shift+F10'],
    when: (s) => idle(s) && s.standing === null,
    run: openMenu,
  },
  {
    ...shared,
    id: 'choose',
    label: msg('Choose the selected unit and all under it, for sums'),
    keys: ['Shift+b'],
    run: chooseWithSubordinates,
  },
  {
    ...shared,
    id: 'clear-filter',
    label: msg('Show all units again'),
    keys: ['Shift+q'],
    run: ({ session, page }) => {
      session.actions.clearFilter()
      page.announce(tr('All units are shown'))
    },
  },
  {
    ...shared,
    id: 'stand-up',
    label: msg('Leave eye level'),
    keys: ['Escape'],
    when: standing,
    run: ({ session }) => session.actions.stopStanding(),
  },
  { ...shared, id: 'unfollow', label: msg('Stop following'), keys: ['Escape'], when: following, run: toggleFollow },
  {
    ...shared,
    id: 'ungroup',
    label: msg('Clear the chosen units'),
    keys: ['Escape'],
    when: grouped,
    run: ({ session }) => session.actions.setGroup([]),
  },
]
