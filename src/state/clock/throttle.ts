export interface Throttled {
  run(): void
  cancel(): void
}

/** Runs at once, then at most once in `intervalMs`; a call in between runs at the end of the interval. */
export function throttle(work: () => void, intervalMs: number): Throttled {
  let last = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  const fire = () => {
    timer = undefined
    last = performance.now()
    work()
  }
  return {
    run: () => {
      if (timer !== undefined) return
      const wait = last + intervalMs - performance.now()
      if (wait <= 0) fire()
      else timer = setTimeout(fire, wait)
    },
    cancel: () => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
