/** How much of a tall page the panel covers. */
export const STOPS = ['line', 'part', 'full'] as const
export type Stop = (typeof STOPS)[number]

/** Height of the stop at which only the title is visible, CSS pixels. */
export const LINE_TALL = 64
/** Share of the page's height that the middle stop leaves to the map. */
export const PART_SHARE = 0.4

/** Height of a panel at a stop; `room` is the height between the top of the page and the strip; CSS pixels. */
export function stopHeight(stop: Stop, room: number, page: number): number {
  if (stop === 'line') return LINE_TALL
  return stop === 'full' ? room : Math.max(PART_SHARE * page - (page - room), LINE_TALL)
}

/** The stop nearest to the dragged height. */
export function nearestStop(height: number, room: number, page: number): Stop {
  let best: Stop = 'part'
  for (const stop of STOPS)
    if (Math.abs(stopHeight(stop, room, page) - height) < Math.abs(stopHeight(best, room, page) - height)) best = stop
  return best
}

/** The next larger stop; after the largest, the smallest. */
export function nextStop(stop: Stop): Stop {
  return STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length]!
}
