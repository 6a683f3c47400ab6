import { opponentsApart } from './apart'
import { bankOfNote, crossingsExist } from './banks'
import { encircledInPocket, pocketsInside, sidesOfBorder } from './border'
import { commandersDated } from './commanders'
import { dry } from './dry'
import { placeGrades } from './evidence'
import { fates, nothingAfterFate } from './fate'
import type { CheckContext, Finding, Rule } from './finding'
import { followsRiver } from './follows'
import { livesDated, superiorsExist, withinLife } from './lives'
import { namesSourced } from './names'
import { offMap } from './offMap'
import { parents } from './parents'
import { spansForwards } from './spans'
import { speed } from './speed'

/** Rules between the record and the ground it is drawn on. */
export const GROUND_RULES: Readonly<Record<string, Rule>> = {
  dry,
  crossingsExist,
  bankOfNote,
  speed,
  opponentsApart,
  fates,
  nothingAfterFate,
  offMap,
  pocketsInside,
  sidesOfBorder,
  encircledInPocket,
  spansForwards,
  parents,
  followsRiver,
  namesSourced,
  commandersDated,
  livesDated,
  withinLife,
  superiorsExist,
  placeGrades,
}

/** All findings of all rules at once. */
export function checkGround(context: CheckContext, more: readonly Rule[] = []): Finding[] {
  return [...Object.values(GROUND_RULES), ...more].flatMap((rule) => rule(context))
}
