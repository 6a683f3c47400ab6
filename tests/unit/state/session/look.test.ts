import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { writeLookUniforms } from '@/scene/gpu/lookUniforms'
import { createSharedUniforms } from '@/scene/gpu/uniforms'
import {
  changedLook,
  look,
  LOOK_FOLDERS,
  LOOK_KEYS,
  resetLook,
  setLook,
  subscribeLook,
  TUNABLES,
  type Tunable,
} from '@/state/session/look'

afterEach(resetLook)

describe('the table of visual constants', () => {
  it('has a sane range about each default, a folder and a label of its own', () => {
    const seen = new Set<string>()
    for (const key of LOOK_KEYS) {
      const { folder, label, value, min, max, step } = TUNABLES[key]
      expect(min <= value && value <= max && step > 0 && step < max - min, key).toBe(true)
      expect(LOOK_FOLDERS).toContain(folder)
      expect(seen.has(`${folder}/${label}`), `${key}: ${label}`).toBe(false)
      seen.add(`${folder}/${label}`)
    }
    for (const folder of LOOK_FOLDERS)
      expect(
        LOOK_KEYS.some((key) => TUNABLES[key].folder === folder),
        folder,
      ).toBe(true)
  })

  it('keeps any value within its range, and tells once of each change', () => {
    let told = 0
    const leave = subscribeLook(() => told++)
    fc.assert(
      fc.property(fc.constantFrom(...LOOK_KEYS), fc.double(), (key, value) => {
        setLook({ [key]: value })
        expect(look[key] >= TUNABLES[key].min && look[key] <= TUNABLES[key].max).toBe(true)
      }),
    )
    resetLook()
    told = 0
    setLook({ stem: 30 })
    setLook({ stem: 30 })
    expect(told).toBe(1)
    expect(changedLook()).toEqual({ stem: 30 })
    leave()
    resetLook()
    expect([told, changedLook()]).toEqual([1, {}])
  })

  it('reaches shaders through uniforms that every material shares', () => {
    const uniforms = createSharedUniforms()
    setLook({ hazeKm: 33, trailOpacity: 0.9 })
    writeLookUniforms(uniforms)
    expect([uniforms.uHazeKm!.value, uniforms.uTrailOpacity!.value]).toEqual([33, 0.9])
    const named = LOOK_KEYS.map((key) => (TUNABLES[key] as Tunable).uniform).filter(Boolean)
    expect(new Set(named).size).toBe(named.length)
    for (const name of named) expect(uniforms).toHaveProperty(name!)
  })
})
