import { isoLabel, parseBattleTime, type BattleTime } from '../../src/base/core/battleTime'
import { DEFAULT_EXAGGERATION } from '../../src/ground/terrain/exaggeration'
import { FORMATS, writeExchange } from '../../src/picture/exchange/formats'
import { FORMAT_IDS, type ExchangeRequest, type FormatId } from '../../src/picture/exchange/model'
import type { BattleRecord } from '../../src/record/model/record'
import { faultText } from '../../src/record/schema/fault'
import type { Outcome, ReadRecord } from '../lib/command'
import { readRecordFromDisk } from '../readRecord'
import { readGroundFromDisk } from '../sight/readGround'
import { readEdition } from './edition'

const USAGE = [
  'usage: npm run -s export -- FORMAT [--out FILE] [--from TIME] [--until TIME]',
  `  FORMAT: ${FORMAT_IDS.join(', ')}`,
  '  TIME is battle-local, such as 1939-08-25T12:00. Without a range: the whole campaign.',
  '  A format of one moment shows --from, or else the time at which the page opens.',
  '  Without --out the file goes to standard output; what it does not hold is told on standard error.',
].join('\n')

/** What the command printed, and the file that its output belongs in; null for standard output. */
export interface ExportOutcome extends Omit<Outcome, 'stdout'> {
  readonly stdout: string | Uint8Array
  readonly file: string | null
}

class UsageError extends Error {}

interface Options {
  readonly format: FormatId
  readonly out: string | null
  readonly from: BattleTime | null
  readonly until: BattleTime | null
}

/** `npm run -s export`: the record in another format, from the same functions as the page's Data panel. */
export async function exportCommand(
  args: readonly string[],
  read: ReadRecord = readRecordFromDisk,
): Promise<ExportOutcome> {
  let told = ''
  try {
    const { format, out, from, until } = optionsOf(args)
    const { record, faults } = read()
    told = faults.map((fault) => `${faultText(fault)}\n`).join('')
    if (!record) return { code: 1, stdout: '', stderr: told, file: null }
    const { body, lost } = await writeExchange(format, {
      ...exportRequest(record),
      ...within(record, from, until),
      at: from ?? record.opening,
      ground: FORMATS[format].needsGround ? readGroundFromDisk().ground : null,
    })
    const list = lost.map((text) => `  - ${text}\n`).join('')
    return {
      code: faults.length > 0 ? 1 : 0,
      stdout: body,
      stderr: `${told}${FORMATS[format].label} does not hold:\n${list}`,
      file: out,
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { code: 2, stdout: '', stderr: `${told}export: ${error.message}\n${USAGE}\n`, file: null }
  }
}

/** The whole campaign, without the ground. */
export function exportRequest(record: BattleRecord): ExchangeRequest {
  return {
    record,
    from: record.start,
    until: record.end,
    at: record.opening,
    edition: readEdition(),
    ground: null,
    exaggeration: DEFAULT_EXAGGERATION,
  }
}

function optionsOf(args: readonly string[]): Options {
  const values = new Map<string, string>()
  const rest: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    if (!arg.startsWith('--')) rest.push(arg)
    else if (!['--out', '--from', '--until'].includes(arg))
      throw new UsageError(`expected --out, --from or --until, got "${arg}"`)
    else if (args[i + 1] === undefined) throw new UsageError(`${arg}: expected a value, got nothing`)
    else values.set(arg, args[++i]!)
  }
  const [format, ...others] = rest
  const known = FORMAT_IDS.find((id) => id === format)
  if (!known) throw new UsageError(`expected a format, got ${format === undefined ? 'nothing' : `"${format}"`}`)
  if (others.length > 0) throw new UsageError(`expected one format, got also "${others[0]!}"`)
  const time = (name: string) => {
    const text = values.get(name)
    if (text === undefined) return null
    const t = parseBattleTime(text)
    if (t === null) throw new UsageError(`${name}: expected a time such as 1939-08-25T12:00, got "${text}"`)
    return t
  }
  return { format: known, out: values.get('--out') ?? null, from: time('--from'), until: time('--until') }
}

function within(record: BattleRecord, from: BattleTime | null, until: BattleTime | null) {
  const range = { from: from ?? record.start, until: until ?? record.end }
  const span = `${isoLabel(record.start)} to ${isoLabel(record.end)}`
  if (range.from < record.start || range.until > record.end)
    throw new UsageError(`expected a range within ${span}, got ${isoLabel(range.from)} to ${isoLabel(range.until)}`)
  if (range.from >= range.until)
    throw new UsageError(`expected --from before --until, got ${isoLabel(range.from)} to ${isoLabel(range.until)}`)
  return range
}
