/** Interval of the counting, and intervals in a row without a sign after which a worker counts as dead: one minute. */
const TICK_MS = 5000
const MAX_SILENT = 12

export interface SilenceWatch {
  /** The worker has given a sign of life. */
  heard(): void
  stop(): void
}

/**
 * Calls `died` once when a worker is silent for a minute: a browser that ends a worker for want of memory tells nobody.
 * It counts intervals, not time, so that the sleep of a laptop is not taken for silence.
 */
export function watchSilence(died: () => void): SilenceWatch {
  let silent = 0
  const timer = setInterval(() => {
    if (++silent < MAX_SILENT) return
    clearInterval(timer)
    died()
  }, TICK_MS)
  return {
    heard: () => {
      silent = 0
    },
    stop: () => clearInterval(timer),
  }
}
