import type { ChoiceKind } from '@/record/kinds/kinds'
import { hover } from '@/state/session/hover'
import type { Selection } from '@/state/session/session'
import type { World } from '../world'

/** Whether a thing is selected, under the pointer or in this half of a split picture alone, and so emphasised. Never in a still of another moment. */
export function isEmphasised(world: World, selection: Selection, kind: ChoiceKind, id: string): boolean {
  if (world.still) return false
  return (
    (selection?.kind === kind && selection.id === id) ||
    (hover.kind === kind && hover.id === id) ||
    world.half?.only.has(id) === true
  )
}
