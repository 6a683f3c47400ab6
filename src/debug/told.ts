/** What leva says of a change. Those that we set ourselves must not echo into the state. */
export interface Told {
  readonly initial: boolean
  readonly fromPanel: boolean
}

/** A control that acts at once, and only when a hand moved it. */
export function byHand<T>(act: (value: T) => void) {
  return {
    onChange: (value: T, _path: string, { initial, fromPanel }: Told) => {
      if (!initial && fromPanel) act(value)
    },
  }
}
