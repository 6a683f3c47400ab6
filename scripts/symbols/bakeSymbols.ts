import type { FrameName, Mark, SymbolTable } from '../../src/picture/symbols/symbolTable'
import { Arm, Echelon } from '../../src/record/schema/forces'
import { FRAMES, VIEW } from './frames'
import { bakeEchelon, bakeIcon } from './icons'

/** The whole table; reproducible for the same version of milsymbol. */
export function bakeSymbols(): SymbolTable {
  const frames = Object.keys(FRAMES) as FrameName[]
  const icons = Arm.options.map((arm) => [
    arm,
    Object.fromEntries(frames.map((frame) => [frame, bakeIcon(arm, frame)])),
  ])
  const echelons = Echelon.options.map((echelon) => [echelon, bakeEchelon(echelon)])
  return {
    origin:
      'Icons and echelon marks from milsymbol 3.0.4, © Måns Beckman, MIT licence; frames our own. Written by scripts/symbols/bake.ts.',
    view: VIEW,
    frames: FRAMES,
    icons: Object.fromEntries(icons) as Record<Arm, Record<FrameName, Mark[]>>,
    echelons: Object.fromEntries(echelons) as Record<Echelon, string>,
  }
}

/** The file's text. */
export function symbolsText(table: SymbolTable): string {
  return `${JSON.stringify(table, null, 1)}\n`
}
