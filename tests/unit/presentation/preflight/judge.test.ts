import { describe, expect, it } from 'vitest'
import { clickerButton } from '@/presentation/preflight/clicker'
import {
  judgeBattery,
  judgeClicker,
  judgeFonts,
  judgeFrameRate,
  judgeGpu,
  judgeOffline,
  judgeScreens,
  judgeWebGL,
  summaryOf,
} from '@/presentation/preflight/judge'
import { AID_RANGE, NO_AIDS, parseAids, stepped } from '@/state/audience/aids'
import { IDLE_SECONDS, kioskDoes, kioskNext } from '@/state/audience/kiosk'
import { slimmed, spans } from '../../../../scripts/vite/fontDiet'

describe('the kiosk', () => {
  const rest = { shown: 0, dwell: 10, untouched: Infinity, away: false, idle: IDLE_SECONDS }
  it('goes on when a step has been read, and starts again after the last', () => {
    expect(kioskDoes(rest)).toBe('wait')
    expect(kioskDoes({ ...rest, shown: 10 })).toBe('next')
    expect(kioskNext(97, 98)).toBe(0)
    expect(kioskNext(3, 98)).toBe(4)
    expect(kioskNext(0, 0)).toBe(0)
  })
  it('leaves a visitor alone, however long the step has lasted, and resumes after the visitor has left', () => {
    expect(kioskDoes({ ...rest, shown: 99, away: true, untouched: IDLE_SECONDS - 1 })).toBe('wait')
    expect(kioskDoes({ ...rest, shown: 99, away: true, untouched: IDLE_SECONDS })).toBe('resume')
  })
})

describe('a clicker', () => {
  it('is recognised by the keys of Logitech’s R400: Page Down, Page Up, full stop, F5 and Esc in turn', () => {
    expect(['PageDown', 'PageUp', '.', 'F5', 'Escape'].map(clickerButton)).toEqual([
      'next',
      'previous',
      'black',
      'start',
      'start',
    ])
    expect(clickerButton('x')).toBeNull()
  })
})

describe('the presenting computer', () => {
  it('is rated, with advice where something is wrong and without where all is well', () => {
    expect(judgeWebGL(null)).toMatchObject({ verdict: 'fail' })
    expect(judgeWebGL(null).advice).not.toBe('')
    expect(judgeGpu('SwiftShader', true)).toMatchObject({
      verdict: 'warn',
      found: expect.stringContaining('by the processor'),
    })
    expect(judgeFrameRate(60)).toMatchObject({ verdict: 'pass', advice: '' })
    expect(judgeFrameRate(12).verdict).toBe('warn')
    expect(judgeFrameRate(3).verdict).toBe('fail')
    expect(judgeScreens(null).verdict).toBe('unknown')
    expect(judgeScreens(1).verdict).toBe('warn')
    expect(judgeFonts(['Latin'], ['Japanese'])).toMatchObject({ verdict: 'warn', found: 'not loaded: Japanese' })
    expect(judgeOffline('ready', 130)).toMatchObject({ verdict: 'pass', found: 'ready: 130 files kept' })
    expect(judgeOffline('off', 0).advice).toContain('build:single')
    expect(judgeBattery({ level: 0.4, charging: false }).verdict).toBe('warn')
    expect(judgeClicker(4, 4).verdict).toBe('pass')
    expect(judgeClicker(0, 4).verdict).toBe('unknown')
  })
  it('is summarised in one line each', () => {
    const text = summaryOf([judgeWebGL('WebGL 2.0'), judgeScreens(1)])
    expect(text.split('\n')).toEqual([
      'ok   WebGL 2: WebGL 2.0',
      expect.stringMatching(/^WARN Second screen: one screen – Connect/),
    ])
  })
})

describe('projector aids', () => {
  it('step by a tenth and stay in range', () => {
    expect(stepped(1, 1)).toBe(1.1)
    expect(stepped(AID_RANGE[1], 1)).toBe(AID_RANGE[1])
    expect(stepped(AID_RANGE[0], -1)).toBe(AID_RANGE[0])
  })
  it('are read back as written, and anything else gives the defaults', () => {
    const aids = { contrast: 1.3, brightness: 0.8, largeText: true, highContrast: true }
    expect(parseAids(JSON.stringify(aids))).toEqual(aids)
    for (const bad of [null, '', '{', 'null', '[]', '{"contrast":900,"largeText":"yes"}'])
      expect(parseAids(bad)).toEqual(NO_AIDS)
  })
})

describe('fonts', () => {
  const face = (range: string) =>
    `/* a */\n@font-face {\n  font-family: 'X';\n  src: url(./a.woff2) format('woff2'), url(./a.woff) format('woff');\n  unicode-range: ${range};\n}\n`
  it('keep the parts with a character in use, in WOFF2 only', () => {
    const css = face('U+0000-00FF') + face('U+30CE,U+4e00') + face('U+1F00-1FFF')
    const slim = slimmed(css, new Set([0x41, 0x30ce]))
    expect(slim.match(/@font-face/g)).toHaveLength(2)
    expect(slim).not.toContain('.woff)')
    expect(slim).not.toContain('1F00')
  })
  it('read ranges in CSS notation', () => {
    expect(spans('U+26, U+0-7F, u+4??')).toEqual([
      [0x26, 0x26],
      [0, 0x7f],
      [0x400, 0x4ff],
    ])
  })
})
