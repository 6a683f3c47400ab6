import { button, buttonGroup, useControls } from 'leva'
import { useEffect } from 'react'
import { clockLabel, dayLabel } from '@/base/core/battleTime'
import { CAMPAIGN_MINUTES } from '@/record/time/clock'
import { throttle } from '@/state/clock/throttle'
import { useBattle } from '@/state/session/battleContext'
import { byHand } from './byHand'
import { folder } from './folder'

/**
 * Speed in battle minutes per second or elastic, direction, single frames, jump to any event; synchronised both ways
 * with the clock.
 */
export function useTimeControls(): void {
  const { record, playback } = useBattle()
  const [, set] = useControls(
    'Time',
    () => {
      const { clock } = playback
      const jumps = record.events.map(
        (e) => [`${dayLabel(e.from)} ${clockLabel(e.from)} ${e.item.title}`, e.item.id] as const,
      )
      return {
        speed: {
          // A text field, not a slider: the range, from a minute to two days per second, spans 3½ decades.
          label: 'playback speed, min per s',
          value: clock.rate / 60,
          step: 1,
          ...byHand<number>((minutes) => playback.setRate(minutes * 60)),
        },
        elastic: { value: clock.elastic, ...byHand<boolean>((on) => playback.setElastic(on)) },
        campaign: {
          label: 'campaign in, min',
          value: clock.campaignMinutes,
          min: CAMPAIGN_MINUTES[CAMPAIGN_MINUTES.length - 1]!,
          max: CAMPAIGN_MINUTES[0],
          step: 1,
          ...byHand<number>((minutes) => playback.setElastic(true, minutes)),
        },
        playing: { value: clock.playing, ...byHand<boolean>((on) => playback.play(on)) },
        backwards: { value: clock.reverse, ...byHand<boolean>((on) => playback.setReverse(on)) },
        frame: buttonGroup({ 'one back': () => playback.stepFrame(-1), 'one on': () => playback.stepFrame(1) }),
        event: {
          label: 'jump to',
          value: '',
          options: { 'choose an event': '', ...Object.fromEntries(jumps) },
          ...byHand<string>((id) => {
            const event = record.events.find((e) => e.item.id === id)
            if (event) playback.seek(event.from)
          }),
        },
        'no loop': button(() => playback.setLoop(null)),
      }
    },
    folder('Time'),
  )
  useEffect(() => {
    let last = ''
    const later = throttle(() => {
      const { rate, playing, elastic, campaignMinutes, reverse } = playback.clock
      const now = `${rate} ${playing} ${elastic} ${campaignMinutes} ${reverse}`
      if (now !== last) set({ speed: rate / 60, playing, elastic, campaign: campaignMinutes, backwards: reverse })
      last = now
    }, 100)
    later.run()
    const leave = playback.subscribe(later.run)
    return () => {
      leave()
      later.cancel()
    }
  }, [playback, set])
}
