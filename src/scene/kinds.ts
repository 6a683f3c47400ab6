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
  pickNear,
  pickPocket,
  pickToken,
} from './camera/picks'
import { Bursts } from './fires/Bursts'
import { RangesSlot } from './fires/RangesSlot'
import { FeatureLines } from './lines/FeatureLines'
import { Frontages } from './lines/Frontages'
import { GapLine } from './lines/GapLine'
import { Pockets } from './lines/Pockets'
import { Trails } from './paths/Trails'
import { ErrorEllipses } from './units/ErrorEllipses'
import { Tokens } from './units/Tokens'

/** How the scene shows one kind. An empty list means that it does not, on purpose. */
export interface KindInScene {
  /** Components that draw it. For paint order see `frame/paintOrder.ts`. */
  readonly drawn: readonly ComponentType[]
  /** Its pick tests. */
  readonly picks: readonly Pick[]
}

/** The scene's table of kinds; the record's is `src/record/kinds/kinds.ts`. */
export const KINDS_IN_SCENE = {
  unit: {
    drawn: [Trails, Frontages, RangesSlot, ErrorEllipses, Tokens],
    picks: [pickToken, pickEndMark, pickNear('unit')],
  },
  // Labels draws the names of all kinds.
  place: { drawn: [], picks: [pickName, pickNear('place')] },
  // A person has no position: the map shows the unit that the person commands.
  person: { drawn: [], picks: [] },
  event: { drawn: [], picks: [] },
  sortie: { drawn: [Aircraft], picks: [pickAircraft] },
  fire: { drawn: [Bursts], picks: [pickFire] },
  line: { drawn: [Pockets, FeatureLines], picks: [pickNear('line'), pickLine, pickPocket] },
  axis: { drawn: [Axes, GapLine], picks: [pickArrow] },
  chapter: { drawn: [], picks: [] },
} satisfies Record<Kind, KindInScene>
