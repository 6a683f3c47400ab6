import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '@/picture/exchange/formats'
import { FORMAT_IDS } from '@/picture/exchange/model'
import { exportCommand } from '../../../scripts/export/command'
import { readEdition } from '../../../scripts/export/edition'
import { realRecord } from '../../helpers/record'
import { inRoot } from '../../helpers/root'

const run = (...args: string[]) => exportCommand(args, () => ({ record: realRecord(), faults: [] }))

describe('the export on the command line', () => {
  it('writes the file and lists what it does not hold', async () => {
    const { code, stdout, stderr, file } = await run('ris', '--out', 'x.ris')
    expect({ code, file }).toEqual({ code: 0, file: 'x.ris' })
    expect(stdout).toMatch(/^TY {2}- /)
    for (const text of FORMATS.ris.lost) expect(stderr).toContain(text)
  })

  it('takes a range, and a moment from its start', async () => {
    const { stdout } = await run('geojson', '--from', '1939-08-25T12:00', '--until', '1939-08-26')
    const { moment, range } = JSON.parse(String(stdout)) as { moment: string; range: string[] }
    expect(moment).toBe('1939-08-25T12:00:00+08:00')
    expect(range).toEqual(['1939-08-25T12:00:00+08:00', '1939-08-26T00:00:00+08:00'])
  })

  it.each([
    [[], 'expected a format, got nothing'],
    [['shapefile'], 'expected a format, got "shapefile"'],
    [['kml', 'kmz'], 'expected one format, got also "kmz"'],
    [['kml', '--fast'], 'expected --out, --from or --until, got "--fast"'],
    [['kml', '--from'], '--from: expected a value, got nothing'],
    [['kml', '--from', 'noon'], '--from: expected a time such as 1939-08-25T12:00, got "noon"'],
    [['kml', '--from', '1939-08-26', '--until', '1939-08-25'], 'expected --from before --until'],
    [['kml', '--from', '1938-08-26'], 'expected a range within 1939-05-11T00:00+08:00 to'],
  ])('refuses %j with what it expected', async (args, message) => {
    const { code, stdout, stderr } = await run(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('has every format say what it cannot hold, each in its own words', () => {
    expect(Object.keys(FORMATS)).toEqual([...FORMAT_IDS])
    for (const id of FORMAT_IDS) expect(FORMATS[id].lost.length, id).toBeGreaterThan(0)
  })

  it('has every format in docs/FORMATS.md', () => {
    const page = readFileSync(inRoot('docs/FORMATS.md'), 'utf8')
    for (const id of FORMAT_IDS) expect(page).toContain(`\`${id}\``)
  })

  it('has one version in package.json and CITATION.cff', () => {
    expect(readEdition().released).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
