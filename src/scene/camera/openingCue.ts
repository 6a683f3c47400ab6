import type { CameraCue } from '@/record/schema/chapters'

/** Opening view: from above Khamar-Daba to the north-east, with both pincers' assembly areas in view. */
export const OPENING_CUE: CameraCue = { target: [118.618, 47.742], distanceM: 35_500, bearingDeg: 24, pitchDeg: 33 }
