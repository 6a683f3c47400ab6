import { useControls } from 'leva'
import { useEffect } from 'react'
import { clockLabel, dayLabel } from '@/core/battleTime'
import { useBattle } from '@/state/battleContext'
import { throttle } from '@/state/throttle'
import { byHand } from './told'

/** Speed in battle minutes per second, playing, jump to an event; both ways with the clock. */
export function useTimeControls(): void {
  const { record, playback } = useBattle()
  const [, set] = useControls('Time', () => {
    const jumps = record.events.map((e) => [`${dayLabel(e.from)} ${clockLabel(e.from)} ${e.item.title}`, e.item.id] as const)
    return {
      speed: {
        // A field, not a slider: a minute and two days a second lie 3½ decades apart.
        label: 'minutes per s',
        value: playback.clock.rate / 60,
        step: 1,
        ...byHand<number>((minutes) => playback.setRate(minutes * 60)),
      },
      playing: { value: playback.clock.playing, ...byHand<boolean>((on) => playback.play(on)) },
      event: {
        label: 'jump to',
        value: '',
        options: { 'choose an event': '', ...Object.fromEntries(jumps) },
        ...byHand<string>((id) => {
          const event = record.events.find((e) => e.item.id === id)
          if (event) playback.seek(event.from)
        }),
      },
    }
  })
  useEffect(() => {
    let rate = NaN
    let playing = false
    const later = throttle(() => {
      const { clock } = playback
      if (clock.rate !== rate || clock.playing !== playing) set({ speed: clock.rate / 60, playing: clock.playing })
      rate = clock.rate
      playing = clock.playing
    }, 100)
    later.run()
    const leave = playback.subscribe(later.run)
    return () => {
      leave()
      later.cancel()
    }
  }, [playback, set])
}
