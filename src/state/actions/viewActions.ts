import { msg, tr } from '@/base/i18n/i18n'
import { MAP_STYLE_IDS, MAP_STYLES } from '@/ground/terrain/mapStyles'
import { stateAt } from '@/record/domain/stateAt'
import { layerOf, placeOf, whereChosen } from '@/record/kinds/choice'
import { layerDefinition, LAYERS, type Layer } from '@/record/schema/layers'
import type { Session } from '@/state/session/session'
import { always, EXPLORE, type Action, type ActionContext } from './action'
import { flyNear } from './flyNear'

const camera = (
  id: string,
  label: string,
  keys: readonly string[],
  move: (port: ActionContext['camera']['current']) => void,
): Action => ({
  id,
  label,
  keys,
  group: 'View',
  modes: EXPLORE,
  repeats: true,
  when: always,
  run: (c) => move(c.camera.current),
})

/** Selects the unit after or before the selected one among those now on the map. */
function cycle(context: ActionContext, direction: 1 | -1): void {
  const { record, playback, session, page } = context
  const ids = stateAt(record, playback.clock.t).units.map((u) => u.id)
  if (ids.length === 0) return page.announce(tr('No unit is on the map'))
  const selected = session.getState().selection
  const at = selected?.kind === 'unit' ? ids.indexOf(selected.id) : -1
  const next = at < 0 ? (direction > 0 ? 0 : ids.length - 1) : (at + direction + ids.length) % ids.length
  session.actions.select({ kind: 'unit', id: ids[next]! })
}

function lookNorth({ camera: handle }: ActionContext): void {
  const cue = handle.current.cue()
  if (cue) handle.current.goTo({ ...cue, bearingDeg: 0 })
}

function nextStyle({ session, page }: ActionContext): void {
  const at = MAP_STYLE_IDS.indexOf(session.getState().mapStyle)
  const next = MAP_STYLES[(at + 1) % MAP_STYLES.length]!
  session.actions.setMapStyle(next.id)
  page.announce(tr('Ground: {style}', { style: tr(next.name) }))
}

function toggleLayer({ session, page }: ActionContext, layer: Layer): void {
  const { layers } = session.getState()
  session.actions.setLayer(layer, !layers[layer])
  const name = tr(layerDefinition(layer).label)
  page.announce(tr(layers[layer] ? '{name} off' : '{name} on', { name }))
}

/** Keys that switch layers, for one group of the help. */
function layerActions(group: 'View' | 'Units'): Action[] {
  return LAYERS.flatMap((layer) => {
    const { key } = layerDefinition(layer)
    if (key?.group !== group) return []
    const { label, keys } = key
    return {
      id: layer,
      label,
      keys: [keys],
      group,
      modes: EXPLORE,
      when: always,
      run: (c: ActionContext) => toggleLayer(c, layer),
    }
  })
}

/** Flies to the selection: a sortie over its target, a fire where it falls, an arrow at its head. */
export function flyToSelection(context: ActionContext): void {
  const { record, session, playback, camera: handle } = context
  const { selection } = session.getState()
  if (!selection) return
  if (selection.kind === 'unit') return handle.current.focus('unit', selection.id)
  const place = placeOf(record, selection)
  if (place !== null) return handle.current.focus('place', place)
  const there = whereChosen(record, selection, playback.clock.t)
  if (there) flyNear(context, there, layerOf(record, selection))
}

function toggleAltitude({ session, page }: ActionContext): void {
  const altitudeExaggerated = !session.getState().altitudeExaggerated
  session.actions.setAltitudeExaggerated(altitudeExaggerated)
  page.announce(tr(altitudeExaggerated ? 'Aircraft altitude exaggerated like the ground' : 'True aircraft altitude'))
}

const selected = (session: Session) => session.selection !== null && !session.helpOpen

export const viewActions: readonly Action[] = [
  camera('pan-forward', msg('Move forward'), ['w'], (p) => p.pan(0, 1)),
  camera('pan-left', msg('Move left'), ['a'], (p) => p.pan(-1, 0)),
  camera('pan-back', msg('Move back'), ['s'], (p) => p.pan(0, -1)),
  camera('pan-right', msg('Move right'), ['d'], (p) => p.pan(1, 0)),
  camera('orbit-left', msg('Turn left'), ['q'], (p) => p.orbit(-1, 0)),
  camera('orbit-right', msg('Turn right'), ['e'], (p) => p.orbit(1, 0)),
  camera('tilt-up', msg('Look more steeply'), ['t', 'Shift+ArrowUp'], (p) => p.orbit(0, 1)),
  camera('tilt-down', msg('Look more flatly'), ['g', 'Shift+ArrowDown'], (p) => p.orbit(0, -1)),
  camera('zoom-in', msg('Closer'), ['+', '=', 'ArrowUp'], (p) => p.zoom(1)),
  camera('zoom-out', msg('Farther'), ['-', '_', 'ArrowDown'], (p) => p.zoom(-1)),
  { ...camera('reset', msg('Reset view'), ['r', 'Home', '0'], (p) => p.reset()), repeats: false },
  { id: 'north', label: msg('Look north'), keys: ['u'], group: 'View', modes: EXPLORE, when: always, run: lookNorth },
  {
    id: 'map-style',
    label: msg('Next map style'),
    keys: ['m'],
    group: 'View',
    modes: EXPLORE,
    when: always,
    run: nextStyle,
  },
  ...layerActions('View'),
  {
    id: 'altitude',
    label: msg('Aircraft altitude: true, or exaggerated like the ground'),
    keys: ['Shift+l'],
    group: 'View',
    modes: EXPLORE,
    when: always,
    run: toggleAltitude,
  },
  ...layerActions('Units'),
  {
    id: 'unit-next',
    label: msg('Next unit on the map'),
    keys: ['n'],
    group: 'Units',
    modes: EXPLORE,
    when: always,
    repeats: true,
    run: (c) => cycle(c, 1),
  },
  {
    id: 'unit-previous',
    label: msg('Previous unit on the map'),
    keys: ['Shift+n'],
    group: 'Units',
    modes: EXPLORE,
    when: always,
    repeats: true,
    run: (c) => cycle(c, -1),
  },
  {
    id: 'fly',
    label: msg('Fly to the selection'),
    keys: ['Enter'],
    group: 'Units',
    modes: EXPLORE,
    when: selected,
    run: flyToSelection,
  },
  {
    id: 'clear',
    label: msg('Clear the selection'),
    keys: ['Escape'],
    group: 'Units',
    modes: EXPLORE,
    when: (s) => selected(s) && !s.follow && s.standing === null && s.sheet === null,
    run: (c) => c.session.actions.select(null),
  },
]
