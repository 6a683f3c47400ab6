import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import { deckOf, nextStep, previousStep } from '@/record/deck/deck'
import { settled, stageOf, type MapDisplay, type StageState } from '@/record/deck/stage'
import { LAYERS, type Layer } from '@/record/schema/layers'
import { LAYERS_AT_START } from '@/state/session/session'
import { realRecord } from '../../../helpers/record'

const deck = deckOf(realRecord().chapters)
const AT_START: MapDisplay = { layers: LAYERS_AT_START, mapStyle: MAP_STYLE_IDS[0]! }
const look = fc.record({
  layers: fc.record(
    Object.fromEntries(LAYERS.map((layer) => [layer, fc.boolean()])) as Record<Layer, fc.Arbitrary<boolean>>,
  ),
  mapStyle: fc.constantFrom(...MAP_STYLE_IDS),
})
const whole = (state: StageState) => structuredClone(state)

describe('a step on the stage', () => {
  it('is the same reached forwards, once it has played, and backwards: every step of the record', () => {
    for (const { step } of deck.steps) {
      const forwards = whole(settled(stageOf(step, AT_START)))
      expect(whole(stageOf(step, AT_START, true)), step.id).toEqual(forwards)
      expect(forwards.play, step.id).toBeNull()
    }
  })

  it('does not depend on the path: any walk over the deck ends like a straight one', () => {
    fc.assert(
      fc.property(look, fc.array(fc.boolean(), { maxLength: 40 }), (base, ways) => {
        let index = 0
        let shown = settled(stageOf(deck.steps[0]!.step, base))
        for (const on of ways) {
          const next = on ? nextStep(deck, index) : previousStep(deck, index)
          shown = settled(stageOf(deck.steps[next]!.step, base, next < index))
          index = next
        }
        expect(whole(shown)).toEqual(whole(settled(stageOf(deck.steps[index]!.step, base))))
      }),
    )
  })

  it('changes only the display settings that it names, and leaves those of exploring untouched', () => {
    fc.assert(
      fc.property(look, fc.subarray([...LAYERS]), fc.boolean(), (base, named, on) => {
        const before = structuredClone(base)
        const step = { ...deck.steps[0]!.step, layers: on ? { show: named, hide: [] } : { show: [], hide: named } }
        const { layers, mapStyle } = stageOf(step, base)
        for (const layer of LAYERS) expect(layers[layer]).toBe(named.includes(layer) ? on : base.layers[layer])
        expect(mapStyle).toBe(step.style ?? base.mapStyle)
        expect(base).toEqual(before)
        if (named.length === 0) expect(layers, 'nothing changed, nothing new').toBe(base.layers)
      }),
    )
  })
})
