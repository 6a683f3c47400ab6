import type { Action } from './action'
import { audienceActions } from './audienceActions'
import { deckActions } from './deckActions'
import { evidenceActions } from './evidenceActions'
import { findActions } from './findActions'
import { forceActions } from './forceActions'
import { pageActions } from './pageActions'
import { presentActions } from './presentActions'
import { sheetActions } from './sheetActions'
import { speakerActions } from './speakerActions'
import { splitKeys } from './splitActions'
import { stageActions } from './stageActions'
import { timeActions } from './timeActions'
import { viewActions } from './viewActions'

/** All actions, in the order in which help lists them. */
export const ACTIONS: readonly Action[] = [
  ...sheetActions,
  ...timeActions,
  ...viewActions,
  ...forceActions,
  ...findActions,
  ...evidenceActions,
  ...splitKeys,
  ...presentActions,
  ...stageActions,
  ...speakerActions,
  ...deckActions,
  ...audienceActions,
  ...pageActions,
]

const BY_ID = new Map(ACTIONS.map((action) => [action.id, action]))

export function actionById(id: string): Action {
  const action = BY_ID.get(id)
  if (!action) throw new Error(`actions: expected a known action, got "${id}"`)
  return action
}
