import type { CameraCue } from '@/schema/chapters'

/** First sight: from above Khamar-Daba to the north-east, both pincers' assembly areas in view. */
export const OPENING_CUE: CameraCue = { target: [118.63, 47.742], distanceM: 30_000, bearingDeg: 28, pitchDeg: 31 }
