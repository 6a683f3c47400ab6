import type { Drawing } from '@/state/audience/drawings'
import type { Phase, Tool } from '@/state/audience/messages'

/** Minimum distance between two points of a stroke, as a share of the picture's height. */
const STEADY = 0.006
/** A stroke with more points is thinned to every other one. */
const MAX_POINTS = 400

export interface Pen {
  /** The stroke being drawn. */
  drawing: Drawing | null
  /**
   * Takes a point of the picture (shares) and the ground there (null for sky); returns the stroke if it has just ended.
   */
  move(
    tool: Tool,
    phase: Phase,
    x: number,
    y: number,
    ground: { readonly x: number; readonly z: number } | null,
  ): Drawing | null
}

export function createPen(): Pen {
  let lastX = 0
  let lastY = 0
  const pen: Pen = {
    drawing: null,
    move(tool, phase, x, y, ground) {
      if (tool === 'none' || tool === 'pointer') {
        pen.drawing = null
        return null
      }
      const place = ground ? [Math.round(ground.x), Math.round(ground.z)] : null
      if (phase === 'start') {
        pen.drawing = place && { kind: tool, points: place }
        lastX = x
        lastY = y
        return null
      }
      const { drawing } = pen
      if (!drawing) return null
      if (place && (phase === 'end' || Math.hypot(x - lastX, y - lastY) >= STEADY)) {
        lastX = x
        lastY = y
        const points =
          drawing.kind === 'ring' ? [...drawing.points.slice(0, 2), ...place] : [...thinned(drawing.points), ...place]
        pen.drawing = { kind: drawing.kind, points }
      }
      if (phase !== 'end') return null
      const done = pen.drawing
      pen.drawing = null
      // A click is not a drawing.
      return done && done.points.length >= 4 && reach(done.points) > 20 ? done : null
    },
  }
  return pen
}

function thinned(points: readonly number[]): readonly number[] {
  return points.length < MAX_POINTS * 2 ? points : points.filter((_, i) => (i >> 1) % 2 === 0)
}

/** Greatest distance of a stroke from its start, metres. */
function reach(p: readonly number[]): number {
  let most = 0
  for (let i = 2; i < p.length; i += 2) most = Math.max(most, Math.hypot(p[i]! - p[0]!, p[i + 1]! - p[1]!))
  return most
}
