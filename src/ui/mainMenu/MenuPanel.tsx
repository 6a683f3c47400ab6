import { useStore } from 'zustand'
import { keyLabel } from '@/state/actions/keys'
import { tellStory } from '@/state/actions/storyActions'
import { actionById } from '@/state/actions/table'
import { useActionContext, useRunAction } from '@/state/actions/useActions'
import { offline, OFFLINE_WORDS } from '@/state/ports/offline'
import { closeSheet } from '@/state/session/sheets'
import { EDITION } from '@/state/words/edition'
import { Icon, type IconName } from '../marks/Icon'
import styles from './MenuPanel.module.css'

type Entry = readonly [action: string, icon: IconName, word: string]

const GROUPS: readonly { title: string; entries: readonly Entry[] }[] = [
  {
    title: 'The battle',
    entries: [
      ['sheet-now', 'now', 'What is happening now'],
      ['sheet-chapters', 'story', 'Chapters'],
      ['orbat', 'tree', 'Order of battle'],
      ['air-panel', 'air', 'The war in the air'],
      ['sheet-numbers', 'numbers', 'Numbers'],
      ['sheet-words', 'words', 'The battle in words'],
      ['sheet-sources', 'sources', 'Sources'],
    ],
  },
  {
    title: 'Ask the ground and the witnesses',
    entries: [
      ['viewshed', 'see', 'What could be seen from here'],
      ['section', 'section', 'Section and measure'],
      ['sheet-area', 'numbers', 'Units in an area'],
      ['sheet-contested', 'sources', 'Who says what'],
      ['split-accounts', 'sources', 'Two accounts side by side'],
      ['split-times', 'time', 'Two times side by side'],
      ['sheet-balance', 'numbers', 'Balance over time'],
    ],
  },
  {
    title: 'The map',
    entries: [
      ['sheet-legend', 'legend', 'Legend and layers'],
      ['sheet-time', 'time', 'Time: days, events, loop'],
      ['reset', 'reset', 'First view'],
      ['full-screen', 'fullscreen', 'Full screen'],
      ['panel', 'panel', 'Settings'],
    ],
  },
  {
    title: 'Present and take away',
    entries: [
      ['present', 'present', 'Present'],
      ['deck-editor', 'deck', 'Your own deck'],
      ['take-away', 'download', 'Pictures, film, handout'],
      ['sheet-data', 'data', 'Data: other formats'],
      ['sheet-cite', 'cite', 'Cite this view'],
      ['copy-link', 'link', 'Copy a link to this view'],
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
        <Icon name="play" /> Tell me the story (5 min)
      </button>
      {GROUPS.map(({ title, entries }) => (
        <section key={title}>
          <h3>{title}</h3>
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
              <Icon name={icon} /> {word} <kbd>{keyLabel(actionById(id).keys[0]!)}</kbd>
            </button>
          ))}
        </section>
      ))}
      <h3>Help</h3>
      <button type="button" className={`kg-button ${styles.item}`} onClick={() => run('help')}>
        <Icon name="help" /> How to read the map, and keys <kbd>?</kbd>
      </button>
      <p className={styles.note}>
        Version {EDITION.version} of {EDITION.released}. {OFFLINE_WORDS[kept]}
      </p>
      <p className={styles.note}>Elevation: SRTM (NASA/USGS) via SRTM30_PLUS. {record.battle.licence}</p>
    </div>
  )
}
