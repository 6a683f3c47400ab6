import { join } from 'node:path'

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../..')
/** A path of the checkout. */
export const inRoot = (path: string): string => join(ROOT, path)
