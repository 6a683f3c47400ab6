import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, DAY, parseBattleTime } from '@/base/core/battleTime'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import { DOCUMENTED_WHAT } from '@/record/domain/unitFilter'
import { CHOICE_KINDS } from '@/record/kinds/kinds'
import { LANGUAGES } from '@/record/schema/common'
import { formatLink, parseLink, type Link } from '@/state/link/link'
import { LAYERS, LIGHT_ZONES, PERSPECTIVES, QUALITIES, SYMBOL_SETS } from '@/state/session/session'
import { realRecord } from '../../../helpers/record'

const bounds = { start: battleTime(0), end: parseBattleTime('1939-09-16T23:59')! }
const parse = (search: string) => parseLink(search, bounds)

const camera = fc.record({
  target: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  distanceM: fc.double({ min: 500, max: 120_000, noNaN: true }),
  bearingDeg: fc.double({ min: -720, max: 720, noNaN: true }),
  pitchDeg: fc.double({ min: 3, max: 89, noNaN: true }),
})
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/)
const links: fc.Arbitrary<Link> = fc.record(
  {
    t: fc.integer({ min: 0, max: bounds.end }).map(battleTime),
    play: fc.boolean(),
    rate: fc.double({ min: 60, max: 172_800, noNaN: true }),
    elastic: fc.boolean(),
    campaignMinutes: fc.integer({ min: 5, max: 180 }),
    reverse: fc.boolean(),
    loop: fc
      .tuple(fc.integer({ min: 0, max: bounds.end / 60 - 11 }), fc.integer({ min: 10, max: 20_000 }))
      .map(([from, length]) => ({
        from: battleTime(from * 60),
        to: battleTime(Math.min((from + length) * 60, bounds.end)),
      })),
    camera,
    chapter: id,
    lang: fc.constantFrom(...LANGUAGES),
    quality: fc.constantFrom(...QUALITIES),
    exaggeration: fc.double({ min: 1, max: 10, noNaN: true }),
    hide: fc.subarray([...LAYERS], { minLength: 1 }),
    show: fc.subarray([...LAYERS], { minLength: 1 }),
    style: fc.constantFrom(...MAP_STYLE_IDS),
    zone: fc.constantFrom(...LIGHT_ZONES),
    view: fc.constantFrom(...PERSPECTIVES),
    symbols: fc.constantFrom(...SYMBOL_SETS),
    only: fc.constantFrom(...DOCUMENTED_WHAT),
    select: fc.record({ kind: fc.constantFrom(...CHOICE_KINDS), id }),
    claim: id,
    air: fc.boolean(),
    altitude: fc.constantFrom('true' as const, 'exaggerated' as const),
    debug: fc.boolean(),
    present: fc.boolean(),
  },
  { requiredKeys: [] },
)

