import type { SurfaceBytes } from '@/ground/sight/reconstructed'
import type { Observer, Viewshed, ViewshedOrder } from '@/ground/sight/viewshed'
import type { ViewshedMask } from '@/ground/sight/viewshedMask'
import type { Ground } from '@/ground/terrain/heightField'

/** To the worker: the heights, once, then requests. */
export type SightMessage =
  | { readonly kind: 'ground'; readonly ground: Ground; readonly surfaces: SurfaceBytes }
  | { readonly kind: 'viewshed'; readonly id: number; readonly observer: Observer; readonly order: ViewshedOrder }

/** From the worker. */
export type SightAnswer =
  | { readonly id: number; readonly shed: Viewshed; readonly mask: ViewshedMask; readonly ms: number }
  | { readonly id: number; readonly failure: string }
