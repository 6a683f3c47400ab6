import type { Perspective, SymbolSet } from '@/picture/symbols/symbolChoice'
import type { PostureKind } from '@/record/domain/postureKind'
import type { DocumentedWhat } from '@/record/domain/unitFilter'
import type { Posture } from '@/record/schema/tracks'

/** Perspective of the frames. The staff's own units have rectangles, the others diamonds. */
export const PERSPECTIVE_WORDS: Record<Perspective, string> = {
  neutral: 'neutral',
  soviet: 'Soviet staff',
  japanese: 'Japanese staff',
}

export const SYMBOL_SET_WORDS: Record<SymbolSet, string> = { app6: 'APP-6', silhouettes: 'silhouettes' }

/** Meaning of the marks on a token. */
export const POSTURE_KIND_WORDS: Record<PostureKind, string> = {
  march: 'on the march',
  attack: 'attacks',
  defend: 'holds ground',
  encircled: 'encircled',
  broken: 'broken',
  withdrawing: 'withdraws',
}

/** Meaning of the marks on the ground where units ended. */
export const FATE_WORDS: Readonly<Partial<Record<Posture, string>>> = {
  destroyed: 'destroyed',
  captured: 'captured',
  rout: 'routed',
  dispersed: 'dispersed',
  dissolved: 'dissolved',
}

/** What must be documented to be shown. */
export const DOCUMENTED_WORDS: Readonly<Record<DocumentedWhat, string>> = {
  both: 'fact and place documented',
  fact: 'fact documented',
  place: 'place documented',
}