describe('link', () => {
  it('reads the example of the issue', () => {
    expect(parse('?t=1939-08-25T12:00&play=0')).toEqual({
      link: { t: parseBattleTime('1939-08-25T12:00'), play: false },
      problems: [],
    })
  })

  it('reads every parameter', () => {
    const { link, problems } = parse(
      '?cam=118.6,47.65,20000,25,30&chapter=may&lang=ja&quality=low&exag=2.5&hide=fronts,air&show=contours,grid&style=paper&zone=9&view=japanese&symbols=silhouettes&only=documented&unit=su_9mab&air=1&altitude=exaggerated&debug&present=1&rate=600&elastic=1&campaign=12&reverse=1&loop=1939-08-20T05:00/1939-08-20T12:00',
    )
    expect(problems).toEqual([])
    expect(link).toEqual({
      camera: { target: [118.6, 47.65], distanceM: 20_000, bearingDeg: 25, pitchDeg: 30 },
      chapter: 'may', lang: 'ja', quality: 'low', exaggeration: 2.5, hide: ['fronts', 'air'], show: ['contours', 'grid'], style: 'paper', zone: 9, view: 'japanese', symbols: 'silhouettes', only: 'both',
      select: { kind: 'unit', id: 'su_9mab' }, air: true, altitude: 'exaggerated', debug: true, present: true, rate: 600, elastic: true, campaignMinutes: 12, reverse: true,
      loop: { from: parseBattleTime('1939-08-20T05:00'), to: parseBattleTime('1939-08-20T12:00') },
    }) // prettier-ignore
  })

  it('of each person of the record survives a round trip', () => {
    const ids = [...realRecord().persons.keys()]
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) {
      const text = formatLink({ select: { kind: 'person', id } })
      expect(text).toBe(`?person=${id}`)
      expect(parse(text)).toEqual({ link: { select: { kind: 'person', id } }, problems: [] })
    }
  })

  it('gives nothing for an empty link', () => {
    expect(parse('')).toEqual({ link: {}, problems: [] })
    expect(formatLink({})).toBe('')
  })

  it('survives a round trip', () => {
    fc.assert(
      fc.property(links, (link) => {
        const text = formatLink(link)
        const back = parse(text)
        expect(back.problems).toEqual([])
        expect(Object.keys(back.link).sort()).toEqual(Object.keys(link).sort())
        expect(formatLink(back.link)).toBe(text)
        expect(back.link.t).toBe(link.t)
        expect(back.link.select).toEqual(link.select)
        expect(back.link.hide).toEqual(link.hide)
      }),
    )
  })

  it.each([
    ['t', '1939-08-32T12:00'], ['t', '1941-06-22'], ['t', 'noon'], ['play', 'maybe'], ['rate', '0'], ['rate', 'fast'], ['elastic', 'on'], ['campaign', '1'], ['loop', '1939-08-20T05:00'], ['loop', '1939-08-20T05:00/1939-08-20T05:05'], ['loop', '1939-08-21/1939-08-20'],
    ['cam', '1,2,3'], ['cam', '118.6,47.65,20000,25,95'], ['cam', 'a,b,c,d,e'], ['chapter', '../etc'], ['lang', 'de'],
    ['quality', 'ultra'], ['exag', '1e9'], ['exag', '0'], ['hide', 'fronts,moon'], ['unit', 'SU 9'], ['place', ''], ['debug', 'yes'], ['air', 'on'], ['altitude', 'high'], ['fire', 'A B'], ['present', '2'],
  ])('reports a malformed %s=%s once and ignores it', (name, value) => {
    const { link, problems } = parse(`?${name}=${encodeURIComponent(value)}`)
    expect(link).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^Link parameter ${name}: expected .+, got "`))
    expect(problems[0]).toContain(JSON.stringify(value))
  }) // prettier-ignore

  it('keeps what is valid beside what is not', () => {
    const { link, problems } = parse('?t=never&lang=ru')
    expect(link).toEqual({ lang: 'ru' })
    expect(problems).toHaveLength(1)
  })

  it('never throws, and reports at most one problem per parameter', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('t', 'cam', 'hide', 'exag', 'unit'), (text, name) => {
        expect(parse(`?${name}=${encodeURIComponent(text)}`).problems.length).toBeLessThanOrEqual(1)
        parse(text)
      }),
    )
  })

  it('keeps foreign parameters and drops its own old ones', () => {
    expect(formatLink({ t: battleTime(DAY) }, '?seed=7&t=1939-08-25&debug')).toBe('?t=1939-05-12T00:00&seed=7')
  })
})

describe('a link that came by mail', () => {
  const noon = parseBattleTime('1939-08-25T12:00')!

  it("reads the record's own time form, with its offset", () => {
    expect(parse('?t=1939-08-25T12:00+08:00&play=0')).toEqual({ link: { t: noon, play: false }, problems: [] })
    expect(parse('?t=1939-08-25T12:00%2B08:00').link.t).toBe(noon)
    expect(parse('?t=1939-08-25T04:00Z').link.t).toBe(noon)
    expect(parse('?loop=1939-08-20T05:00+08:00/1939-08-20T12:00+08:00').link.loop).toEqual({
      from: parseBattleTime('1939-08-20T05:00'),
      to: parseBattleTime('1939-08-20T12:00'),
    })
  })

  it('reads &amp; as &, and does not keep it as a foreign parameter', () => {
    expect(parse('?t=1939-08-25T12:00&amp;play=0&amp;unit=su_9mab')).toEqual({
      link: { t: noon, play: false, select: { kind: 'unit', id: 'su_9mab' } },
      problems: [],
    })
    expect(formatLink({}, '?seed=7&amp;play=0')).toBe('?seed=7')
  })

  it.each([
    ['t=1939-08-25T12:00.', { t: noon }],
    ['t=1939-08-25T12:00),', { t: noon }],
    ['play=0&lang=ja,', { play: false, lang: 'ja' }],
    ['hide=fronts,air,', { hide: ['fronts', 'air'] }],
    ['cam=118.6,47.65,20000,25,30.', { camera: { target: [118.6, 47.65], distanceM: 20_000, bearingDeg: 25, pitchDeg: 30 } }],
    ['play=0&debug)', { play: false, debug: true }],
    ['present=1].', { present: true }],
  ])('drops what follows the last parameter: %s', (search, link) => {
    expect(parse(`?${search}`)).toEqual({ link, problems: [] })
  }) // prettier-ignore

  it('leaves such a mark alone before the end, and reports it', () => {
    const { link, problems } = parse('?t=1939-08-25T12:00.&lang=ja')
    expect(link).toEqual({ lang: 'ja' })
    expect(problems).toHaveLength(1)
  })

  it('reports when a parameter is given twice', () => {
    const { link, problems } = parse('?lang=ja&lang=ru')
    expect(link).toEqual({ lang: 'ja' })
    expect(problems).toEqual(['Link parameter lang: expected once, got 2 times; the first is used'])
  })
})
