import { clockLabel, DAY, dayLabel, HOUR } from '@/base/core/battleTime'
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
  if (!event) return context.page.announce(direction > 0 ? 'No later event' : 'No earlier event')
  context.playback.seek(event.from)
  context.page.announce(`${shortTimeWords(event.from, event.item.precision)}: ${event.item.title}`)
}

function turn({ playback, page }: ActionContext): void {
  playback.setReverse(!playback.clock.reverse)
  playback.play()
  page.announce(playback.clock.reverse ? 'Plays backwards' : 'Plays forwards')
}

function toggleElastic({ playback, page }: ActionContext): void {
  playback.setElastic(!playback.clock.elastic)
  const { clock } = playback
  page.announce(
    clock.elastic
      ? `Elastic time, the campaign in ${clock.campaignMinutes} minutes; now ${roughRateLabel(rateNow(clock))}`
      : `Speed locked: ${rateLabel(clock.rate)}`,
  )
}

function mark({ playback, page }: ActionContext, end: 'in' | 'out'): void {
  playback.setLoopEnd(end)
  const { from, to } = playback.clock.loop!
  page.announce(`Loop from ${dayLabel(from)}, ${clockLabel(from)} to ${dayLabel(to)}, ${clockLabel(to)}`)
}

function clearLoop({ playback, page }: ActionContext): void {
  page.announce(playback.clock.loop ? 'Loop off' : 'There is no loop')
  playback.setLoop(null)
}

const held = { group, modes: EXPLORE, when: always, repeats: true }
const once = { group, modes: EXPLORE, when: always }

export const timeActions: readonly Action[] = [
  { ...once, id: 'play', label: 'Play or pause', keys: ['Space'], run: (c) => c.playback.toggle() },
  { ...held, id: 'hour-back', label: 'One hour back', keys: ['ArrowLeft'], run: (c) => shift(c, -HOUR) },
  { ...held, id: 'hour-on', label: 'One hour on', keys: ['ArrowRight'], run: (c) => shift(c, HOUR) },
  { ...held, id: 'day-back', label: 'One day back', keys: ['Shift+ArrowLeft'], run: (c) => shift(c, -DAY) },
  { ...held, id: 'day-on', label: 'One day on', keys: ['Shift+ArrowRight'], run: (c) => shift(c, DAY) },
  { ...once, id: 'slower', label: 'Slower', keys: ['<', ','], run: (c) => c.playback.stepRate(-1) },
  { ...once, id: 'faster', label: 'Faster', keys: ['>', '.'], run: (c) => c.playback.stepRate(1) },
  { ...once, id: 'reverse', label: 'Play backwards, or forwards again', keys: ['y'], run: turn },
  { ...once, id: 'elastic', label: 'Elastic time, or lock the speed', keys: ['z'], run: toggleElastic },
  { ...once, id: 'loop-in', label: 'Loop from here', keys: ['i'], run: (c) => mark(c, 'in') },
  { ...once, id: 'loop-out', label: 'Loop to here', keys: ['o'], run: (c) => mark(c, 'out') },
  { ...once, id: 'loop-clear', label: 'No loop', keys: ['Shift+o'], run: clearLoop },
  { ...held, id: 'event-previous', label: 'Previous event', keys: ['[', 'j'], run: (c) => jump(c, -1) },
  { ...held, id: 'event-next', label: 'Next event', keys: [']', 'k'], run: (c) => jump(c, 1) },
]
