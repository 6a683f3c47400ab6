import { join } from 'node:path'

/** The root of the checkout. */
export const ROOT = join(import.meta.dirname, '../..')
/** A path within the checkout. */
export const inRoot = (path: string): string => join(ROOT, path)
