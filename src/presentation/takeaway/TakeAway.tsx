import { useEffect, useRef } from 'react'
import { tr } from '@/base/i18n/i18n'
import { useBattle } from '@/state/session/battleContext'
import { FilmForm } from './FilmForm'
import { PictureForm } from './PictureForm'
import styles from './TakeAway.module.css'

/** Pictures, films and a handout to save. The browser's own dialog keeps the focus inside. */
export function TakeAway() {
  const { session } = useBattle()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const box = dialog.current
    box?.showModal()
    return () => box?.close()
  }, [])
  const close = () => session.actions.closePanel('takeAway')
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="take-away-title"
      onClose={close}
      onKeyDown={(e) => e.stopPropagation()}
    >
      <header>
        <h2 id="take-away-title">{tr('To take away')}</h2>
        <button type="button" onClick={close}>
          {tr('Close')}
        </button>
      </header>
      <PictureForm />
      <FilmForm />
      <section className={styles.form} aria-label={tr('Handout')}>
        <h3>{tr('Handout')}</h3>
        <p>
          {tr(
            'The whole deck on paper: a picture and the captions of each chapter, figures, order of battle, contested numbers, sources.',
          )}
        </p>
        <button type="button" onClick={() => session.actions.openHandout()}>
          {tr('Open the handout')}
        </button>
      </section>
    </dialog>
  )
}
