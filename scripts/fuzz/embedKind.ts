import fc from 'fast-check'
import { createPlayback } from '../../src/state/clock/playback'
import { carryOut } from '../../src/state/embed/commands'
import { EMBED_PROTOCOL, readRequest } from '../../src/state/embed/messages'
import { createCameraHandle } from '../../src/state/ports/cameraPort'
import { createSession } from '../../src/state/session/session'
import { readRecordFromDisk } from '../readRecord'
import { kind } from './kind'
import { mutated, mutations } from './mutate'
import { demand, demandSentence, within } from './oracle'

const camera = { target: [118.68, 47.735], distanceM: 24_000, bearingDeg: 8, pitchDeg: 38 }
const COMMANDS = [
  { do: 'go-to-time', time: '1939-08-25T12:00' },
  { do: 'go-to-chapter', chapter: 'bain-tsagan' },
  { do: 'go-to-camera', camera, instant: true },
  { do: 'play', playing: true },
  { do: 'get-state' },
]

let battle: Parameters<typeof carryOut>[1] | null = null
function page(): Parameters<typeof carryOut>[1] {
  if (battle) return battle
  const { record } = readRecordFromDisk()
  demand(record !== null, 'data/ cannot be read')
  const { start, end, opening } = record!
  battle = { record: record!, playback: createPlayback(start, end, opening), session: createSession(), camera: createCameraHandle() } // prettier-ignore
  return battle
}

/** Messages of a page that embeds this one. */
export const embedKind = kind(
  'embed messages',
  fc.record({ which: fc.nat(COMMANDS.length - 1), changes: fc.option(mutations) }),
  async ({ which, changes }) => {
    await within(1000, () => {
      const sound = { protocol: EMBED_PROTOCOL, id: 7, command: COMMANDS[which] }
      const request = readRequest(changes ? mutated(sound, changes) : sound)
      if (!changes) demand(request !== null && 'command' in request, 'a sound request was refused')
      if (!request) return
      const error = 'error' in request ? request.error : carryOut(request.command, page())
      if (error !== null) demandSentence(error)
      const { t } = page().playback.clock
      demand(t >= page().record.start && t <= page().record.end, 'a time outside the campaign')
    })
  },
)
