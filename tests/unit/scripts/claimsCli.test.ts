import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { claimsOf, measuresOf } from '@/record/domain/claims'
import { claimsCommand } from '../../../scripts/claims/command'
import { dateText } from '../../../scripts/docs/claimText'
import { pages } from '../../../scripts/docs/pages'
import { realRecord } from '../../helpers/record'
import { inRoot } from '../../helpers/root'
import { spawnScript } from '../../helpers/spawnScript'

const claims = (...args: string[]) => claimsCommand(args, () => ({ record: realRecord(), faults: [] }))

describe('claims on the command line', () => {
  it('lists the measures', async () => {
    const { code, stdout, stderr } = await spawnScript('scripts/claims.ts')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^ *\d+ {2}casualties\.total$/m)
    expect(stdout.trim().split('\n')).toHaveLength(measuresOf(realRecord()).length)
  })

  it('prints what each source says, with source, reason and issue', () => {
    const { code, stdout } = claims('aircraft.lost.combat')
    expect(code).toBe(0)
    expect(stdout).toMatch(/> 208 — Soviet figure \(I-16 87 \+ I-15 60/)
    expect(stdout).toMatch(/\[SEED, Japanese aircraft losses\]/)
    expect(stdout).toMatch(/171 — Japanese Wikipedia.*\[JPWIKI\]/)
    expect(stdout).toMatch(/why: /)
    expect(stdout).toMatch(/! sum: .*163/)
  })

  it('prints all claims under a measure as JSON', () => {
    const { code, stdout } = claims('casualties', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(claimsOf(realRecord(), 'casualties'))))
    expect((JSON.parse(claims('--json').stdout) as unknown[]).length).toBe(measuresOf(realRecord()).length)
  })

  it.each([
    [['casualtes.total'], /got "casualtes\.total"; did you mean casualties\.total/],
    [['cease-fire'], /did you mean date\.cease-fire\?/],
    [['xyzzy'], /the measures begin with .*casualties/],
    [['casualties', '--text'], /got "--text"/],
    [['casualties', 'tanks'], /expected one measure, got "casualties tanks"/],
  ])('rejects %j with code 2', (args, says) => {
    const { code, stdout, stderr } = claims(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(says)
    expect(stderr).toMatch(/usage: npm run -s claims/)
  })
})

describe('the generated pages', () => {
  it.each(pages(realRecord()))('$path is as npm run docs would write it', ({ path, text }) => {
    expect(readFileSync(inRoot(path), 'utf8') === text, `${path} is out of date: run npm run docs`).toBe(true)
  })

  it('name every source and every claim, and mark what rests on memory', () => {
    const record = realRecord()
    const [sources, told] = pages(record)
    for (const id of record.sources.keys()) expect(sources!.text).toContain(`**${id}**`)
    for (const id of ['MEM-H', 'MEM-M', 'MEM-L']) expect(sources!.text).toContain(`**${id}** (memory)`)
    for (const c of record.claims) expect(told!.text).toContain(c.title.replace(/\|/g, '\\|'))
  })

  it('say dates in words', () => {
    expect(
      ['1939-08-25', '1939-08~', '1939-08-20T05:45', '1939-08-23/1939-08-24', '1939-05-11/1939-09-16', '1946/1948'].map(
        dateText,
      ),
    ).toEqual([
      '25 August 1939',
      'about August 1939',
      '20 August 1939, 05:45',
      '23–24 August 1939',
      '11 May to 16 September 1939',
      '1946 to 1948',
    ])
  })
})
