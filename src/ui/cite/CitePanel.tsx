import { useMemo, useState } from 'react'
import { momentLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { CITATION_STYLES, citeView, type CitationStyle } from '@/picture/exchange/cite'
import { nameWord } from '@/record/domain/nameWord'
import { chosenOf } from '@/record/kinds/choice'
import { addressOf, addressOfView } from '@/state/actions/browserPage'
import { linkOfView } from '@/state/actions/linkOfView'
import { useActionContext } from '@/state/actions/useActions'
import { frameSnippet } from '@/state/embed/frameSnippet'
import { useSession } from '@/state/session/battleContext'
import { notify } from '@/state/session/notices'
import { EDITION } from '@/state/words/edition'
import { Rich } from '@/ui/parts/Rich'
import { save } from '@/ui/parts/save'
import styles from './CitePanel.module.css'

const FILES: Partial<Record<CitationStyle, { name: string; mime: string }>> = {
  bibtex: { name: 'khalkhin-gol-1939-view.bib', mime: 'application/x-bibtex' },
  ris: { name: 'khalkhin-gol-1939-view.ris', mime: 'application/x-research-info-systems' },
}

/** The view, the selected thing or a claim as a citation with its permalink, version and date. */
export function CitePanel() {
  const context = useActionContext()
  const { record, session, playback } = context
  const claimId = useSession((s) => s.sheetAt)
  const selection = useSession((s) => s.selection)
  const [day] = useState(today)
  const cited = useMemo(() => {
    const claim = record.claims.find((c) => c.id === claimId)
    const chosen = selection && chosenOf(record, selection)
    const thing = claim?.title ?? (chosen ? nameWord(chosen.names) : tr('The battlefield'))
    const path = claim ? addressOf({ ...linkOfView(context), claim: claim.id }) : addressOfView(context)
    const title = claim ? thing : tr('{thing}, {when}', { thing, when: momentLabel(playback.clock.t) })
    const url = new URL(path, location.href).href
    return {
      ...citeView({ title, url, accessed: day, edition: EDITION }),
      frame: frameSnippet(url, tr('Khalkhin Gol 1939: {title}', { title })),
    }
  }, [record, selection, claimId, context, playback, day])
  const copy = async (text: string, word: string) => {
    try {
      await navigator.clipboard.writeText(text)
      notify(tr('Copied: {what}', { what: word }))
    } catch {
      notify(tr('The browser does not allow copying here; select the text instead'), 'problem')
    }
  }
  return (
    <div className={styles.cite} data-testid="cite">
      <p>{tr('Version {version} of {released}. The address reproduces this view.', { ...EDITION })}</p>
      {(Object.keys(CITATION_STYLES) as CitationStyle[]).map((style) => {
        const file = FILES[style]
        return (
          <section key={style} data-style={style}>
            <h3>{CITATION_STYLES[style]}</h3>
            {file ? <pre>{cited[style].trim()}</pre> : <p className={styles.text}>{cited[style]}</p>}
            <div className={styles.row}>
              <button
                type="button"
                className="kg-button kg-outlined"
                onClick={() => void copy(cited[style], CITATION_STYLES[style])}
              >
                {tr('Copy')}
              </button>
              {file && (
                <button
                  type="button"
                  className="kg-button kg-outlined"
                  onClick={() => save(new Blob([cited[style]], { type: file.mime }), file.name)}
                >
                  {tr('Save as a file')}
                </button>
              )}
            </div>
          </section>
        )
      })}
      {cited.frame && (
        <section data-style="frame">
          <h3>{tr('For a page of your own')}</h3>
          <pre>{cited.frame}</pre>
          <div className={styles.row}>
            <button
              type="button"
              className="kg-button kg-outlined"
              onClick={() => void copy(cited.frame ?? '', tr('HTML of a frame with this view'))}
            >
              {tr('Copy')}
            </button>
          </div>
        </section>
      )}
      <p>
        <Rich
          text="The sources of the record are in <0>Sources</0>; all of them for Zotero or LaTeX in <1>Data</1>."
          parts={[
            <button
              key="sources"
              type="button"
              className="kg-word"
              onClick={() => session.actions.showSheet('sources', 'cite')}
            />,
            <button
              key="data"
              type="button"
              className="kg-word"
              onClick={() => session.actions.showSheet('data', 'cite')}
            />,
          ]}
        />
      </p>
    </div>
  )
}

/** The user's local date. */
function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
