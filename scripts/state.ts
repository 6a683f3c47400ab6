import { isoLabel, parseBattleTime } from '../src/base/core/battleTime'
import { stateAt } from '../src/record/domain/stateAt'
import { nearest } from '../src/record/read/ids'
import { battleText } from '../src/record/text/battleText'
import { unitText } from '../src/record/text/unitText'
import { printFaults, readRecordFromDisk } from './readRecord'

const USAGE =
  'usage: npm run -s state -- TIME [--unit ID] [--text]\n  TIME is battle-local, such as 1939-08-25T12:00; --text tells it in words instead of JSON'

function fail(message: string): never {
  console.error(`state: ${message}\n${USAGE}`)
  process.exit(2)
}

const args = process.argv.slice(2)
const unknown = args.find((a) => a.startsWith('--') && a !== '--unit' && a !== '--text')
if (unknown !== undefined) fail(`expected --unit or --text, got "${unknown}"`)
const unitAt = args.indexOf('--unit')
const unitId = unitAt >= 0 ? args[unitAt + 1] : undefined
if (unitAt >= 0 && unitId === undefined) fail('--unit: expected a unit of forces.json, got nothing')
const text = args.find((a, i) => !a.startsWith('--') && (unitAt < 0 || i !== unitAt + 1))
if (text === undefined) fail('no time given')
const t = parseBattleTime(text)
if (t === null) fail(`time: expected an ISO time such as 1939-08-25T12:00, got "${text}"`)

const { record, faults } = readRecordFromDisk()
printFaults(faults)
if (!record) process.exit(1)
if (t < record.start || t > record.end)
  fail(`time: expected ${isoLabel(record.start)} to ${isoLabel(record.end)}, got "${text}"`)
if (unitId !== undefined && !record.units.has(unitId))
  fail(`--unit: expected a unit of forces.json, got "${unitId}"${hint(unitId, record.units.keys())}`)

if (args.includes('--text')) console.log(unitId === undefined ? battleText(record, t) : unitText(record, t, unitId))
else {
  const state = stateAt(record, t)
  const units = unitId === undefined ? state.units : state.units.filter((u) => u.id === unitId)
  console.log(JSON.stringify({ ...state, units }, null, 2))
}
if (faults.length > 0) process.exit(1)

/** `; did you mean "su_9mab"?` */
function hint(wrong: string, ids: Iterable<string>): string {
  const near = nearest(wrong, new Set(ids))
  return near ? `; ${near}` : ''
}
