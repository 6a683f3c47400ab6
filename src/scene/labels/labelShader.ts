/** Ink by kind of label, sRGB: place, height, water, Soviet, Mongolian, Japanese, Manchukuo, border. */
export const INK_STYLES = ['place', 'height', 'water', 'su', 'mn', 'jp', 'mk', 'border'] as const
export type InkStyle = (typeof INK_STYLES)[number]
export const INK_DAY = [0x2a2118, 0x4a3520, 0x285068, 0x8f211d, 0x7c430c, 0x1f3c6e, 0x35546c, 0x6b3d12]
export const INK_NIGHT = [0xf0e6d0, 0xe0cfae, 0x9cc4d8, 0xf2a79f, 0xf0bd82, 0xa9c4ee, 0xb4cfe0, 0xe6bd8a]
