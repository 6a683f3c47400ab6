/** How a sprite of the symbol atlas is coloured: as painted, or as one flat ink. */
export const TINT = { picture: 0, dark: 1, light: 2 } as const

/** `#define`s for token.frag. */
export const TINT_DEFINES = { TINT_DARK: TINT.dark, TINT_LIGHT: TINT.light }
