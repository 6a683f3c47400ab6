import type { CameraCue } from '@/schema/chapters'

/** First sight: from above Khamar-Daba to the north-east, both pincers' assembly areas in view. */
export const OPENING_CUE: CameraCue = { target: [118.64, 47.715], distanceM: 33_000, bearingDeg: 26, pitchDeg: 32 }
