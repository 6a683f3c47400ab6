import { msg } from '@/base/i18n/i18n'
import type { Perspective, SymbolSet } from '@/picture/symbols/symbolChoice'
import type { PostureKind } from '@/record/domain/postureKind'
import type { DocumentedWhat } from '@/record/domain/unitFilter'
import type { Posture } from '@/record/schema/tracks'

/** Perspective of the frames. The staff's own units have rectangles, the others diamonds. */
export const PERSPECTIVE_WORDS: Record<Perspective, string> = {
  neutral: msg('neutral'),
  soviet: msg('Soviet staff'),
  japanese: msg('Japanese staff'),
}

export const SYMBOL_SET_WORDS: Record<SymbolSet, string> = { app6: 'APP-6', silhouettes: msg('silhouettes') }

/** Meaning of the marks on a token. */
export const POSTURE_KIND_WORDS: Record<PostureKind, string> = {
  march: msg('on the march'),
  attack: msg('attacks'),
  defend: msg('holds ground'),
  encircled: msg('encircled'),
  broken: msg('broken'),
  withdrawing: msg('withdraws'),
}

/** Meaning of the marks on the ground where units ended. */
export const FATE_WORDS: Readonly<Partial<Record<Posture, string>>> = {
  destroyed: msg('destroyed'),
  captured: msg('captured'),
  rout: msg('routed'),
  dispersed: msg('dispersed'),
  dissolved: msg('dissolved'),
}

/** What must be documented to be shown. */
export const DOCUMENTED_WORDS: Readonly<Record<DocumentedWhat, string>> = {
  both: msg('fact and place documented'),
  fact: msg('fact documented'),
  place: msg('place documented'),
}
