import type { BattleRecord } from '../../src/record/model/record'
import { shown, type Fault } from '../../src/record/schema/fault'
import type { Line, River } from './line'

/** A fault, or with `advice` something worth a look that does not fail the check. */
export interface Finding extends Fault {
  readonly advice?: true
}

/** One check per rule: pure in the context, returning all its findings at once. */
export type Rule = (context: CheckContext) => Finding[]

export function fault(file: string, path: string, expected: string, got: unknown, suggestion?: string): Finding {
  return {
    file,
    path,
    expected,
    got: typeof got === 'string' ? got : shown(got),
    ...(suggestion ? { suggestion } : {}),
  }
}

/** The record may break a ground rule knowingly: "… by judgement" in the note turns the fault into advice. */
export function unlessSaid(note: string | undefined, finding: Finding): Finding {
  return /by judgement/.test(note ?? '') ? { ...finding, advice: true } : finding
}

export interface CheckContext {
  readonly record: CheckedRecord
  readonly rivers: readonly River[]
  /**
   * The border that the Soviet side claimed, as x, z along it with Mongolia on the right; empty when the record has
   * none.
   */
  readonly border: Line
  /** The path of a keyframe in tracks.json. */
  readonly fixPath: (unit: string, segment: number, keyframe: number) => string
}

export type CheckedRecord = Pick<BattleRecord, 'places' | 'units' | 'tracks' | 'features'>
