import fc from 'fast-check'

/** One kind of input: how it is generated, and what must be true of it. */
export interface Kind {
  readonly name: string
  /** How many of it are tried for each one of a slow kind. */
  readonly weight: number
  /** A property of fast-check over the inputs of this kind. */
  property(): fc.IAsyncProperty<[unknown]>
}

let called: () => void = () => undefined
/** Calls `call` before each input that is tried. */
export function onInput(call: () => void): void {
  called = call
}

/** A kind out of its inputs and its oracle. @throws what the oracle throws, which is a failure of that input. */
export function kind<T>(name: string, inputs: fc.Arbitrary<T>, oracle: (input: T) => Promise<void>, weight = 10): Kind {
  return {
    name,
    weight,
    property: () =>
      fc.asyncProperty(inputs, async (input) => {
        called()
        await oracle(input)
      }) as unknown as fc.IAsyncProperty<[unknown]>,
  }
}
