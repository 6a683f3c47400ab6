import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import { compareViewsheds } from '@/ground/sight/compare'
import { viewshed } from '@/ground/sight/viewshed'
import { observerAt } from '@/record/domain/observers'
import { readGroundFromDisk } from '../../../scripts/sight/readGround'
import { realRecord } from '../../helpers/record'

const record = realRecord()
const step = record.chapters.flatMap((c) => c.steps).find((s) => s.id === 'what-they-saw')!

describe('the step about what either staff could see', () => {
  it('states the shares that the ground gives', () => {
    const { ground, reconstructedAt } = readGroundFromDisk()
    const { observers, eyeM, rangeM } = step.viewshed!
    const [west, east] = observers.map((observer) => {
      const { lon, lat } = observerAt(record, observer, parseBattleTime(step.t)!)!
      const order = { rangeM, targetM: 0, stepM: ground.battlefield.spacing }
      return viewshed(ground, { ...toLocal(lon, lat), eyeM }, order, reconstructedAt)
    }) as [ReturnType<typeof viewshed>, ReturnType<typeof viewshed>]
    const percent = (share: number) => `${Math.round(share * 100)} %`
    expect(step.caption).toContain(`${percent(west.seenShare)} of the ground within ${rangeM / 1000} km`)
    expect(step.caption).toContain(`where we place it, ${percent(east.seenShare)}`)
    const both = compareViewsheds(west, east, 100)!
    expect(step.notes).toContain(`${Math.round(both.areaKm2)} square kilometres`)
    expect(step.notes).toContain(`${percent(both.onlyFirst)} are seen from Khamar-Daba alone`)
    expect(step.notes).toContain(`${percent(both.onlySecond)} from the Japanese side alone`)
    expect(step.notes).toContain(`${percent(west.drawnShare)} of the western and ${percent(east.drawnShare)} of the eastern`)
  })
})
