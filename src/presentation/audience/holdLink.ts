import { tr } from '@/base/i18n/i18n'
import { newId, openChannel } from '@/presentation/link/channel'
import { hearSpeaker, NO_SPEAKER, type AudienceEnd } from '@/presentation/link/ends'
import type { ActionContext } from '@/state/actions/action'
import { audience, speakerWindow } from '@/state/audience/audience'
import { BEAT_MS, GONE_MS, type AudienceState } from '@/state/audience/messages'
import { pairKey } from '@/state/audience/pair'
import { deckTitle } from '@/state/ports/deckPort'
import { announce } from '@/state/session/notices'
import { perform } from './perform'
import { sendPictures } from './pictures'
import { audienceState, spokenSteps } from './snapshot'

/** Interval of state messages while the clock plays, milliseconds. */
const CLOCK_MS = 250

/** Audience end of the link: sends the state whenever it changes and at each heartbeat, and carries out requests. Returns the function that closes the link. */
export function holdLink(context: ActionContext): () => void {
  const me = newId()
  let end: AudienceEnd = NO_SPEAKER
  let rev = 0
  let lastSent = ''

  const channel = openChannel(
    pairKey(),
    () => speakerWindow.current,
    // The window that we opened; or, after a reload, one that names us as its opener.
    (source) => source === speakerWindow.current || source.opener === window,
    (message, source) => {
      if (message.kind !== 'hello' && message.kind !== 'ask' && message.kind !== 'gone') return
      if (source) speakerWindow.current = source
      const heard = hearSpeaker(end, message, me, performance.now())
      const fresh = heard.end.speaker !== end.speaker && heard.end !== NO_SPEAKER
      end = heard.end
      if (message.kind === 'gone') return leave()
      if (!audience.getState().connected) audience.actions.connect()
      if (message.kind === 'hello' && (fresh || !message.has)) introduce()
      if (heard.ask) perform(context, heard.ask)
      say(message.kind === 'hello')
    },
  )
  const pictures = sendPictures(context, (of, step, picture) =>
    channel.send({ kind: 'picture', audience: me, of, step, picture }),
  )

  function introduce(): void {
    channel.send({
      kind: 'deck',
      audience: me,
      title: deckTitle(context),
      steps: spokenSteps(context.deck),
    })
    pictures.again()
  }
  /** Sends the state if it has changed, or `anyway` as a heartbeat. */
  function say(anyway = false): void {
    if (!audience.getState().connected) return
    const state: AudienceState = audienceState(context)
    const text = JSON.stringify(state)
    if (text !== lastSent) rev++
    else if (!anyway) return
    lastSent = text
    channel.send({ kind: 'state', audience: me, heard: end.hello, rev, state })
  }
  function leave(): void {
    if (!audience.getState().connected) return
    end = NO_SPEAKER
    const notice = tr(
      audience.getState().frozen
        ? 'The speaker window is gone. The audience sees the frozen picture: press I for the scene.'
        : 'The speaker window is gone. Press S to open it again.',
    )
    audience.actions.disconnect(notice)
    announce(notice)
  }
  let beaten = performance.now()
  const beat = setInterval(() => {
    const now = performance.now()
    // After sleep both windows wake at once: wait one heartbeat for the other one to answer.
    const slept = now - beaten > 2 * BEAT_MS
    beaten = now
    if (end !== NO_SPEAKER && !slept && (speakerWindow.current?.closed || now - end.heard > GONE_MS)) leave()
    say(true)
  }, BEAT_MS)
  let clockTimer: ReturnType<typeof setTimeout> | undefined
  const stops = [
    context.session.subscribe((now, old) => {
      if (now.ownDeck !== old.ownDeck || now.deckId !== old.deckId) introduce()
      say()
    }),
    audience.subscribe(() => say()),
    context.playback.subscribe(() => {
      clockTimer ??= setTimeout(() => {
        clockTimer = undefined
        say()
      }, CLOCK_MS)
    }),
  ]
  const onHide = () => channel.send({ kind: 'bye', audience: me })
  window.addEventListener('pagehide', onHide)
  return () => {
    clearInterval(beat)
    clearTimeout(clockTimer)
    window.removeEventListener('pagehide', onHide)
    for (const stop of stops) stop()
    pictures.stop()
    channel.close()
  }
}
