import { tr } from '@/base/i18n/i18n'
import styles from './LoadingPage.module.css'

/** Shown until the record is loaded: the title, and what is being read. */
export function LoadingPage({ what = tr('Reading the record…') }: { what?: string }) {
  return (
    <main className={styles.page}>
      <h1>{tr('Khalkhin Gol 1939')}</h1>
      <p role="status">{what}</p>
    </main>
  )
}

/** Shown when the page cannot continue: what is wrong, one line each. */
export function FailurePage({ title, messages }: { title: string; messages: readonly string[] }) {
  return (
    <main className={styles.page} role="alert">
      <h1>{tr('Khalkhin Gol 1939')}</h1>
      <p>{title}</p>
      <ul>
        {messages.slice(0, 20).map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {messages.length > 20 && <p>{tr('and {n} more.', { n: messages.length - 20 })}</p>}
      <button type="button" className="kg-button kg-outlined" onClick={() => location.reload()}>
        {tr('Reload')}
      </button>
    </main>
  )
}
