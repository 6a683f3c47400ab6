/** Where a change comes from, as leva reports it. Values that the panel sets itself must not be written back to the state. */
export interface ChangeOrigin {
  readonly initial: boolean
  readonly fromPanel: boolean
}

/** Control options: calls `act` on each change made in the panel, not on changes made by code. */
export function byHand<T>(act: (value: T) => void) {
  return {
    onChange: (value: T, _path: string, { initial, fromPanel }: ChangeOrigin) => {
      if (!initial && fromPanel) act(value)
    },
  }
}
