import { formatNumber, tr } from '@/base/i18n/i18n'

/** `12.3` */
export const tenths = (value: number): string =>
  formatNumber(Number(value.toFixed(1)), { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** `12.3 km` */
export const kilometres = (metres: number): string => tr('{n} km', { n: tenths(metres / 1000) })

/** `12.3 km²` */
export const squareKilometres = (squareMetres: number): string => tr('{n} km²', { n: tenths(squareMetres / 1e6) })
