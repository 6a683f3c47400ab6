import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withFeatures } from '../../../../scripts/vite/fiberDiet'
import { inRoot } from '../../../helpers/root'

const DIST = inRoot('node_modules/@react-three/fiber/dist')
const FIBER = readFileSync(`${DIST}/${readdirSync(DIST).find((name) => /^events-\w+\.esm\.js$/.test(name))}`, 'utf8')

describe('the diet of fiber', () => {
  it('says in both reconcilers which features there are, as fiber configures them', () => {
    const lean = withFeatures(FIBER)
    expect(lean).not.toMatch(/= \w+\.supports(Hydration|Mutation|Resources)\b/)
    const constants = Array.from(lean.matchAll(/(?:const [\w$]+ = (?:true|false);\s?){7}/g), ([text]) =>
      Array.from(text.matchAll(/true|false/g), String),
    )
    // Inserted one before the other: singletons, resources, test selectors, microtasks, hydration, persistence, mutation.
    const expected = ['false', 'false', 'false', 'true', 'false', 'false', 'true']
    expect(constants).toEqual([expected, expected])
  })

  it('fails on a fiber that is built in another way', () => {
    expect(() => withFeatures('export {}')).toThrow('built in another way')
    const moved = FIBER.replaceAll(/exports = function \(/g, 'exports = function reconciler(')
    expect(() => withFeatures(moved)).toThrow('was not found')
  })
})
