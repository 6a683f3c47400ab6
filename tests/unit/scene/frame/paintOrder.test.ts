import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LIFT, PAINT_ORDER } from '@/scene/frame/paintOrder'
import { inRoot } from '../../../helpers/root'

const TABLE = 'frame/paintOrder.ts'
const SCENE = new Map(
  readdirSync(inRoot('src/scene'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|glsl|vert|frag)$/.test(file) && file !== TABLE)
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(inRoot(`src/scene/${file}`), 'utf8')]),
)
const where = (pattern: RegExp) => [...SCENE].filter(([, text]) => pattern.test(text)).map(([file]) => file)

describe('the order of painting', () => {
  it('gives each part one place', () => {
    const places = Object.values(PAINT_ORDER)
    expect(new Set(places).size).toBe(places.length)
    expect(PAINT_ORDER.sky).toBe(Math.min(...places))
    expect(PAINT_ORDER.labels).toBeGreaterThan(PAINT_ORDER.tokens)
  })

  it('is the only place that numbers it', () => {
    for (const [file, text] of SCENE)
      for (const [line, value] of text.matchAll(/renderOrder\s*[:=]\s*([^\n,;]+)/g))
        expect(value, `${file}: ${line}`).toMatch(/PAINT_ORDER\.|^renderOrder$|^number$/)
  })

  it('lies every part on the ground by the table: no shader or material has a bias of its own', () => {
    expect(where(/polygonOffset|gl_FragDepth|logarithmicDepth/)).toEqual([])
    // Depth is moved in `liftedBy` alone, and how far comes from the table.
    expect(where(/gl_Position\.z|\bclip\.z\b|\.z\s*-=[^;]*\.w/)).toEqual(['shaders/clip.glsl'])
    for (const [file, text] of SCENE)
      for (const [call] of text.matchAll(/(?<!vec4 )liftedBy\(.*\);/g)) expect(call, file).toMatch(/, LIFT\);$/)
    const raised = where(/\+ (?:vec3\(0\.0, )?(?:RAISED|\d+(?:\.\d+)?)(?:, 0\.0\)| - uReference)/)
    expect(raised.sort()).toEqual(['units/ellipse.vert', 'water/bridge.vert'])
    for (const file of raised) expect(SCENE.get(file), file).toContain('RAISED')
  })

  it('tests depth everywhere but in what is on the screen', () => {
    expect(where(/depthTest: false/).sort()).toEqual(['frame/quadCost.ts', 'gpu/recordQuads.ts'])
  })

  it.each(Object.keys(LIFT))('is asked how far %s is lifted', (part) => {
    expect(where(new RegExp(`\\bLIFT\\.${part}\\b`))).toHaveLength(1)
  })

  it('keeps the deck of a bridge in front of the water', () => {
    expect(Number(LIFT.bridges.LIFT)).toBeGreaterThan(Number(LIFT.rivers.LIFT))
    for (const { LIFT: lift } of Object.values(LIFT)) expect(lift).toMatch(/^0\.\d{4}$/)
  })
})
