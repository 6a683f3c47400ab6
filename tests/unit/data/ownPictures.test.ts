import { describe, expect, it } from 'vitest'
import type { Step } from '@/record/schema/chapters'
import { realRecord } from '../../helpers/record'

const steps = realRecord().chapters.flatMap((c) => c.steps)

/** What a step shows beside its place and light: a figure, motion, units brought out, or what could be seen. */
const shown = ({ figure, play, highlight, viewshed }: Step) =>
  [figure, play, highlight.length > 0 ? highlight : undefined, viewshed].filter((part) => part !== undefined)

/** The content of a figure, whatever its title and note say of it. */
function body(figure: NonNullable<Step['figure']>): string {
  const { title: _title, note: _note, ...rest } = figure as { title?: string; note?: string }
  return JSON.stringify(rest)
}

function repeated(of: (step: Step) => string | undefined): string[][] {
  const ids = new Map<string, string[]>()
  for (const step of steps) {
    const key = of(step)
    if (key !== undefined) ids.set(key, [...(ids.get(key) ?? []), step.id])
  }
  return [...ids.values()].filter((same) => same.length > 1)
}

describe('the pictures of the story', () => {
  it('gives each step a figure, motion, highlight or viewshed of its own', () => {
    expect(steps.filter((step) => shown(step).length === 0).map((s) => s.id)).toEqual([])
  })

  it('shows no figure twice under another title', () => {
    expect(repeated(({ figure }) => figure && body(figure))).toEqual([])
  })

  it('shows no moment twice in the same view', () => {
    expect(repeated(({ t, camera, ...step }) => JSON.stringify([t, camera, shown(step as Step)]))).toEqual([])
  })
})
