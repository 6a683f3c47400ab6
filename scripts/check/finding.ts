import type { BattleRecord } from '../../src/record/model/record'
import { shown, type Fault } from '../../src/record/schema/fault'
import type { Line, River } from './line'

/** A fault, or with `advice` something to look at that does not fail the check. */
export interface Finding extends Fault {
  readonly advice?: true
}

/** One idea a rule: pure in the context, and all its findings at once. */
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

/** The record may break a rule of the ground knowingly: "… by judgement" in the note turns the fault into advice. */
export function unlessSaid(note: string | undefined, finding: Finding): Finding {
  return /by judgement/.test(note ?? '') ? { ...finding, advice: true } : finding
}

export interface CheckContext {
  readonly record: CheckedRecord
  readonly rivers: readonly River[]
  /** The border that the Soviet side claimed, as x, z along it with Mongolia on the right; empty when the record has none. */
  readonly border: Line
  /** Where a keyframe stands in tracks.json. */
  readonly fixPath: (unit: string, segment: number, keyframe: number) => string
}

export type CheckedRecord = Pick<BattleRecord, 'places' | 'units' | 'tracks' | 'features'>
