import { useEffect } from 'react'
import type { DeckStep } from '@/deck/deck'
import { stepClock } from '@/deck/deck'
import { useBattle } from '@/state/battleContext'

/**
 * Puts a step on the stage: camera, time, and playing on to where the step ends. What is
 * shown depends on the step alone, whichever way it was come to. The speed of exploring
 * comes back when presenting ends.
 */
export function useStep(step: DeckStep | undefined): void {
  const { playback, camera, session } = useBattle()
  useEffect(() => {
    const comeBack = playback.straighten()
    return () => {
      playback.play(false)
      comeBack()
    }
  }, [playback])
  useEffect(() => {
    if (!step) return
    const { t, play } = stepClock(step.step)
    playback.play(false)
    playback.seek(t)
    camera.current.goTo(step.step.camera, matchMedia('(prefers-reduced-motion: reduce)').matches)
    if (!play) return
    playback.setRate(play.rate)
    playback.play()
    return playback.subscribe((clock) => {
      if (!clock.playing || clock.t < play.to) return
      playback.play(false)
      playback.seek(play.to)
    })
  }, [playback, camera, step])
  // A page opened by a link presents before its camera stands.
  useEffect(
    () =>
      session.subscribe((now, old) => {
        if (step && now.ground === 'ready' && old.ground !== 'ready') camera.current.goTo(step.step.camera, true)
      }),
    [session, camera, step],
  )
}
