import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hearBye,
  hearSpeaker,
  hearState,
  NO_AUDIENCE,
  NO_SPEAKER,
  restoreFor,
  type SpeakerEnd,
} from '@/presentation/link/ends'
import { scheduleOf, scheduleText, secondsBehind, spellSeconds } from '@/presentation/link/schedule'
import { elapsedMs, pauseTimer, resetTimer, startTimer, STOPPED } from '@/presentation/link/timer'
import {
  openEnvelope,
  parseMessage,
  wrap,
  type Ask,
  type AudienceState,
  type FromSpeaker,
  type StateMessage,
} from '@/state/audience/messages'
import { keyOfAddress, pairFragment } from '@/state/audience/pair'
import { createRateLimit } from '@/state/store/rateLimit'

const STATE: AudienceState = {
  presenting: true,
  step: 0,
  blank: 'none',
  away: false,
  frozen: false,
  typed: '',
  stepGridOpen: false,
  helpOpen: false,
  zoomed: false,
  tool: 'none',
  drawings: 0,
  t: 0,
  playing: false,
  aspect: 1.6,
  picture: true,
}
const said = (rev: number, step: number, audience = 'a', heard = 0): StateMessage => ({
  kind: 'state',
  audience,
  heard,
  rev,
  state: { ...STATE, step },
})
const asked = (n: number, step: number, audience = 'a'): FromSpeaker => ({
  kind: 'ask',
  speaker: 's',
  audience,
  n,
  ask: { what: 'go', step },
})
const KEY = '0123456789abcdef0123456789abcdef'
const read = (data: unknown, key = KEY) => {
  const envelope = openEnvelope(data, key)
  return envelope && parseMessage(envelope.message)
}

describe('the two ends', () => {
  it('show the same step whatever is delayed, duplicated or lost on the way, once the last state arrives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ step: fc.nat(50), byAudience: fc.boolean(), doubled: fc.boolean(), lost: fc.boolean() }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.infiniteStream(fc.nat(1000)),
        (moves, chance) => {
          let step = 0
          let rev = 0
          let audienceEnd = NO_SPEAKER
          let speaker: SpeakerEnd = NO_AUDIENCE
          const toSpeaker: StateMessage[] = [said(0, 0)]
          const toAudience: FromSpeaker[] = []
          const pick = <T>(list: T[]) => list.splice(chance.next().value! % list.length, 1)[0]!
          const deliver = () => {
            if (toAudience.length > 0) {
              const heard = hearSpeaker(audienceEnd, pick(toAudience), 'a', 0)
              audienceEnd = heard.end
              if (heard.ask?.what === 'go') {
                step = heard.ask.step
                toSpeaker.push(said(++rev, step))
              }
            }
            if (toSpeaker.length > 0) speaker = hearState(speaker, pick(toSpeaker), 0)
          }
          moves.forEach((move, n) => {
            if (move.byAudience) {
              step = move.step
              toSpeaker.push(said(++rev, step))
            } else if (!move.lost) toAudience.push(asked(n, move.step), ...(move.doubled ? [asked(n, move.step)] : []))
            if (chance.next().value! % 2) deliver()
          })
          while (toAudience.length > 0 || toSpeaker.length > 0) deliver()
          // The heartbeat repeats the last state.
          speaker = hearState(speaker, said(rev, step), 0)
          expect(speaker.state!.step).toBe(step)
          expect(speaker.rev).toBe(rev)
        },
      ),
    )
  })

  it('ignore what is duplicate, late or meant for another window', () => {
    const first = hearSpeaker(NO_SPEAKER, asked(3, 7), 'a', 0)
    expect(first.ask).toEqual({ what: 'go', step: 7 })
    for (const late of [asked(3, 7), asked(2, 9), asked(4, 9, 'b')])
      expect(hearSpeaker(first.end, late, 'a', 1).ask).toBeNull()
    expect(hearSpeaker(first.end, { kind: 'gone', speaker: 's' }, 'a', 1).end).toBe(NO_SPEAKER)
    expect(hearSpeaker(first.end, { kind: 'gone', speaker: 'another' }, 'a', 1).end).toBe(first.end)
  })

  it('let a reloaded audience window replace the old one, never the other way, and restore its step', () => {
    const before = hearState(NO_AUDIENCE, said(9, 12, 'a', 30), 0)
    // Another window is ignored while the known one answers too.
    expect(hearState(before, said(0, 0, 'b', 31), 0)).toBe(before)
    const after = hearState(before, said(0, 0, 'b', 32), 0)
    expect(after.state!.step).toBe(0)
    // Late messages of the old window.
    expect(hearState(after, said(99, 5, 'a', 30), 0)).toBe(after)
    expect(hearState(after, said(99, 5, 'a', 32), 0)).toBe(after)
    expect(restoreFor(before, after, 'step-12')).toEqual({ what: 'restore', id: 'step-12' })
    expect(restoreFor(NO_AUDIENCE, before, 'step-12')).toBeNull()
    expect(restoreFor(before, hearState(before, said(10, 13), 0), 'step-12')).toBeNull()
  })
})

