import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { composeSymbol } from '@/picture/symbols/composeSymbol'
import { SYMBOL_SETS } from '@/picture/symbols/symbolChoice'
import { Arm } from '@/record/schema/forces'
import { UnitSymbol } from '@/ui/marks/UnitSymbol'

/** Every attribute of every path, whatever their order. */
const paths = (svg: string) =>
  [...svg.matchAll(/<path ([^>]*?)\/?>/g)].map(([, words]) =>
    [...words!.matchAll(/[\w-]+="[^"]*"/g)].map(String).sort(),
  )

it('draws the same paths as the composed symbol', () => {
  for (const arm of Arm.options)
    for (const set of SYMBOL_SETS)
      for (const confidence of ['documented', 'approximate', 'reconstructed'] as const) {
        const of = { side: 'jp', arm, echelon: 'regiment', confidence, set } as const
        expect(paths(renderToStaticMarkup(<UnitSymbol of={of} />))).toEqual(paths(composeSymbol(of)))
      }
})
