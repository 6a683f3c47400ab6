import type { Edition } from '@/picture/exchange/model'

/** Set by the build, from package.json and CITATION.cff. */
declare const __EDITION__: Edition

/** The version of this work and its date, for citations, exported files and the page. */
export const EDITION: Edition = __EDITION__
