import type { ComponentType } from 'react'
import { tr } from '@/base/i18n/i18n'
import type { SheetId } from '@/state/session/sheets'
import { lazyPart } from '@/ui/parts/lazyPart'
import styles from './Panel.module.css'
import { SHEET_WORDS } from './sheetWords'

/** A panel's content: says that it loads, when that takes longer than a blink. */
const part = (id: SheetId, load: () => Promise<ComponentType>) =>
  lazyPart(load, { name: () => tr('“{title}”', { title: tr(SHEET_WORDS[id]) }), fallback: <Loading /> })

function Loading() {
  return (
    <p className={styles.loading} role="status">
      {tr('Loading…')}
    </p>
  )
}

/** The content of each sheet, loaded when first opened. The settings panel is handed in from outside. */
export const PANELS: Readonly<Record<Exclude<SheetId, 'tuning'>, ComponentType>> = {
  orbat: part('orbat', () => import('../orbat/OrbatPanel').then((m) => m.OrbatPanel)),
  air: part('air', () => import('../air/AirPanel').then((m) => m.AirPanel)),
  deck: part('deck', () => import('../deckEditor/DeckEditor').then((m) => m.DeckEditor)),
  menu: part('menu', () => import('../mainMenu/MenuPanel').then((m) => m.MenuPanel)),
  now: part('now', () => import('../now/NowSheet').then((m) => m.NowSheet)),
  chapters: part('chapters', () => import('../chapters/ChaptersPanel').then((m) => m.ChaptersPanel)),
  search: part('search', () => import('../search/SearchPanel').then((m) => m.SearchPanel)),
  numbers: part('numbers', () => import('../numbers/NumbersPanel').then((m) => m.NumbersPanel)),
  contested: part('contested', () => import('../contested/ContestedPanel').then((m) => m.ContestedPanel)),
  balance: part('balance', () => import('../balance/BalancePanel').then((m) => m.BalancePanel)),
  area: part('area', () => import('../selection/AreaPanel').then((m) => m.AreaPanel)),
  viewshed: part('viewshed', () => import('../viewshed/ViewshedPanel').then((m) => m.ViewshedPanel)),
  section: part('section', () => import('../section/SectionPanel').then((m) => m.SectionPanel)),
  split: part('split', () => import('../split/SplitPanel').then((m) => m.SplitPanel)),
  words: part('words', () => import('../words/WordsPanel').then((m) => m.WordsPanel)),
  sources: part('sources', () => import('../sources/SourcesPanel').then((m) => m.SourcesPanel)),
  data: part('data', () => import('../data/DataPanel').then((m) => m.DataPanel)),
  cite: part('cite', () => import('../cite/CitePanel').then((m) => m.CitePanel)),
  legend: part('legend', () => import('../legend/LegendPanel').then((m) => m.LegendPanel)),
  time: part('time', () => import('../timeline/TimePanel').then((m) => m.TimePanel)),
}
