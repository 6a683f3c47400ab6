import type { BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { View } from '@/ground/camera/flight'
import type { MapStyleId } from '@/ground/terrain/mapStyles'
import type { StageState } from '@/record/deck/stage'
import type { CameraCue } from '@/record/schema/chapters'
import type { Layer } from '@/record/schema/layers'
import type { ViewshedRequest } from '@/record/schema/viewing'

/** A moment to draw. Absent fields are as on the page. */
export interface StillRequest {
  readonly t: BattleTime
  readonly camera: CameraCue
  /** Instead of `camera`, with more precision than a cue: a frame within a flight. */
  readonly view?: View
  readonly layers?: Readonly<Record<Layer, boolean>>
  readonly mapStyle?: MapStyleId
  readonly highlight?: readonly string[]
  readonly viewshed?: ViewshedRequest | null
  /** Size of the page, CSS pixels: it sets how large tokens and names are relative to the ground. */
  readonly width: number
  readonly height: number
  /** Pixels of the picture per CSS pixel; default 1. Below 1 the picture is drawn at 1 and scaled down. */
  readonly scale?: number
}

/** Draws pictures of other moments with the scene of the page. */
export interface StillPort {
  /**
   * Draws a moment. The same request gives the same picture, whatever was shown before. One at a time; the page's own
   * picture does not change. Null when the picture cannot be drawn now (no scene, a lost context).
   */
  draw(request: StillRequest): Promise<HTMLCanvasElement | null>
  /**
   * Starts a film: frames of one size drawn one after another into one canvas, each overwriting the last. Null as for
   * `draw`.
   */
  film(size: { readonly width: number; readonly height: number; readonly scale?: number }): Promise<Film | null>
}

export interface Film {
  frame(moment: Omit<StillRequest, 'width' | 'height' | 'scale'>): Promise<HTMLCanvasElement>
  end(): void
}

export const stillPort: { current: StillPort | null } = { current: null }

/** The still of a step's stage, at a size. */
export function stillOf(stage: StageState, size: Pick<StillRequest, 'width' | 'height' | 'scale'>): StillRequest {
  const { t, camera, layers, mapStyle, highlight, viewshed } = stage
  return { t, camera, layers, mapStyle, highlight, viewshed, ...size }
}

/** Encodes a canvas as a file. @throws Error when the browser cannot. */
export function canvasBlob(
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg' = 'image/png',
  quality = 0.85,
): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error(tr('The picture could not be written as {type}', { type })))),
      type,
      quality,
    ),
  )
}

/** Draws a still and returns it as a file; null as for `draw`. */
export async function renderStill(
  request: StillRequest,
  type: 'image/png' | 'image/jpeg' = 'image/png',
): Promise<Blob | null> {
  const canvas = await stillPort.current?.draw(request)
  return canvas ? canvasBlob(canvas, type) : null
}
