import type { LonLat } from '@/base/geo/frame'
import type { Area } from '@/record/schema/viewing'
import type { Write } from '@/state/store/actionStore'

/** A path on the ground to be measured and cut as a section, WGS84 degrees. */
export interface MeasuredPath {
  readonly points: readonly LonLat[]
  /** The unit whose recorded route it is; null for a path drawn by hand. */
  readonly unit: string | null
}

/** Maximum number of points of a drawn path. */
export const MAX_PATH_POINTS = 60

/** How an area is drawn on the map: from corner to corner, or round its edge. */
export type AreaTool = 'box' | 'lasso'

/** The path that is measured, and the area whose units are counted. */
export interface MeasuringSlice {
  path: MeasuredPath | null
  /** A click on the map adds a point to the path instead of selecting. */
  drawingPath: boolean
  area: Area | null
  /** The next drag on the map draws an area with this tool. */
  drawingArea: AreaTool | null
}

export const MEASURING: MeasuringSlice = { path: null, drawingPath: false, area: null, drawingArea: null }

export const measuringActions = (write: Write<MeasuringSlice>) => ({
  setPath: (path: MeasuredPath | null) => write({ path }),
  /** Adds a point to the drawn path; begins one where there is none. A unit's route is replaced. */
  addPathPoint: (point: LonLat) =>
    write(({ path }) => {
      const points = path && path.unit === null ? path.points : []
      return points.length >= MAX_PATH_POINTS ? {} : { path: { points: [...points, point], unit: null } }
    }),
  /** Takes the last point of the drawn path back. */
  dropPathPoint: () =>
    write(({ path }) =>
      path && path.points.length > 1 ? { path: { points: path.points.slice(0, -1), unit: null } } : { path: null },
    ),
  setDrawingPath: (drawingPath: boolean) => write({ drawingPath, drawingArea: null }),
  /** Sets the area and ends drawing. */
  setArea: (area: Area | null) => write({ area, drawingArea: null }),
  setDrawingArea: (drawingArea: AreaTool | null) => write({ drawingArea, drawingPath: false }),
})
