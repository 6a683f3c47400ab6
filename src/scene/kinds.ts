import type { ComponentType } from 'react'
import type { Kind } from '@/record/kinds/kinds'
import { Aircraft } from './air/Aircraft'
import { Axes } from './axes/Axes'
import type { Pick } from './camera/pick'
import {
  pickAircraft,
  pickArrow,
  pickEndMark,
  pickFire,
  pickLine,
  pickName,
  pickPocket,
  pickToken,
} from './camera/picks'
import { Bursts } from './fires/Bursts'
import { Ranges } from './fires/Ranges'
import { FeatureLines } from './lines/FeatureLines'
import { Frontages } from './lines/Frontages'
import { GapLine } from './lines/GapLine'
import { Pockets } from './lines/Pockets'
import { Trails } from './paths/Trails'
import { ErrorEllipses } from './units/ErrorEllipses'
import { Tokens } from './units/Tokens'

/** How the scene shows one kind of thing. Empty lists say that it does not, on purpose. */
export interface KindInScene {
  /** Parts of the scene that draw it. What is painted over what: `frame/paintOrder.ts`. */
  readonly drawn: readonly ComponentType[]
  /** What the pointer meets of it. */
  readonly picks: readonly Pick[]
}

/** The scene's table of kinds; the record's is `src/record/kinds/kinds.ts`. */
export const KINDS_IN_SCENE = {
  unit: { drawn: [Trails, Frontages, Ranges, ErrorEllipses, Tokens], picks: [pickToken, pickEndMark] },
  // Names are drawn by Labels, for all kinds that have them.
  place: { drawn: [], picks: [pickName] },
  // A person has no place of his own: what stands on the map is the unit that he commands.
  person: { drawn: [], picks: [] },
  event: { drawn: [], picks: [] },
  sortie: { drawn: [Aircraft], picks: [pickAircraft] },
  fire: { drawn: [Bursts], picks: [pickFire] },
  line: { drawn: [Pockets, FeatureLines], picks: [pickLine, pickPocket] },
  axis: { drawn: [Axes, GapLine], picks: [pickArrow] },
  chapter: { drawn: [], picks: [] },
} satisfies Record<Kind, KindInScene>
