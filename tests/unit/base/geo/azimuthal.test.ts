import { describe, expect, it } from 'vitest'
import { azimuthal } from '@/base/geo/azimuthal'

describe('azimuthal', () => {
  it('maps the centre to 0, north up, with true distances near it', () => {
    const project = azimuthal([118.65, 47.74])
    expect(project([118.65, 47.74])).toEqual([0, -0])
    const [x, y] = project([118.65, 48.74])
    expect(x).toBeCloseTo(0)
    expect(y).toBeCloseTo(-111.2, 0)
  })

  it('crosses the date line without a jump', () => {
    const project = azimuthal([150, 25])
    expect(project([-179, 25])[0]).toBeGreaterThan(project([179, 25])[0])
  })
})
