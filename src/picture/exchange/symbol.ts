import { composeSymbol } from '@/picture/symbols/composeSymbol'
import type { Grades } from '@/record/schema/common'
import type { Unit } from '@/record/schema/forces'

/** A name for each picture that a symbol can have: `su-infantry-regiment-documented-approximate`. */
export function symbolKey({ side, arm, echelon }: Unit, { fact, place }: Grades): string {
  return `${side}-${arm}-${echelon}-${fact}-${place}`
}

/** The symbol as a data URI of SVG, with the neutral frame of this work. */
export function symbolUri({ side, arm, echelon }: Unit, confidence: Grades): string {
  return `data:image/svg+xml,${encodeURIComponent(composeSymbol({ side, arm, echelon, confidence }))}`
}
