import { tr } from '@/base/i18n/i18n'
import type { QuoteModel } from '@/record/deck/figures'
import { SIDE_WORDS } from '@/state/words/words'
import styles from './QuoteFigure.module.css'

/** Quotations, each with its author. */
export function QuoteFigure({ model }: { model: QuoteModel }) {
  return (
    <div className={styles.quotes}>
      {model.quotes.map((quote) => (
        <figure key={quote.text} data-side={quote.side}>
          <blockquote>{tr('“{text}”', { text: quote.text })}</blockquote>
          <figcaption>
            {quote.by}
            {quote.side && ` (${tr(SIDE_WORDS[quote.side])})`}
            {quote.attribution && <small> {quote.attribution}</small>}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
