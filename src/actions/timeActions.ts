import { clockLabel, DAY, dayLabel, HOUR } from '@/core/battleTime'
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
  context.page.announce(`${dayLabel(event.from)}, ${clockLabel(event.from)}: ${event.item.title}`)
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
  { ...held, id: 'event-previous', label: 'Previous event', keys: ['[', 'j'], run: (c) => jump(c, -1) },
  { ...held, id: 'event-next', label: 'Next event', keys: [']', 'k'], run: (c) => jump(c, 1) },
]
