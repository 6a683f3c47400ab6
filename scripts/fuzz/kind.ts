import fc from 'fast-check'

/** One kind of input: how it is made, and what must hold of it. */
export interface Kind {
  readonly name: string
  /** How many of it are tried for each that a slow kind gets. */
  readonly weight: number
  /** A property of fast-check over the inputs of this kind. */
  property(): fc.IAsyncProperty<[unknown]>
}

/** A kind out of its inputs and its oracle. @throws what the oracle throws, which is a failure of that input. */
export function kind<T>(name: string, inputs: fc.Arbitrary<T>, oracle: (input: T) => Promise<void>, weight = 10): Kind {
  return {
    name,
    weight,
    property: () => fc.asyncProperty(inputs, oracle) as unknown as fc.IAsyncProperty<[unknown]>,
  }
}
