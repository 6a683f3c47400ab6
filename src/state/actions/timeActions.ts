import { clockLabel, DAY, dayLabel, HOUR } from '@/base/core/battleTime'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { shortTimeWords } from '@/record/domain/eventTime'
import { rateNow } from '@/record/time/clock'
import { rateLabel, roughRateLabel } from '@/record/time/speedText'
import { always, EXPLORE, type Action, type ActionContext } from './action'
import { neighbourEvent } from './events'

const group = 'Time' as const

function shift(context: ActionContext, seconds: number): void {
  context.playback.seek(context.playback.clock.t + seconds)
}

function jump(context: ActionContext, direction: 1 | -1): void {
  const event = neighbourEvent(context.record, context.playback.clock.t, direction)
  if (!event) return context.page.announce(tr(direction > 0 ? 'No later event' : 'No earlier event'))
  context.playback.seek(event.from)
  const when = shortTimeWords(event.from, event.item.precision)
  context.page.announce(tr('{when}: {event}', { when, event: event.item.title }))
}

function turn({ playback, page }: ActionContext): void {
  playback.setReverse(!playback.clock.reverse)
  playback.play()
  page.announce(tr(playback.clock.reverse ? 'Plays backwards' : 'Plays forwards'))
}

function toggleElastic({ playback, page }: ActionContext): void {
  playback.setElastic(!playback.clock.elastic)
  const { clock } = playback
  page.announce(
    clock.elastic
      ? tr('Elastic time, the campaign in {n} minutes; now {speed}', {
          n: formatNumber(clock.campaignMinutes),
          speed: roughRateLabel(rateNow(clock)),
        })
      : tr('Speed locked: {speed}', { speed: rateLabel(clock.rate) }),
  )
}

function mark({ playback, page }: ActionContext, end: 'in' | 'out'): void {
  playback.setLoopEnd(end)
  const { from, to } = playback.clock.loop!
  page.announce(
    tr('Loop from {day}, {time} to {endDay}, {endTime}', {
      day: dayLabel(from),
      time: clockLabel(from),
      endDay: dayLabel(to),
      endTime: clockLabel(to),
    }),
  )
}

function clearLoop({ playback, page }: ActionContext): void {
  page.announce(tr(playback.clock.loop ? 'Loop off' : 'There is no loop'))
  playback.setLoop(null)
}

const held = { group, modes: EXPLORE, when: always, repeats: true }
const once = { group, modes: EXPLORE, when: always }

export const timeActions: readonly Action[] = [
  { ...once, id: 'play', label: msg('Play or pause'), keys: ['Space'], run: (c) => c.playback.toggle() },
  { ...held, id: 'hour-back', label: msg('One hour back'), keys: ['ArrowLeft'], run: (c) => shift(c, -HOUR) },
  { ...held, id: 'hour-on', label: msg('One hour on'), keys: ['ArrowRight'], run: (c) => shift(c, HOUR) },
  { ...held, id: 'day-back', label: msg('One day back'), keys: ['Shift+ArrowLeft'], run: (c) => shift(c, -DAY) },
  { ...held, id: 'day-on', label: msg('One day on'), keys: ['Shift+ArrowRight'], run: (c) => shift(c, DAY) },
  { ...once, id: 'slower', label: msg('Slower'), keys: ['<', ','], run: (c) => c.playback.stepRate(-1) },
  { ...once, id: 'faster', label: msg('Faster'), keys: ['>', '.'], run: (c) => c.playback.stepRate(1) },
  { ...once, id: 'reverse', label: msg('Play backwards, or forwards again'), keys: ['y'], run: turn },
  { ...once, id: 'elastic', label: msg('Elastic time, or lock the speed'), keys: ['z'], run: toggleElastic },
  { ...once, id: 'loop-in', label: msg('Loop from here'), keys: ['i'], run: (c) => mark(c, 'in') },
  { ...once, id: 'loop-out', label: msg('Loop to here'), keys: ['o'], run: (c) => mark(c, 'out') },
  { ...once, id: 'loop-clear', label: msg('No loop'), keys: ['Shift+o'], run: clearLoop },
  { ...held, id: 'event-previous', label: msg('Previous event'), keys: ['[', 'j'], run: (c) => jump(c, -1) },
  { ...held, id: 'event-next', label: msg('Next event'), keys: [']', 'k'], run: (c) => jump(c, 1) },
]
