// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Confidence, Side } from '@/schema/common'
import { Arm, Echelon } from '@/schema/forces'
import { composeSymbol, SYMBOL_VIEW } from '@/symbols/composeSymbol'
import { bakeSymbols, symbolsText } from '../../scripts/symbols/bakeSymbols'

const parser = new DOMParser()
const parse = (svg: string) => parser.parseFromString(svg, 'image/svg+xml')
const paths = (svg: string) => [...parse(svg).querySelectorAll('path')].map((p) => p.getAttribute('d')!)
const colours = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, '#')

describe('symbols', () => {
  it('compose to well-formed SVG for every side, arm, echelon and confidence', () => {
    for (const side of Side.options)
      for (const arm of Arm.options)
        for (const echelon of Echelon.options)
          for (const confidence of Confidence.options) {
            const svg = composeSymbol(side, arm, echelon, confidence)
            // Parsing all 1 440 in jsdom takes long; the strings differ in parts that are all seen below.
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

  it('are baked from the milsymbol that is installed', () => {
    const file = readFileSync(join(import.meta.dirname, '../../assets/symbols/symbols.json'), 'utf8')
    expect(file).toBe(symbolsText(bakeSymbols()))
    expect(symbolsText(bakeSymbols())).toBe(symbolsText(bakeSymbols()))
  })
})
