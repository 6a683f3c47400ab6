const LONGEST_PX = 96

/** The longest round length that fits the bar: 1, 2 or 5 times a power of ten. */
export function barFor(metresPerPixel: number): { pixels: number; label: string } | null {
  if (!(metresPerPixel > 0) || !Number.isFinite(metresPerPixel)) return null
  const longest = metresPerPixel * LONGEST_PX
  const power = 10 ** Math.floor(Math.log10(longest))
  const metres = power * (longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1)
  const label = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`
  return { pixels: Math.round(metres / metresPerPixel), label }
}
