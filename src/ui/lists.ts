import { tr } from '@/base/i18n/i18n'

/** `I-16, SB, R-5` */
export const commaList = (items: readonly string[]): string =>
  items.length === 0 ? '' : items.reduce((list, item) => tr('{list}, {item}', { list, item }))

/** `Fui, p. 3; Nomon, p. 5`: for items with commas of their own. */
export const semicolonList = (items: readonly string[]): string =>
  items.length === 0 ? '' : items.reduce((list, item) => tr('{list}; {item}', { list, item }))
