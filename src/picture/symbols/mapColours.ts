/**
 * sRGB colours of what is drawn on the ground besides the sides' own (`SIDE_COLOURS`).
 * The scene draws with them and the legend shows them, so the two cannot differ.
 */
export const MAP_COLOURS = {
  /** Soviet–Mongolian side of a front, and their anti-tank belts. */
  frontWest: '#a82a24',
  /** Japanese–Manchukuo side of a front, their belts, and pockets. */
  frontEast: '#24467f',
  /** The border as Mongolia and the Soviet Union claimed it. */
  borderWest: '#8f4f14',
  /** The border as Japan and Manchukuo claimed it. */
  borderEast: '#24467f',
  /** Rim of lines and areas, and the highlight around the one under the pointer. */
  rim: '#efe3c4',
  /** The dimension line of the gap between two arms, and its halo. */
  gapInk: '#2a251c',
  gapHalo: '#efe3c9',
  /** What the first and the second observer see, and both; ground that neither sees. */
  seenFirst: '#ffe08a',
  seenSecond: '#8fc7ff',
  seenBoth: '#ffffff',
  unseen: '#10130f',
  /** Dust of shell bursts: fresh, and drifting off. */
  burstFresh: '#61533f',
  burstPale: '#9e8e76',
  /** In the legend alone: signs of what the scene lights as it lights the ground. */
  trench: '#6b5a3e',
  grass: '#6f7a3c',
  rain: '#6f8296',
  dust: '#b8a684',
} as const
