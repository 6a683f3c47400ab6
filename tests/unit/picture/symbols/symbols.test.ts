// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composeSymbol as compose } from '@/picture/symbols/composeSymbol'
import { PERSPECTIVES, SYMBOL_SETS, type Perspective, type SymbolSet } from '@/picture/symbols/symbolChoice'
import { SYMBOL_VIEW } from '@/picture/symbols/symbolParts'
import { Confidence, Side } from '@/record/schema/common'
import { Arm, Echelon } from '@/record/schema/forces'
import { bakeSymbols, symbolsText } from '../../../../scripts/symbols/bakeSymbols'
import { inRoot } from '../../../helpers/root'

const composeSymbol = (
  side: Side,
  arm: Arm,
  echelon: Echelon,
  confidence: Confidence,
  perspective: Perspective = 'neutral',
  set: SymbolSet = 'app6',
) => compose({ side, arm, echelon, confidence, perspective, set })
const parser = new DOMParser()
const parse = (svg: string) => parser.parseFromString(svg, 'image/svg+xml')
const paths = (svg: string) => [...parse(svg).querySelectorAll('path')].map((p) => p.getAttribute('d')!)
const luminance = (hex: string) => {
  const [r, g, b] = [1, 3, 5].map((i) => (parseInt(hex.slice(i, i + 2), 16) / 255) ** 2.2) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const colours = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, '#')

describe('symbols', () => {
  it('compose to well-formed SVG for every side, arm, echelon and confidence', () => {
    for (const side of Side.options)
      for (const arm of Arm.options)
        for (const echelon of Echelon.options)
          for (const confidence of Confidence.options) {
            const svg = composeSymbol(side, arm, echelon, confidence)
            // Parsing all 1,440 in jsdom takes long; every part is covered by these.
            if (echelon === 'regiment' || arm === 'infantry') {
              const root = parse(svg).documentElement
              expect(root.nodeName, svg).toBe('svg')
              expect(root.getAttribute('viewBox')).toBe('0 0 96 80')
              expect(root.querySelector('parsererror')).toBeNull()
            }
            expect(svg).not.toMatch(/href|url\(|<text|<image|<script|id=|NaN|undefined/)
            expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toContain('http')
          }
  })

  it('tell the sides apart by shape, not only by colour', () => {
    for (const arm of Arm.options) {
      const shapes = Side.options.map((side) => colours(composeSymbol(side, arm, 'division', 'documented')))
      expect(new Set(shapes).size, arm).toBe(4)
    }
  })

  it('tell arms, echelons and confidences apart', () => {
    const distinct = (all: string[]) => expect(new Set(all).size).toBe(all.length)
    for (const side of Side.options) {
      distinct(Arm.options.map((arm) => composeSymbol(side, arm, 'regiment', 'documented')))
      distinct(Echelon.options.map((echelon) => composeSymbol(side, 'armour', echelon, 'documented')))
      distinct(Confidence.options.map((confidence) => composeSymbol(side, 'armour', 'brigade', confidence)))
    }
  })

  it('keep every point of every path inside the view box, and the anchor on the foot of the frame', () => {
    for (const side of Side.options)
      for (const arm of Arm.options)
        for (const d of paths(composeSymbol(side, arm, 'army-group', 'documented'))) {
          for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)) {
            expect(Number(x), d).toBeGreaterThan(2)
            expect(Number(x), d).toBeLessThan(SYMBOL_VIEW.width - 2)
            expect(Number(y), d).toBeGreaterThan(2)
            expect(Number(y), d).toBeLessThan(SYMBOL_VIEW.height - 2)
          }
        }
    expect(SYMBOL_VIEW.anchor).toEqual({ x: 48, y: 78 })
  })

  it('tell sides, arms and sets apart in every perspective, also when printed in grey', () => {
    // Grey: the luminance of a colour to the nearest tenth, as a bad printer would have it.
    const grey = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, (hex) => luminance(hex).toFixed(1))
    for (const perspective of PERSPECTIVES) {
      for (const arm of Arm.options) {
        const all = SYMBOL_SETS.flatMap((set) =>
          Side.options.map((side) => grey(composeSymbol(side, arm, 'brigade', 'documented', perspective, set))),
        )
        expect(new Set(all).size, `${arm}, ${perspective}`).toBe(8)
        const shapes = Side.options.map((side) =>
          colours(composeSymbol(side, arm, 'brigade', 'documented', perspective, 'silhouettes')),
        )
        expect(new Set(shapes).size).toBe(4)
      }
      for (const side of Side.options)
        for (const set of SYMBOL_SETS) {
          const arms = Arm.options.map((arm) =>
            grey(composeSymbol(side, arm, 'brigade', 'documented', perspective, set)),
          )
          expect(new Set(arms).size, `${side}, ${set}`).toBe(Arm.options.length)
        }
    }
  })

  it('give each staff rectangles for its own side and diamonds for the other, in the sides’ own colours', () => {
    const corners = (side: Side, perspective: Perspective) =>
      paths(composeSymbol(side, 'infantry', 'division', 'documented', perspective))[0]!
        .match(/[LHV]/g)!
        .join('')
    const own = { soviet: ['su', 'mn'], japanese: ['jp', 'mk'] } as const
    for (const perspective of ['soviet', 'japanese'] as const)
      for (const side of Side.options)
        expect(corners(side, perspective), `${side} at the ${perspective} table`).toBe(
          (own[perspective] as readonly Side[]).includes(side) ? 'HVH' : 'LLL',
        )
    for (const side of Side.options) {
      const fields = PERSPECTIVES.map(
        (p) => /fill="(#[0-9a-f]{6})"/.exec(composeSymbol(side, 'armour', 'brigade', 'documented', p))![1],
      )
      expect(new Set(fields).size, side).toBe(1)
    }
    for (const perspective of PERSPECTIVES)
      expect(composeSymbol('jp', 'armour', 'brigade', 'documented', perspective)).not.toMatch(/hostile|friend|enemy/i)
  })

  it('are baked from the milsymbol that is installed', () => {
    const file = readFileSync(inRoot('assets/symbols/symbols.json'), 'utf8')
    expect(file).toBe(symbolsText(bakeSymbols()))
    expect(symbolsText(bakeSymbols())).toBe(symbolsText(bakeSymbols()))
  })
})
