import { DemError, MAX_RESOLUTION_M, type DemRaster } from './raster'

/**
 * In the region 117.2–120.1° E, 46.7–48.8° N no ground is outside these limits, metres: Lake Buir is at 581, the
 * Khingan below 1,800.
 */
const [LOWEST_HERE, HIGHEST_HERE] = [400, 2200]
/** Cells that differ from all their neighbours by this and a slope of 45°, metres, are spikes. */
const SPIKE_M = 40
/** A good file has no larger share of spikes than this. */
const MAX_SPIKES = 0.02
/** Of the cells outside the possible heights, the share with one same value from which that value means "no data". */
const ONE_VALUE = 0.9

/**
 * Removes what is not ground: values that mean "no data" without being declared so, and spikes; both become voids and
 * are noted.
 * @throws DemError when cells are too coarse, or too many are not ground of the region.
 */
export function repaired(dem: DemRaster): DemRaster {
  const { file, resolutionM, values } = dem
  if (resolutionM > MAX_RESOLUTION_M)
    throw new DemError(
      file,
      `cells of at most ${MAX_RESOLUTION_M} m, those of the shipped figures`,
      `${(resolutionM / 1000).toFixed(1)} km`,
    )
  const notes = [...fillsOut(file, values), ...spikesOut(dem)]
  if (values.every(Number.isNaN)) throw new DemError(file, 'at least one height of the region', 'none')
  return notes.length > 0 ? { ...dem, notes } : dem
}

/** Voids the cells of a value that is not a height of the region but fills it, such as 0 outside the data. */
function fillsOut(file: string, values: Float32Array): string[] {
  const outside = new Map<number, number>()
  let all = 0
  for (const h of values) {
    if (Number.isNaN(h) || (h >= LOWEST_HERE && h <= HIGHEST_HERE)) continue
    all++
    if (outside.size < 10_000 || outside.has(h)) outside.set(h, (outside.get(h) ?? 0) + 1)
  }
  if (all === 0) return []
  const [fill, count] = [...outside].reduce((a, b) => (b[1] > a[1] ? b : a))
  const isFill = count >= all * ONE_VALUE
  if (!isFill && all > values.length * MAX_SPIKES)
    throw new DemError(
      file,
      `ground of the region, ${LOWEST_HERE} to ${HIGHEST_HERE} m`,
      `${((100 * all) / values.length).toFixed(1)} % of its cells outside, such as ${fill} m`,
    )
  for (let i = 0; i < values.length; i++) {
    const h = values[i]!
    if (h < LOWEST_HERE || h > HIGHEST_HERE) values[i] = NaN
  }
  return [
    isFill
      ? `${count} cells of exactly ${fill} m are taken as voids`
      : `${all} cells outside ${LOWEST_HERE} to ${HIGHEST_HERE} m are taken as voids`,
  ]
}

/** Voids single cells that differ from all the cells around them. */
function spikesOut({ file, values, columns, rows, resolutionM }: DemRaster): string[] {
  const limit = SPIKE_M + resolutionM
  const spikes: number[] = []
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const h = values[at]!
      if (Number.isNaN(h)) continue
      let [near, above, below] = [0, 0, 0]
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          const other = values[r * columns + c]!
          if ((r === row && c === column) || Number.isNaN(other)) continue
          near++
          if (h - other > limit) above++
          else if (other - h > limit) below++
        }
      }
      // Two spikes may be neighbours, so not every neighbour need be lower.
      if (near >= 3 && Math.max(above, below) >= near * 0.75) spikes.push(at)
    }
  }
  if (spikes.length === 0) return []
  if (spikes.length > values.length * MAX_SPIKES)
    throw new DemError(
      file,
      'ground that rises and falls by slopes',
      `${((100 * spikes.length) / values.length).toFixed(1)} % of its cells stand out from their neighbours by more than ${Math.round(limit)} m`,
    )
  for (const at of spikes) values[at] = NaN
  return [`${spikes.length} single cells that stand out by more than ${Math.round(limit)} m are taken as voids`]
}
