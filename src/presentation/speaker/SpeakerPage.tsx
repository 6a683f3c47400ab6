import { useEffect } from 'react'
import { activeLanguage, tr } from '@/base/i18n/i18n'
import { Buttons } from './Buttons'
import { Clocks } from './Clocks'
import { JumpList } from './JumpList'
import { Notes } from './Notes'
import { Preview } from './Preview'
import styles from './Speaker.module.css'
import { useAudience } from './useAudience'
import { useSpeakerKeys } from './useSpeakerKeys'

/** The lecturer's own window. It draws no scene and loads no record: the audience window sends it everything. */
export function SpeakerPage() {
  const audience = useAudience()
  useSpeakerKeys(audience)
  useEffect(() => {
    document.title = tr('Speaker · Khalkhin Gol 1939')
  }, [])
  const { state, steps, there } = audience
  const at = state?.step ?? 0
  const step = steps[at]
  const next = steps[at + 1]
  return (
    <main className={styles.page} data-testid="speaker" data-there={there} data-step={at}>
      <h1 className={styles.hidden}>{tr('Speaker window')}</h1>
      <p className={styles.status} role="status" data-there={there && state?.presenting}>
        {!there &&
          tr(
            state
              ? 'The audience window does not answer: it is closed, asleep or loading. The timer and the step are kept here; open the page again and press S.'
              : 'Waiting for the audience window. Open this window from it with the key S.',
          )}
        {there && state && !state.presenting && tr('The audience window is not presenting. Choose a step to begin.')}
      </p>
      <section className={styles.current} aria-label={tr('Present step')}>
        <h2>
          {step ? `${at + 1} / ${steps.length} · ${step.chapter}` : tr('No step yet')}
          {state?.typed ? ` · ${tr('go to {step}', { step: state.typed })}` : ''}
        </h2>
        <Preview audience={audience} />
        <p className={styles.caption} lang={activeLanguage()} data-testid="speaker-caption">
          {step?.caption}
        </p>
      </section>
      <section className={styles.next} aria-label={tr('Next step')}>
        <h2>{next ? tr('Next: {step}', { step: next.time }) : tr('The last step')}</h2>
        {next && audience.next?.step === at + 1 ? (
          <img
            src={audience.next.address}
            alt={tr('The next step')}
            style={{ aspectRatio: state?.aspect }}
            data-testid="next-picture"
          />
        ) : (
          <div className={styles.empty} />
        )}
        <p lang={activeLanguage()} data-testid="next-caption">
          {next?.caption}
        </p>
        {next?.notes && <p className={styles.nextNotes}>{next.notes}</p>}
      </section>
      <Clocks audience={audience} />
      <Notes audience={audience} />
      <JumpList audience={audience} />
      <Buttons audience={audience} />
    </main>
  )
}
