import { HOUR } from '@/base/core/battleTime'
import { msg, tr } from '@/base/i18n/i18n'
import { unitsOnMap } from '@/record/domain/onMap'
import { nameIn } from '@/state/words/names'
import { always, PRESENT, type Action, type ActionContext } from './action'
import { lookRound, resume } from './stepping'

/** Camera distance for a close look at a unit, metres. */
const NEAR = 4500

/** Zooms to the highlighted units in turn; after the last one, returns to the step. */
function zoom(context: ActionContext): void {
  const { record, session, playback, camera, page } = context
  const { zoomedTo, highlight, selection, language } = session.getState()
  const there = unitsOnMap(record, playback.clock.t)
  const asked = highlight.length > 0 ? highlight : selection?.kind === 'unit' ? [selection.id] : []
  const ids = asked.filter((id) => there.has(id))
  if (ids.length === 0)
    return zoomedTo === null ? page.announce(tr('No unit is highlighted at this step')) : resume(context)
  const next = ids[ids.indexOf(zoomedTo ?? '') + 1]
  if (zoomedTo !== null && (next === undefined || !ids.includes(zoomedTo))) return resume(context)
  lookRound(context)
  session.actions.zoomTo(next!)
  const [lon, lat] = there.get(next!)!
  camera.current.goTo({
    target: [lon, lat],
    distanceM: NEAR,
    bearingDeg: camera.current.cue()?.bearingDeg ?? 0,
    pitchDeg: 32,
  })
  page.announce(nameIn(record.units.get(next!)!.names, language).text)
}

/** An action that looks round; the step can be resumed. */
const look = (id: string, label: string, keys: readonly string[], move: (c: ActionContext) => void): Action => ({
  id: `look-${id}`,
  label,
  keys,
  group: 'Presentation',
  modes: PRESENT,
  repeats: true,
  when: always,
  run: (c) => {
    lookRound(c)
    move(c)
  },
})

function playOrPause(context: ActionContext): void {
  const { playback } = context
  if (!playback.clock.playing) lookRound(context)
  playback.toggle()
}

const shared = { group: 'Presentation' as const, modes: PRESENT, when: always }

export const stageActions: readonly Action[] = [
  {
    ...shared,
    id: 'step-grid',
    label: msg('All steps (arrows move, Enter goes there, Esc closes)'),
    keys: ['o'],
    run: ({ session }) => session.actions.toggleStepGrid(),
  },
  { ...shared, id: 'zoom-unit', label: msg('Zoom to the highlighted units in turn, and back'), keys: ['z'], run: zoom },
  {
    ...shared,
    id: 'notes',
    label: msg('Notes on this screen'),
    keys: ['n'],
    run: ({ session }) => session.actions.togglePanel('notes'),
  },
  {
    ...shared,
    id: 'figure',
    label: msg('Hide or show the figure'),
    keys: ['t'],
    run: ({ session }) => session.actions.setFigureHidden(!session.getState().figureHidden),
  },
  { ...shared, id: 'step-play', label: msg('Pause or play the step'), keys: ['k'], run: playOrPause },
  look('hour-back', msg('Look round: one hour back'), ['Shift+ArrowLeft'], (c) =>
    c.playback.seek(c.playback.clock.t - HOUR),
  ),
  look('hour-on', msg('Look round: one hour on'), ['Shift+ArrowRight'], (c) =>
    c.playback.seek(c.playback.clock.t + HOUR),
  ),
  look('left', msg('Look round: turn left'), ['q'], (c) => c.camera.current.orbit(-1, 0)),
  look('right', msg('Look round: turn right'), ['e'], (c) => c.camera.current.orbit(1, 0)),
  look('up', msg('Look round: more steeply'), ['Shift+ArrowUp'], (c) => c.camera.current.orbit(0, 1)),
  look('down', msg('Look round: more flatly'), ['Shift+ArrowDown'], (c) => c.camera.current.orbit(0, -1)),
  look('closer', msg('Look round: closer'), ['+', '='], (c) => c.camera.current.zoom(1)),
  look('farther', msg('Look round: farther'), ['-', '_'], (c) => c.camera.current.zoom(-1)),
]
