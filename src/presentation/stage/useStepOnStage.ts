import { useEffect, useLayoutEffect, useRef } from 'react'
import type { DeckStep } from '@/record/deck/deck'
import { stageOf, type StageState } from '@/record/deck/stage'
import { useBattle, useSession } from '@/state/session/battleContext'
import { afterFlight } from './afterFlight'
import { easeClock, prefersReducedMotion } from './easeClock'

/** The clock at the moment when the lecturer left the step to look round. */
interface Held {
  readonly t: number
  readonly playing: boolean
}

/**
 * Applies a step: camera, time, layers, map style, highlight, and playing on to where the step ends. The
 * result depends on the step alone, however it was reached. When the lecturer looks round the clock stops,
 * and resuming eases camera and clock back to that moment.
 */
export function useStepOnStage(deckStep: DeckStep | undefined): void {
  const { playback, camera, session } = useBattle()
  // The deck may change around the current step, which stays as it is.
  const step = deckStep?.step
  const run = useSession((s) => s.stepRun)
  const held = useRef<Held | null>(null)

  // Before the caption is painted, so that it never shows the time of the previous step.
  useLayoutEffect(() => {
    if (!step) return
    const { stepAtEnd, exploreDisplay } = session.getState()
    const stage = stageOf(step, exploreDisplay ?? session.getState(), stepAtEnd)
    let stop: () => void = () => undefined
    const begin = (from: Held) => {
      dress(stage)
      // Looking round may have reversed the clock or set a loop.
      playback.resetPlayback()
      playback.seek(from.t)
      stop()
      stop = from.playing && stage.play ? playWhenThere(stage.play) : () => undefined
    }
    const dress = session.actions.showDisplay
    // Playback starts on arrival, so that nothing is missed during the flight.
    const playWhenThere = (play: NonNullable<StageState['play']>) => {
      let halt: () => void = () => undefined
      const wait = afterFlight({ camera, session }, () => (halt = playTo(play)))
      return () => {
        wait()
        halt()
      }
    }
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

  // A page opened by a link presents before the camera exists.
  useEffect(
    () =>
      session.subscribe((now, old) => {
        if (step && now.ground === 'ready' && old.ground !== 'ready' && !now.away)
          camera.current.goTo(step.camera, true)
      }),
    [session, camera, step],
  )

  // After a phone is rotated, the same step is framed for the new shape.
  useEffect(() => {
    const upright = matchMedia('(max-aspect-ratio: 9 / 10)')
    const onTurn = () => {
      if (step && !session.getState().away) requestAnimationFrame(() => camera.current.goTo(step.camera, true))
    }
    upright.addEventListener('change', onTurn)
    return () => upright.removeEventListener('change', onTurn)
  }, [session, camera, step])
}

/** Restores layers, map style, highlight and speed of exploring when presenting ends. Call it before `useStepOnStage`. */
export function useExploreDisplay(): void {
  const { playback, session } = useBattle()
  useLayoutEffect(() => {
    const { layers, mapStyle, highlight, viewshed } = session.getState()
    const comeBack = playback.resetPlayback()
    session.actions.keepExploreDisplay({ layers, mapStyle })
    return () => {
      playback.play(false)
      comeBack()
      session.actions.restoreExploreDisplay({ layers, mapStyle, highlight, viewshed })
    }
  }, [playback, session])
}
