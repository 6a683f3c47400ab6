import { button, buttonGroup, useControls } from 'leva'
import { useEffect } from 'react'
import { clockLabel, dayLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
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
    tr('Time'),
    () => {
      const { clock } = playback
      const jumps = record.events.map(
        (e) =>
          [
            tr('{day} {time} {event}', { day: dayLabel(e.from), time: clockLabel(e.from), event: e.item.title }),
            e.item.id,
          ] as const,
      )
      return {
        speed: {
          // A text field, not a slider: the range, from a minute to two days per second, spans 3½ decades.
          label: tr('playback speed, min per s'),
          value: clock.rate / 60,
          step: 1,
          ...byHand<number>((minutes) => playback.setRate(minutes * 60)),
        },
        elastic: { label: tr('elastic'), value: clock.elastic, ...byHand<boolean>((on) => playback.setElastic(on)) },
        campaign: {
          label: tr('campaign in, min'),
          value: clock.campaignMinutes,
          min: CAMPAIGN_MINUTES[CAMPAIGN_MINUTES.length - 1]!,
          max: CAMPAIGN_MINUTES[0],
          step: 1,
          ...byHand<number>((minutes) => playback.setElastic(true, minutes)),
        },
        playing: { label: tr('playing'), value: clock.playing, ...byHand<boolean>((on) => playback.play(on)) },
        backwards: {
          label: tr('backwards'),
          value: clock.reverse,
          ...byHand<boolean>((on) => playback.setReverse(on)),
        },
        frame: buttonGroup({
          label: tr('frame'),
          opts: { [tr('one back')]: () => playback.stepFrame(-1), [tr('one on')]: () => playback.stepFrame(1) },
        }),
        event: {
          label: tr('jump to'),
          value: '',
          options: { [tr('choose an event')]: '', ...Object.fromEntries(jumps) },
          ...byHand<string>((id) => {
            const event = record.events.find((e) => e.item.id === id)
            if (event) playback.seek(event.from)
          }),
        },
        // As an object, since its name is only known here; the names of the others are checked in `set`.
        ...({ [tr('no loop')]: button(() => playback.setLoop(null)) } as object),
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
