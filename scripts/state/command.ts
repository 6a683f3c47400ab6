import { isoLabel, parseBattleTime } from '../../src/base/core/battleTime'
import { stateAt } from '../../src/record/domain/stateAt'
import { nearest } from '../../src/record/read/ids'
import { battleText } from '../../src/record/text/battleText'
import { unitText } from '../../src/record/text/unitText'
import { command, usageError } from '../lib/command'
import { seenText } from './seenText'

const USAGE =
  'usage: npm run -s state -- TIME [--unit ID] [--text [--sees OBSERVER]]\n  TIME is battle-local, such as 1939-08-25T12:00; --text prints sentences instead of JSON;\n  --sees adds what could be seen within 10 km from place:ID, unit:ID or LON,LAT'

/** `npm run -s state`: the state of the battle at a time, from the same function that the picture uses. */
export const stateCommand = command('state', USAGE, (args, reader) => {
  const unknown = args.find((a) => a.startsWith('--') && a !== '--unit' && a !== '--text' && a !== '--sees')
  if (unknown !== undefined) usageError(`expected --unit, --text or --sees, got "${unknown}"`)
  const unitAt = args.indexOf('--unit')
  const unitId = unitAt >= 0 ? args[unitAt + 1] : undefined
  if (unitAt >= 0 && unitId === undefined) usageError('--unit: expected a unit of forces.json, got nothing')
  const seesAt = args.indexOf('--sees')
  const text = args.find(
    (a, i) => !a.startsWith('--') && (unitAt < 0 || i !== unitAt + 1) && (seesAt < 0 || i !== seesAt + 1),
  )
  if (text === undefined) usageError('no time given')
  const t = parseBattleTime(text)
  if (t === null) usageError(`time: expected an ISO time such as 1939-08-25T12:00, got "${text}"`)

  const record = reader.record()
  if (t < record.start || t > record.end)
    usageError(`time: expected ${isoLabel(record.start)} to ${isoLabel(record.end)}, got "${text}"`)
  if (unitId !== undefined && !record.units.has(unitId)) {
    const near = nearest(unitId, new Set(record.units.keys()))
    usageError(`--unit: expected a unit of forces.json, got "${unitId}"${near ? `; ${near}` : ''}`)
  }

  if (seesAt >= 0) {
    if (!args.includes('--text')) usageError('--sees: expected --text beside it')
    return [battleText(record, t), ...seenText(record, t, args[seesAt + 1] ?? '')].join('\n')
  }
  if (args.includes('--text')) return unitId === undefined ? battleText(record, t) : unitText(record, t, unitId)
  const state = stateAt(record, t)
  const units = unitId === undefined ? state.units : state.units.filter((u) => u.id === unitId)
  return JSON.stringify({ ...state, units }, null, 2)
})
