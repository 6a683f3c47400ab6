import { formatNumber, tr } from '@/base/i18n/i18n'

const LONGEST_PX = 96

/** The longest round length that fits the bar: 1, 2 or 5 times a power of ten. */
export function barFor(metresPerPixel: number): { pixels: number; label: string } | null {
  if (!(metresPerPixel > 0) || !Number.isFinite(metresPerPixel)) return null
  const longest = metresPerPixel * LONGEST_PX
  const power = 10 ** Math.floor(Math.log10(longest))
  const metres = power * (longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1)
  const label =
    metres >= 1000 ? tr('{n} km', { n: formatNumber(metres / 1000) }) : tr('{n} m', { n: formatNumber(metres) })
  return { pixels: Math.round(metres / metresPerPixel), label }
}
