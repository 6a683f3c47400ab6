import type { PostureKind } from '@/record/domain/postureKind'
import type { Posture } from '@/record/schema/tracks'

/**
 * The small marks on a token's frame and on the ground where a unit ended, drawn for this project in a 24 × 24 box:
 * strokes of width `BADGE_STROKE`, or fills.
 */
export interface Badge {
  readonly d: string
  readonly fill?: true
}

export const BADGE_BOX = 24
export const BADGE_STROKE = 2.8

export const POSTURE_BADGES: Readonly<Record<PostureKind, Badge>> = {
  march: { d: 'M6 5.5L12 12L6 18.5M12.5 5.5L18.5 12L12.5 18.5' },
  attack: { d: 'M3.5 8.5H12V3.5L21 12L12 20.5V15.5H3.5Z', fill: true },
  // The map sign of a trench: a line with teeth.
  defend: { d: 'M3.5 8H20.5M6 8V16.5M12 8V16.5M18 8V16.5' },
  encircled: { d: 'M12 4A8 8 0 1 1 11.99 4ZM12 9.6A2.4 2.4 0 1 1 11.99 9.6Z' },
  broken: { d: 'M13.5 3L8 10.5L15.5 13.5L10 21' },
  withdrawing: { d: 'M20.5 9H12.5V4.5L3.5 12L12.5 19.5V15H20.5Z' },
}

/** Crossed swords: in the fight. */
export const ENGAGED_BADGE: Badge = { d: 'M5 4L17.5 17M19 4L6.5 17M14 19.5L20 14M10 19.5L4 14' }

/** Ends that leave a marker on the ground. */
export const FATE_BADGES: Readonly<Partial<Record<Posture, Badge>>> = {
  destroyed: { d: 'M6 6L18 18M18 6L6 18' },
  captured: { d: 'M7 20V4.5H18L15 8.5L18 12.5H7' },
  rout: POSTURE_BADGES.broken,
  dispersed: { d: 'M12 10V3.5M12 14V20.5M10 12H3.5M14 12H20.5' },
  dissolved: { d: 'M5.5 18.5L18.5 5.5M12 5A7 7 0 1 1 11.99 5Z' },
}
