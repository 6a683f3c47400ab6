import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { newId, openChannel, type Channel } from '@/presentation/link/channel'
import { hearBye, hearState, NO_AUDIENCE, restoreFor, type SpeakerEnd } from '@/presentation/link/ends'
import { BEAT_MS, GONE_MS, type Ask, type AudienceState, type SpokenStep } from '@/state/audience/messages'
import { keyOfAddress } from '@/state/audience/pair'
import { readKept, writeKept } from './kept'

export interface AudienceView {
  /** State of the audience window as last received. */
  readonly state: AudienceState | null
  readonly steps: readonly SpokenStep[]
  readonly title: string
  /** False while the audience window does not respond. */
  readonly there: boolean
  /** Object URLs of small pictures: the current scene, and the next step. */
  readonly now: string | null
  readonly next: { readonly step: number; readonly address: string } | null
  ask(ask: Ask): void
}

/** Speaker end of the link: sends a heartbeat to the audience window and keeps what it receives. */
export function useAudience(): AudienceView {
  const [end, setEnd] = useState<SpeakerEnd>(NO_AUDIENCE)
  const [deck, setDeck] = useState(() => readKept('deck'))
  const [there, setThere] = useState(false)
  const [now, setNow] = useState<string | null>(null)
  const [next, setNext] = useState<AudienceView['next']>(null)
  const link = useRef<{
    channel: Channel
    me: string
    n: number
    hello: number
    end: SpeakerEnd
    pictures: boolean
  } | null>(null)

  const stepId = useEffectEvent((at: number) => deck.steps[at]?.id)
  const ask = useMemo(
    () => (what: Ask) => {
      const l = link.current
      if (l && l.end.audience !== '')
        l.channel.send({ kind: 'ask', speaker: l.me, audience: l.end.audience, n: l.n++, ask: what })
    },
    [],
  )

  useEffect(() => {
    const opener = window.opener as Window | null
    const me = newId()
    const addresses: { now?: string; next?: string } = {}
    const put = (of: 'now' | 'next', picture: Blob) => {
      const old = addresses[of]
      if (old) URL.revokeObjectURL(old)
      return (addresses[of] = URL.createObjectURL(picture))
    }
    const channel = openChannel(
      keyOfAddress(location.hash),
      () => opener,
      (source) => source === opener,
      (message) => {
        const l = link.current!
        if (message.kind === 'state') {
          const before = l.end
          l.end = hearState(before, message, performance.now())
          if (l.end === before) return
          const restore = restoreFor(before, l.end, stepId(before.state?.step ?? -1))
          if (before.audience !== l.end.audience) l.pictures = false
          if (restore) ask(restore)
          setThere(true)
          setEnd(l.end)
        } else if (message.kind === 'deck') {
          l.pictures = true
          setDeck({ title: message.title, steps: message.steps })
          writeKept('deck', { title: message.title, steps: message.steps })
        } else if (message.kind === 'picture' && (l.end.audience === '' || message.audience === l.end.audience)) {
          if (message.of === 'now') setNow(put('now', message.picture))
          else setNext({ step: message.step, address: put('next', message.picture) })
        } else if (message.kind === 'bye' && message.audience === l.end.audience) {
          l.end = hearBye(l.end)
          setThere(false)
        }
      },
    )
    link.current = { channel, me, n: 0, hello: 0, end: NO_AUDIENCE, pictures: false }
    let beaten = performance.now()
    const beat = () => {
      const l = link.current!
      const slept = performance.now() - beaten > 2 * BEAT_MS
      beaten = performance.now()
      channel.send({ kind: 'hello', speaker: me, n: ++l.hello, has: l.pictures })
      if (!slept && beaten - l.end.heard > GONE_MS) setThere(false)
    }
    beat()
    const timer = setInterval(beat, BEAT_MS)
    const onHide = () => channel.send({ kind: 'gone', speaker: me })
    window.addEventListener('pagehide', onHide)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', onHide)
      channel.close()
      for (const address of Object.values(addresses)) URL.revokeObjectURL(address)
    }
  }, [ask])

  return { state: end.state, steps: deck.steps, title: deck.title, there, now, next, ask }
}
