/** Messages a second that a window handles in the long run, and at once: several times what a hand that draws sends. */
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
