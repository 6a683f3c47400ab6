import { useEffect, useRef, useState } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import { keyName } from '@/state/actions/keys'
import { useBattle } from '@/state/session/battleContext'
import { CLICKER_BUTTONS, clickerButton, type ClickerButton } from './clicker'
import { ContrastCard } from './ContrastCard'
import { judgeClicker, summaryOf, type Verdict } from './judge'
import styles from './Preflight.module.css'
import { useFindings } from './useFindings'

const VERDICT_WORDS: Record<Verdict, string> = {
  pass: msg('Good'),
  warn: msg('Look'),
  fail: msg('Bad'),
  unknown: msg('Open'),
}
const BUTTON_WORDS: Record<ClickerButton, string> = {
  next: msg('Next'),
  previous: msg('Previous'),
  black: msg('Black'),
  start: msg('Start or stop'),
}

/** Check of the presenting computer before a talk: what works, what does not, and what to do about it. */
export function Preflight() {
  const { session } = useBattle()
  const dialog = useRef<HTMLDialogElement>(null)
  const [pressed, setPressed] = useState<Partial<Record<ClickerButton, string>>>({})
  const [copied, setCopied] = useState('')
  const findings = useFindings()
  const lines = [...findings, judgeClicker(Object.keys(pressed).length, CLICKER_BUTTONS.length)]
  const close = () => session.actions.closePanel('preflight')

  useEffect(() => {
    const box = dialog.current
    box?.showModal()
    return () => box?.close()
  }, [])
  useEffect(() => {
    // Every button of a clicker is tested here, so none may act: not even Escape or F5.
    const onKey = (event: KeyboardEvent) => {
      const name = keyName(event)
      const button = clickerButton(name)
      const onControl =
        (name === 'Enter' || name === 'Space') &&
        event.target instanceof HTMLElement &&
        event.target.closest('button, input, a')
      if (!button || onControl) return
      event.preventDefault()
      event.stopPropagation()
      setPressed((p) => ({ ...p, [button]: name }))
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])

  const copy = () => {
    navigator.clipboard.writeText(summaryOf(lines)).then(
      () => setCopied(tr('Copied.')),
      () => setCopied(tr('The browser does not allow copying; print the page instead.')),
    )
  }
  return (
    <dialog
      ref={dialog}
      className={styles.preflight}
      aria-labelledby="preflight-title"
      onCancel={(e) => e.preventDefault()}
    >
      <header>
        <h2 id="preflight-title">{tr('Before the talk')}</h2>
        <button type="button" onClick={copy}>
          {tr('Copy as text')}
        </button>
        <button
          type="button"
          onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
        >
          {tr('Try full screen')}
        </button>
        <button type="button" onClick={close}>
          {tr('Close')}
        </button>
        <p role="status">{copied}</p>
      </header>
      <table className={styles.lines}>
        <tbody>
          {lines.map((l) => (
            <tr key={l.id} data-verdict={l.verdict} data-testid={`preflight-${l.id}`}>
              <td>
                <b>{tr(VERDICT_WORDS[l.verdict])}</b>
              </td>
              <th scope="row">{l.what}</th>
              <td>
                {l.found}
                {l.advice && <p>{l.advice}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <section aria-label={tr('Clicker test')} className={styles.clicker}>
        <h3>{tr('Press each button of the clicker')}</h3>
        <ul>
          {CLICKER_BUTTONS.map((button) => (
            <li key={button} data-pressed={button in pressed}>
              {tr(BUTTON_WORDS[button])}
              <small>{pressed[button] ? tr('sent {key}', { key: pressed[button] }) : tr('not yet')}</small>
            </li>
          ))}
        </ul>
      </section>
      <ContrastCard />
    </dialog>
  )
}
