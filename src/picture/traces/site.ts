import type { Grades } from '@/record/schema/common'

/** What stands at a site, drawn to scale. */
export const MODELS = ['tank', 'armoured-car', 'gun'] as const
export type Model = (typeof MODELS)[number]

/** What the pointer finds at a site: a thing of the record. */
export interface Pointed {
  readonly kind: 'line' | 'unit' | 'place'
  readonly id: string
}

/** One object that stands on the ground from one battle time until another. */
export interface Site extends Pointed {
  readonly model: Model
  /** Local metres. */
  readonly x: number
  readonly z: number
  /** Radians clockwise from north. */
  readonly heading: number
  readonly from: number
  readonly until: number
  readonly grades: Grades
  /** Half its length, metres, for pointing. */
  readonly reach: number
}

/** Whether a point, local metres, is dry land on which a thing of `reach` metres can stand. */
export type Clear = (x: number, z: number, reach: number) => boolean
