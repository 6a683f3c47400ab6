import { useStore } from 'zustand'
import { msg, tr } from '@/base/i18n/i18n'
import { keyLabel } from '@/state/actions/keys'
import { tellStory } from '@/state/actions/storyActions'
import { actionById } from '@/state/actions/table'
import { useActionContext, useRunAction } from '@/state/actions/useActions'
import { offline, OFFLINE_WORDS } from '@/state/ports/offline'
import { closeSheet } from '@/state/session/sheets'
import { EDITION } from '@/state/words/edition'
import { Icon, type IconName } from '../marks/Icon'
import { MachineMade } from '../parts/MachineMade'
import styles from './MenuPanel.module.css'

type Entry = readonly [action: string, icon: IconName, word: string]

const GROUPS: readonly { title: string; entries: readonly Entry[] }[] = [
  {
    title: msg('The battle'),
    entries: [
      ['sheet-now', 'now', msg('What is happening now')],
      ['sheet-chapters', 'story', msg('Chapters')],
      ['orbat', 'tree', msg('Order of battle')],
      ['air-panel', 'air', msg('The war in the air')],
      ['sheet-numbers', 'numbers', msg('Numbers')],
      ['sheet-words', 'words', msg('The battle in words')],
      ['sheet-sources', 'sources', msg('Sources')],
    ],
  },
  {
    title: msg('Ask the ground and the witnesses'),
    entries: [
      ['viewshed', 'see', msg('What could be seen from here')],
      ['section', 'section', msg('Section and measure')],
      ['sheet-area', 'numbers', msg('Units in an area')],
      ['sheet-contested', 'sources', msg('Who says what')],
      ['split-accounts', 'sources', msg('Two accounts side by side')],
      ['split-times', 'time', msg('Two times side by side')],
      ['sheet-balance', 'numbers', msg('Balance over time')],
    ],
  },
  {
    title: msg('The map'),
    entries: [
      ['sheet-legend', 'legend', msg('Legend and layers')],
      ['sheet-time', 'time', msg('Time: days, events, loop')],
      ['reset', 'reset', msg('First view')],
      ['full-screen', 'fullscreen', msg('Full screen')],
      ['panel', 'panel', msg('Settings')],
    ],
  },
  {
    title: msg('Present and take away'),
    entries: [
      ['present', 'present', msg('Present')],
      ['deck-editor', 'deck', msg('Your own deck')],
      ['take-away', 'download', msg('Pictures, film, handout')],
      ['sheet-data', 'data', msg('Data: other formats')],
      ['sheet-cite', 'cite', msg('Cite this view')],
      ['copy-link', 'link', msg('Copy a link to this view')],
    ],
  },
]
/** These open no panel, so the menu closes itself. */
const CLOSES: readonly string[] = ['reset', 'full-screen', 'take-away', 'copy-link']

/** Everything the page can do that is not already on the screen, in words, with its key. */
export function MenuPanel() {
  const context = useActionContext()
  const { session, record } = context
  const run = useRunAction()
  const kept = useStore(offline, (s) => s.status)
  return (
    <div className={styles.menu}>
      <button type="button" className={`kg-button ${styles.item}`} onClick={() => tellStory(context)}>
        <Icon name="play" /> {tr('Tell me the story (5 min)')}
      </button>
      {GROUPS.map(({ title, entries }) => (
        <section key={title}>
          <h3>{tr(title)}</h3>
          {entries.map(([id, icon, word]) => (
            <button
              key={id}
              type="button"
              className={`kg-button ${styles.item}`}
              onClick={() => {
                if (CLOSES.includes(id)) closeSheet(session)
                run(id)
              }}
            >
              <Icon name={icon} /> {tr(word)} <kbd>{keyLabel(actionById(id).keys[0]!)}</kbd>
            </button>
          ))}
        </section>
      ))}
      <h3>{tr('Help')}</h3>
      <button type="button" className={`kg-button ${styles.item}`} onClick={() => run('help')}>
        <Icon name="help" /> {tr('How to read the map, and keys')} <kbd>?</kbd>
      </button>
      <p className={styles.note}>
        {tr('Version {version} of {date}.', { version: EDITION.version, date: EDITION.released })}{' '}
        {tr(OFFLINE_WORDS[kept])}
      </p>
      <p className={styles.note}>
        <MachineMade />
      </p>
      <p className={styles.note}>
        {tr('Elevation: SRTM (NASA/USGS) via SRTM30_PLUS.')} {record.battle.licence}
      </p>
    </div>
  )
}
