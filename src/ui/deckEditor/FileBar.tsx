import { useRef, useState } from 'react'
import { formatNumber, tr } from '@/base/i18n/i18n'
import type { OwnDeck } from '@/record/deck/deck'
import { withoutDefaults } from '@/record/deck/withoutDefaults'
import { deckFile, MAX_DECK, parseDeckText } from '@/record/read/parseDeck'
import { shown, type Fault } from '@/record/schema/fault'
import { LONGEST_LINK, packDeck } from '@/state/link/deckLink'
import { useBattle, useSession } from '@/state/session/battleContext'
import styles from './DeckEditor.module.css'

interface Props {
  onRead(deck: OwnDeck, name: string): void
  onRefused(what: string, faults: readonly Fault[]): void
}

/** Loads and saves the deck as a file, and creates a link to it. */
export function FileBar({ onRead, onRefused }: Props) {
  const { record } = useBattle()
  const own = useSession((s) => s.ownDeck)
  const input = useRef<HTMLInputElement>(null)
  const [link, setLink] = useState<{ address: string; message: string } | null>(null)

  const read = async (file: File) => {
    const refuse = (faults: readonly Fault[]) =>
      onRefused(tr('{file} was rejected; the current deck is unchanged', { file: file.name }), faults)
    // A film chosen by mistake must not freeze the page.
    if (file.size > MAX_DECK)
      return refuse([
        { file: file.name, path: '', expected: tr('at most {n} bytes', { n: MAX_DECK }), got: `${file.size}` },
      ])
    let text: string
    try {
      text = await file.text()
    } catch (error) {
      return refuse([{ file: file.name, path: '', expected: tr('a file that can be read'), got: shown(String(error)) }])
    }
    const { deck, faults } = parseDeckText(text, record, file.name)
    if (deck) onRead(deck, file.name)
    else refuse(faults)
  }
  const save = (deck: OwnDeck) => {
    const address = URL.createObjectURL(
      new Blob([`${JSON.stringify(withoutDefaults(deckFile(deck)), null, 2)}\n`], { type: 'application/json' }),
    )
    const anchor = document.createElement('a')
    anchor.href = address
    anchor.download = `${
      deck.title
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, '-')
        .replace(/^-|-$/g, '') || 'deck'
    }.json`
    anchor.click()
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }
  const share = async (deck: OwnDeck) => {
    const packed = await packDeck(deck)
    if ('problem' in packed) return setLink({ address: '', message: packed.problem })
    const address = `${location.href.split(/[?#]/)[0]}?present=1${packed.text}`
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    const size = { n: formatNumber(packed.length), most: formatNumber(LONGEST_LINK) }
    const message = copied
      ? tr('Link copied: {n} of {most} characters.', size)
      : tr('Copy the link from here: {n} of {most} characters.', size)
    setLink({ address, message })
  }
  return (
    <div className={styles.tools}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={tr('Deck file to load')}
        className="kg-hidden"
        tabIndex={-1}
        onChange={(e) => {
          const file = e.target.files?.[0]
          e.target.value = ''
          if (file) void read(file)
        }}
      />
      <button type="button" className="kg-button kg-outlined" onClick={() => input.current?.click()}>
        {tr('Load a file')}
      </button>
      {own && (
        <>
          <button type="button" className="kg-button kg-outlined" onClick={() => save(own)}>
            {tr('Save as a file')}
          </button>
          <button type="button" className="kg-button kg-outlined" onClick={() => void share(own)}>
            {tr('Share a link')}
          </button>
        </>
      )}
      {own && link && (
        <div className={styles.link} role="status">
          <p>{link.message}</p>
          {link.address && (
            <input
              type="text"
              readOnly
              aria-label={tr('Link to this deck')}
              value={link.address}
              onFocus={(e) => e.target.select()}
            />
          )}
        </div>
      )}
    </div>
  )
}