describe('messages', () => {
  it('let a closed window be replaced by the next one to answer', () => {
    const before = hearBye(hearState(NO_AUDIENCE, said(9, 12, 'a', 30), 0))
    expect(hearState(before, said(0, 0, 'b', 30), 0).audience).toBe('b')
    expect(hearState(before, said(0, 0, 'b', 29), 0)).toBe(before)
  })

  it('of a pair with another key, or without one, are ignored', () => {
    for (const [sent, own] of [
      [KEY, 'f'.repeat(32)],
      ['', ''],
      ['', KEY],
    ] as const)
      expect(read(structuredClone(wrap(said(1, 1), sent)), own)).toBeNull()
  })

  it('are received as they were sent', () => {
    const asks: Ask[] = [
      { what: 'action', id: 'step-next', key: 'PageDown' },
      { what: 'freeze', on: true },
      { what: 'draw', phase: 'move', x: 0.5, y: 0.5 },
      { what: 'zoom', closer: -1 },
    ]
    for (const message of [
      said(3, 4),
      ...asks.map((ask): FromSpeaker => ({ kind: 'ask', speaker: 's', audience: 'a', n: 1, ask })),
    ]) {
      expect(read(structuredClone(wrap(message, KEY)))).toEqual(message)
    }
  })

  it('of any other shape are ignored: nothing ever throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => void expect(read(data)).toBeNull()))
    fc.assert(
      fc.property(
        fc.constantFrom('step', 'blank', 'tool', 't', 'aspect', 'frozen', 'drawings'),
        fc.oneof(fc.object(), fc.constant(undefined), fc.constant('?'), fc.constant(NaN)),
        (field, wrong) => {
          const message = { ...said(1, 1), state: { ...STATE, [field]: wrong } }
          expect(read({ ...wrap(said(1, 1), KEY), message })).toBeNull()
        },
      ),
    )
    const picture = (picture: unknown) =>
      read({ ...wrap(said(1, 1), KEY), message: { kind: 'picture', audience: 'a', of: 'now', step: 1, picture } })
    expect(picture('no picture')).toBeNull()
    expect(picture(new Blob(['x']))).not.toBeNull()
    // A forged sequence number cannot exceed those that follow.
    for (const forged of [1e300, Infinity, -1, 1.5])
      expect(read({ ...wrap(said(1, 1), KEY), message: { ...said(1, 1), heard: forged } })).toBeNull()
  })
})

describe('the rate limit', () => {
  it('lets a burst through, then a steady rate, and is not misled by a clock that stops or goes back', () => {
    const limit = createRateLimit(10, 20)
    const allowed = (times: number, now: number) =>
      Array.from({ length: times }, () => limit.allow(now)).filter(Boolean).length
    expect(allowed(50, 1000)).toBe(20)
    expect(allowed(50, 1000)).toBe(0)
    expect(allowed(50, 500)).toBe(0)
    expect(allowed(50, 1500)).toBe(5)
    expect(allowed(1000, 100_000)).toBe(20)
  })
})

describe('the pair of windows', () => {
  it('finds its key in the address of the speaker window, and nothing else', () => {
    expect(keyOfAddress(pairFragment(KEY))).toBe(KEY)
    for (const hash of ['', '#', '#key=', '#key=short', `#key=${KEY}0`, `#deck=${KEY}`])
      expect(keyOfAddress(hash)).toBe('')
  })
})

describe('timer and schedule', () => {
  it('measure differences of wall time, over pauses and sleep', () => {
    let timer = startTimer(STOPPED, 1000)
    expect(elapsedMs(timer, 61_000)).toBe(60_000)
    timer = pauseTimer(timer, 61_000)
    expect(elapsedMs(timer, 9_000_000)).toBe(60_000)
    timer = startTimer(timer, 10_000_000)
    expect(elapsedMs(timer, 10_000_000 + 3_600_000)).toBe(3_660_000)
    expect(elapsedMs(timer, 0)).toBe(60_000)
    expect(elapsedMs(resetTimer(timer, 20_000_000), 20_001_000)).toBe(1000)
    expect(elapsedMs(resetTimer(pauseTimer(timer, 20_000_000), 20_000_000), 30_000_000)).toBe(0)
  })

  it('is on time within the step, behind after it, ahead before it', () => {
    const plan = scheduleOf([10, 20, 30], 1)
    expect(plan).toEqual({ total: 60, from: 10, to: 30 })
    expect([5, 10, 29, 30, 45].map((s) => secondsBehind(plan, s))).toEqual([-5, 0, 0, 0, 15])
    expect(scheduleOf([10, 20, 30], 1, 600)).toEqual({ total: 600, from: 100, to: 300 })
    expect(scheduleOf([], 0)).toEqual({ total: 0, from: 0, to: 0 })
    expect([0, 130, -40].map(scheduleText)).toEqual(['on time', '2:10 behind', '0:40 ahead'])
    expect([0, 65, 3729].map(spellSeconds)).toEqual(['0:00', '1:05', '1:02:09'])
  })
})
