import styles from './LoadingPage.module.css'

/** Before the record is read: the name, and what is being read. */
export function LoadingPage({ what = 'Reading the record…' }: { what?: string }) {
  return (
    <main className={styles.page}>
      <h1>Khalkhin Gol 1939</h1>
      <p role="status">{what}</p>
    </main>
  )
}

/** When the page cannot go on: what is wrong, each on its line. */
export function FailurePage({ title, messages }: { title: string; messages: readonly string[] }) {
  return (
    <main className={styles.page} role="alert">
      <h1>Khalkhin Gol 1939</h1>
      <p>{title}</p>
      <ul>
        {messages.slice(0, 20).map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {messages.length > 20 && <p>and {messages.length - 20} more.</p>}
      <button type="button" className="kg-button kg-outlined" onClick={() => location.reload()}>
        Load again
      </button>
    </main>
  )
}
