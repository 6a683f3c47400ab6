import { useEffect, useLayoutEffect, useRef } from 'react'
import type { DeckStep } from '@/record/deck/deck'
import { stageOf, type StageState } from '@/record/deck/stage'
import { useBattle, useSession } from '@/state/session/battleContext'
import { easeClock, prefersReducedMotion } from './easeClock'

/** Where the clock was when the step was left to look round. */
interface Held {
  readonly t: number
  readonly playing: boolean
}

/**
 * Puts a step on the stage: camera, time, layers, ground, highlight, and playing on to where the step
 * ends. What is shown depends on the step alone, whichever way it was come to. When the lecturer looks
 * round the clock stops, and resuming eases camera and clock back to that very moment.
 */
export function useStepOnStage(deckStep: DeckStep | undefined): void {
  const { playback, camera, session } = useBattle()
  // The deck may change round the step on the stage, which stays as it is.
  const step = deckStep?.step
  const run = useSession((s) => s.stepRun)
  const held = useRef<Held | null>(null)

  // Before the caption is painted, so that it never shows the time of the step before.
  useLayoutEffect(() => {
    if (!step) return
    const { stepAtEnd, exploreDisplay } = session.getState()
    const stage = stageOf(step, exploreDisplay ?? session.getState(), stepAtEnd)
    let stop: () => void = () => undefined
    const begin = (from: Held) => {
      dress(stage)
      // Whoever looked round may have turned the clock back or set a loop.
      playback.resetPlayback()
      playback.seek(from.t)
      stop()
      stop = from.playing && stage.play ? playTo(stage.play) : () => undefined
    }
    const dress = session.actions.showDisplay
    const playTo = ({ to, rate }: NonNullable<StageState['play']>) => {
      playback.setRate(rate)
      playback.play()
      return playback.subscribe((clock) => {
        if (!clock.playing || clock.t < to || session.getState().away) return
        playback.play(false)
        playback.seek(to)
      })
    }
    held.current = null
    playback.play(false)
    session.actions.clearForStep()
    camera.current.goTo(stage.camera, stage.cut || prefersReducedMotion())
    begin({ t: stage.t, playing: stage.play !== null })

    const stopAway = session.subscribe((now, old) => {
      if (now.mode !== 'present' || now.stepRun !== old.stepRun || now.away === old.away) return
      if (now.away) {
        held.current = { t: playback.clock.t, playing: playback.clock.playing }
        stop()
        playback.play(false)
        return
      }
      const back = held.current ?? { t: stage.t, playing: false }
      held.current = null
      playback.play(false)
      dress(stage)
      camera.current.goTo(stage.camera, prefersReducedMotion())
      stop()
      stop = easeClock(playback, back.t, () => begin(back))
    })
    return () => {
      stopAway()
      stop()
    }
  }, [playback, camera, session, step, run])

  // A page opened by a link presents before its camera stands.
  useEffect(
    () =>
      session.subscribe((now, old) => {
        if (step && now.ground === 'ready' && old.ground !== 'ready' && !now.away)
          camera.current.goTo(step.camera, true)
      }),
    [session, camera, step],
  )

  // A phone that is turned shows the same step from as far off as its new shape asks for.
  useEffect(() => {
    const upright = matchMedia('(max-aspect-ratio: 9 / 10)')
    const onTurn = () => {
      if (step && !session.getState().away) requestAnimationFrame(() => camera.current.goTo(step.camera, true))
    }
    upright.addEventListener('change', onTurn)
    return () => upright.removeEventListener('change', onTurn)
  }, [session, camera, step])
}

/** What exploring had comes back when presenting ends: layers, ground, highlight, speed. Must stand above `useStepOnStage`. */
export function useExploreDisplay(): void {
  const { playback, session } = useBattle()
  useLayoutEffect(() => {
    const { layers, mapStyle, highlight } = session.getState()
    const comeBack = playback.resetPlayback()
    session.actions.keepExploreDisplay({ layers, mapStyle })
    return () => {
      playback.play(false)
      comeBack()
      session.actions.restoreExploreDisplay({ layers, mapStyle, highlight })
    }
  }, [playback, session])
}
