import { tr } from '@/base/i18n/i18n'

/** `a, b, c` in the active language; empty for an empty list. */
export const listed = (items: readonly string[]) =>
  items.length === 0 ? '' : items.reduce((list, item) => tr('{list}, {item}', { list, item }))

/** `a; b; c`, for items with commas of their own. */
export const listedApart = (items: readonly string[]) =>
  items.length === 0 ? '' : items.reduce((list, item) => tr('{list}; {item}', { list, item }))
