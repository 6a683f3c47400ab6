import type { DocumentModel } from '@/record/deck/figures'
import styles from './DocumentFigure.module.css'

/** A passage of text, shown as a sheet of paper. */
export function DocumentFigure({ model }: { model: DocumentModel }) {
  return (
    <div className={styles.document}>
      <blockquote>
        {model.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      <p className={styles.by}>
        {model.by}, {model.attribution}
      </p>
    </div>
  )
}
