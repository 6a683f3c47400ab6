/** Messages per second that a window handles on average, and in one burst: several times what drawing sends. */
const PER_SECOND = 80
const BURST = 160

/** Token bucket: `allow` returns false for messages beyond the rate. `now` is a monotonic time in milliseconds. */
export function createRateLimit(perSecond = PER_SECOND, burst = BURST): { allow(now: number): boolean } {
  let tokens = burst
  let last = -Infinity
  return {
    allow(now) {
      if (now > last) tokens = Math.min(burst, tokens + ((now - last) / 1000) * perSecond)
      last = Math.max(last, now)
      if (tokens < 1) return false
      tokens--
      return true
    },
  }
}
