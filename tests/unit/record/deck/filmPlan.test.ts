import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewOf } from '@/ground/camera/flight'
import { flattenDeck } from '@/record/deck/deck'
import { filmMoment, frameCount, planFilm } from '@/record/deck/filmPlan'
import { readingSeconds } from '@/record/deck/stepDuration'
import { stamp, webVtt } from '@/record/deck/webvtt'
import { LAYERS_AT_START } from '@/state/session/session'
import { realRecord } from '../../../helpers/record'

const look = { layers: LAYERS_AT_START, mapStyle: 'steppe' as const }
const deck = flattenDeck(realRecord().chapters)
const { chapterId } = deck.steps.find((s) => s.step.id === 'five-days')!
const chapter = deck.steps.filter((s) => s.chapterId === chapterId)
const plan = planFilm(chapter, look)

describe('reading time', () => {
  it('is 150 words per minute after a moment to find the text, and never under four seconds', () => {
    expect(readingSeconds(Array(150).fill('word').join(' '))).toBeCloseTo(61.5)
    expect(readingSeconds('Three short words')).toBe(4)
    expect(readingSeconds('')).toBe(4)
  })
})

describe('a film', () => {
  it('has one shot per step, end to end, each long enough to read', () => {
    expect(plan.shots.map((s) => s.step)).toEqual(chapter)
    expect(plan.shots[0]!.from).toBe(0)
    plan.shots.forEach((shot, i) => {
      expect(shot.until - shot.from - shot.flight).toBeGreaterThanOrEqual(readingSeconds(shot.step.step.caption) - 1e-9)
      if (i > 0) expect(shot.from).toBe(plan.shots[i - 1]!.until)
    })
    expect(plan.seconds).toBe(plan.shots.at(-1)!.until)
    expect(frameCount(plan, 25)).toBe(Math.round(plan.seconds * 25))
  })

  it('plays battle time from the step’s time to its end and not beyond', () => {
    const shot = plan.shots.find((s) => s.stage.play)!
    expect(filmMoment(plan, shot.from).t).toBe(shot.stage.t)
    expect(filmMoment(plan, shot.until - 0.01).t).toBe(shot.stage.play!.to)
    const half = filmMoment(plan, shot.from + shot.step.step.play!.seconds / 2).t
    expect(half).toBeCloseTo((shot.stage.t + shot.stage.play!.to) / 2, 0)
  })

  it('flies from the previous view to the step’s own, and cuts at the first', () => {
    expect(plan.shots[0]!.flight).toBe(0)
    const flown = plan.shots.find((s) => s.flight > 0)!
    expect(filmMoment(plan, flown.from).view.x).toBeCloseTo(flown.before!.x)
    expect(filmMoment(plan, flown.from + flown.flight).view.x).toBeCloseTo(viewOf(flown.stage.camera).x, 6)
    expect(filmMoment(plan, flown.until - 0.01).view).toEqual(viewOf(flown.stage.camera))
  })

  it('never jumps on the way: a frame moves the camera less than a tenth of its distance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: plan.seconds - 0.1, noNaN: true }), (at) => {
        const a = filmMoment(plan, at)
        const b = filmMoment(plan, at + 1 / 30)
        if (a.shot !== b.shot) return
        expect(Math.hypot(a.view.x - b.view.x, a.view.z - b.view.z)).toBeLessThan(0.2 * a.view.distance)
        expect(b.t).toBeGreaterThanOrEqual(a.t)
      }),
    )
  })

  it('reports that it has no step', () => {
    expect(() => filmMoment(planFilm([], look), 0)).toThrow('at least one step')
  })
})

describe('captions', () => {
  it('are WebVTT: signature, cues in order without overlap, nothing that would be read as markup', () => {
    const text = webVtt(plan)
    expect(text.startsWith('WEBVTT\n\n')).toBe(true)
    const times = [...text.matchAll(/^(\d\d):(\d\d):(\d\d)\.(\d{3}) --> (\d\d):(\d\d):(\d\d)\.(\d{3})$/gm)].map((m) => {
      const [h, min, s, ms, h2, min2, s2, ms2] = m.slice(1).map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      return [h * 3600 + min * 60 + s + ms / 1000, h2 * 3600 + min2 * 60 + s2 + ms2 / 1000] as const
    })
    expect(times).toHaveLength(chapter.length)
    times.forEach(([from, to], i) => {
      expect(to).toBeGreaterThan(from)
      if (i > 0) expect(from).toBeGreaterThanOrEqual(times[i - 1]![1])
    })
    const tricky = {
      ...plan.shots[0]!,
      step: { ...chapter[0]!, step: { ...chapter[0]!.step, caption: 'a --> b <i>&' } },
    }
    expect(webVtt({ shots: [tricky], seconds: 4 })).toContain('a --&gt; b &lt;i&gt;&amp;')
  })

  it('stamps carry hours, minutes, seconds and thousandths', () => {
    expect(stamp(0)).toBe('00:00:00.000')
    expect(stamp(3723.0456)).toBe('01:02:03.046')
  })
})
