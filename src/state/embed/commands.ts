import * as v from 'valibot'
import { isoLabel } from '@/base/core/battleTime'
import { deckOf, findStep } from '@/record/deck/deck'
import { chosenOf } from '@/record/kinds/choice'
import { shown } from '@/record/schema/fault'
import { span, timeWithin } from '@/state/link/parameter'
import type { BattleContextValue } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { embedView } from './embedView'
import type { EmbedCommand, EmbedState } from './messages'

/** Carries out a command of the embedding page. Returns what was wrong with it, or null. */
export function carryOut(command: EmbedCommand, battle: BattleContextValue): string | null {
  const { record, playback, camera } = battle
  switch (command.do) {
    case 'go-to-time': {
      const bounds = { start: record.start, end: record.end }
      const t = v.safeParse(timeWithin(bounds), command.time)
      if (!t.success) {
        const { from, to } = span(bounds)
        return `time: expected a battle time from ${from} to ${to}, got ${shown(command.time)}`
      }
      playback.seek(t.output)
      return null
    }
    case 'go-to-chapter':
      return goToChapter(command.chapter, battle)
    case 'go-to-camera':
      camera.current.goTo(command.camera, command.instant)
      return null
    case 'play':
      playback.play(command.playing)
      return null
    case 'get-state':
      return null
  }
}

/** Goes to a step's time and view, and shows its caption. Returns what was wrong, or null. */
export function goToChapter(id: string, { record, playback, camera }: BattleContextValue): string | null {
  const deck = deckOf(record.chapters)
  const index = findStep(deck, id)
  const step = index === null ? undefined : deck.steps[index]
  if (!step) return `chapter: expected the id of a chapter or step, got ${shown(id)}`
  playback.play(false)
  playback.seek(step.t)
  camera.current.goTo(step.step.camera)
  embedView.actions.show(step)
  return null
}

/** What the page shows now, for the embedding page. */
export function embedState({ record, playback, session, camera }: BattleContextValue): EmbedState {
  const { selection, ground, language } = session.getState()
  const chosen = selection && chosenOf(record, selection)
  const { step } = embedView.getState()
  return {
    time: isoLabel(playback.clock.t),
    playing: playback.clock.playing,
    camera: camera.current.cue(),
    chapter: step && { id: step.chapterId, step: step.step.id, title: step.title },
    selection: selection && chosen && { ...selection, name: nameIn(chosen.names, language).text },
    picture: ground === 'ready',
  }
}
