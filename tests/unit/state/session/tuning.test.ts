import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { writeTuningUniforms } from '@/scene/gpu/tuningUniforms'
import { createSharedUniforms } from '@/scene/gpu/uniforms'
import {
  changedTuning,
  resetTuning,
  setTuning,
  TUNABLES,
  tuning,
  TUNING_FOLDERS,
  TUNING_KEYS,
  tuningChanged,
  type Tunable,
} from '@/state/session/tuning'

afterEach(resetTuning)

describe('the table of visual constants', () => {
  it('has a sane range around each default, a folder and its own label', () => {
    const seen = new Set<string>()
    for (const key of TUNING_KEYS) {
      const { folder, label, value, min, max, step } = TUNABLES[key]
      expect(min <= value && value <= max && step > 0 && step < max - min, key).toBe(true)
      expect(TUNING_FOLDERS).toContain(folder)
      expect(seen.has(`${folder}/${label}`), `${key}: ${label}`).toBe(false)
      seen.add(`${folder}/${label}`)
    }
    for (const folder of TUNING_FOLDERS)
      expect(
        TUNING_KEYS.some((key) => TUNABLES[key].folder === folder),
        folder,
      ).toBe(true)
  })

  it('keeps any value within its range, and signals each change once', () => {
    let told = 0
    const leave = tuningChanged.subscribe(() => told++)
    fc.assert(
      fc.property(fc.constantFrom(...TUNING_KEYS), fc.double(), (key, value) => {
        setTuning({ [key]: value })
        expect(tuning[key] >= TUNABLES[key].min && tuning[key] <= TUNABLES[key].max).toBe(true)
      }),
    )
    resetTuning()
    told = 0
    setTuning({ stem: 30 })
    setTuning({ stem: 30 })
    expect(told).toBe(1)
    expect(changedTuning()).toEqual({ stem: 30 })
    leave()
    resetTuning()
    expect([told, changedTuning()]).toEqual([1, {}])
  })

  it('reaches shaders through uniforms that all materials share', () => {
    const uniforms = createSharedUniforms()
    setTuning({ hazeKm: 33, trailOpacity: 0.9 })
    writeTuningUniforms(uniforms)
    expect([uniforms.uHazeKm!.value, uniforms.uTrailOpacity!.value]).toEqual([33, 0.9])
    const named = TUNING_KEYS.map((key) => (TUNABLES[key] as Tunable).uniform).filter(Boolean)
    expect(new Set(named).size).toBe(named.length)
    for (const name of named) expect(uniforms).toHaveProperty(name!)
  })
})
