import type { IUniform } from 'three'
import { TUNABLES, tuning, TUNING_KEYS, type Tunable, type TuningKey } from '@/state/session/tuning'

const CARRIED = TUNING_KEYS.flatMap((key) => {
  const { uniform }: Tunable = TUNABLES[key]
  return uniform ? [{ key, uniform }] : []
}) satisfies { key: TuningKey; uniform: string }[]

/** A uniform for each tuning constant that shaders read. */
export function createTuningUniforms(): Record<string, IUniform<number>> {
  return Object.fromEntries(CARRIED.map(({ key, uniform }) => [uniform, { value: tuning[key] }]))
}

/** Copies the current constants to their uniforms; allocates nothing. */
export function writeTuningUniforms(uniforms: Record<string, IUniform>): void {
  for (let i = 0; i < CARRIED.length; i++) uniforms[CARRIED[i]!.uniform]!.value = tuning[CARRIED[i]!.key]
}
