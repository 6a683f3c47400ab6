import { contourInterval, INDEX_EVERY, indexPoints } from '@/ground/terrain/contours'
import type { Ground } from '@/ground/terrain/heightField'
import type { Label } from './labelSet'
import { INK_STYLES } from './labelShader'

const HALF = 32_000
const GRID = 10_000

const base = { place: null, row: -1, fate: -1, marker: false, group: -1, importance: 1 } as const

/** Heights on the index contours at the current interval. */
export function contourLabels(ground: Ground, metresPerPixel: number): Label[] {
  const step = contourInterval(metresPerPixel) * INDEX_EVERY
  // About one label per 260-pixel square of ground.
  const cell = Math.min(Math.max(metresPerPixel * 260, 1500), 10_000)
  return indexPoints(ground, step, cell, HALF).map((p) => ({
    ...base,
    job: { text: String(p.height), weight: '600', size: 11 },
    style: INK_STYLES.indexOf('height'),
    x: p.x,
    z: p.z,
    along: { x: p.alongX * 200, z: p.alongZ * 200 },
    maxMetresPerPixel: 60,
    lines: 'contours',
  }))
}

/** Intersections of the 10 km lines: kilometres east and north of the origin (47.7° N 118.7° E). */
export function gridLabels(): Label[] {
  const labels: Label[] = []
  for (let x = -30_000; x <= 30_000; x += GRID) {
    for (let z = -30_000; z <= 30_000; z += GRID) {
      const east = `${Math.abs(x) / 1000} km ${x < 0 ? 'W' : 'E'}`
      const north = `${Math.abs(z) / 1000} km ${z > 0 ? 'S' : 'N'}`
      const text =
        x === 0 && z === 0
          ? '47.7° N 118.7° E'
          : `${z === 0 ? '' : north}${x !== 0 && z !== 0 ? ' · ' : ''}${x === 0 ? '' : east}`
      labels.push({
        ...base,
        job: { text, weight: '500', size: 11 },
        style: INK_STYLES.indexOf('place'),
        x,
        z,
        along: null,
        maxMetresPerPixel: 70,
        lines: 'grid',
      })
    }
  }
  return labels
}
