import type { IUniform } from 'three'
import { look, LOOK_KEYS, TUNABLES, type LookKey, type Tunable } from '@/state/session/look'

const CARRIED = LOOK_KEYS.flatMap((key) => {
  const { uniform }: Tunable = TUNABLES[key]
  return uniform ? [{ key, uniform }] : []
}) satisfies { key: LookKey; uniform: string }[]

/** A uniform for each tunable constant that shaders read. */
export function createLookUniforms(): Record<string, IUniform<number>> {
  return Object.fromEntries(CARRIED.map(({ key, uniform }) => [uniform, { value: look[key] }]))
}

/** Puts the constants as they stand into their uniforms; allocates nothing. */
export function writeLookUniforms(uniforms: Record<string, IUniform>): void {
  for (let i = 0; i < CARRIED.length; i++) uniforms[CARRIED[i]!.uniform]!.value = look[CARRIED[i]!.key]
}
