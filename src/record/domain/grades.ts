import type { Citation, Confidence, GradedCitations, Grades } from '@/record/schema/common'

const RANK: Readonly<Record<Confidence, number>> = { documented: 2, approximate: 1, reconstructed: 0 }

/** Rank of a confidence: 2 documented, 1 approximate, 0 reconstructed. */
export const confidenceRank = (confidence: Confidence): number => RANK[confidence]

/** The weaker of two confidences. */
export function weakerConfidence(a: Confidence, b: Confidence): Confidence {
  return RANK[a] <= RANK[b] ? a : b
}

/** The weaker of two grades, separately for fact and place. */
export function weakerGrades(a: Grades, b: Grades): Grades {
  return { fact: weakerConfidence(a.fact, b.fact), place: weakerConfidence(a.place, b.place) }
}

/** One confidence for both: the weaker. Solid drawing requires both to be documented. */
export function overallConfidence({ fact, place }: Grades): Confidence {
  return weakerConfidence(fact, place)
}

/** The grades of something that has a single confidence. */
export function gradesOf(confidence: Confidence | Grades): Grades {
  return typeof confidence === 'string' ? { fact: confidence, place: confidence } : confidence
}

/** Sources of fact and place together, each citation once. */
export function allCitations({ fact, place }: GradedCitations): Citation[] {
  const key = (c: Citation) => `${c.id}|${c.loc ?? ''}`
  const held = new Set(fact.map(key))
  return [...fact, ...place.filter((c) => !held.has(key(c)))]
}

/** True if fact and place have the same citations. */
export function sameCitations(sources: GradedCitations): boolean {
  const key = (list: readonly Citation[]) => list.map((c) => `${c.id}|${c.loc ?? ''}`).join(' ')
  return key(sources.fact) === key(sources.place)
}
