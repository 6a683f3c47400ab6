import type { Perspective, SymbolSet } from '@/picture/symbols/symbolChoice'
import type { PostureKind } from '@/record/domain/postureKind'
import type { DocumentedWhat } from '@/record/domain/unitFilter'
import type { Posture } from '@/record/schema/tracks'

/** Whose staff's table the frames are drawn by. Its own units stand in rectangles, the others in diamonds. */
export const PERSPECTIVE_WORDS: Record<Perspective, string> = {
  neutral: 'neutral',
  soviet: 'Soviet staff',
  japanese: 'Japanese staff',
}

export const SYMBOL_SET_WORDS: Record<SymbolSet, string> = { app6: 'APP-6', silhouettes: 'silhouettes' }

/** What the marks at a token say. */
export const POSTURE_KIND_WORDS: Record<PostureKind, string> = {
  march: 'on the march',
  attack: 'attacks',
  defend: 'holds ground',
  encircled: 'encircled',
  broken: 'broken',
  withdrawing: 'withdraws',
}

/** What the marks on the ground say, where units ended. */
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
