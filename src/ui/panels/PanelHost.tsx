import type { ReactNode } from 'react'
import { chosenOf } from '@/record/kinds/choice'
import { useBattle, useSession } from '@/state/session/battleContext'
import { closeSheet, openSheet, panelContent, type SheetId } from '@/state/session/sheets'
import { lazyPart } from '@/ui/parts/lazyPart'
import { SelectionCard } from '../card/SelectionCard'
import { PanelFrame } from './PanelFrame'
import { PANELS } from './panelParts'
import { SHEET_WORDS } from './sheetWords'
import { useKeepChosenFree } from './useKeepChosenFree'
import { usePanelRules } from './usePanelRules'

const SumsCard = lazyPart(() => import('../orbat/SumsCard').then((m) => m.SumsCard), { name: 'The sums' })
/** A panel's content: says that it loads, when that takes longer than a blink. */
const panelPart: typeof lazyPart = (load, options) =>
  lazyPart(load, {
    fallback: (
      <p className={styles.loading} role="status">
        Loading…
      </p>
    ),
    ...options,
  })

const OrbatPanel = panelPart(() => import('../orbat/OrbatPanel').then((m) => m.OrbatPanel), {
  name: 'The order of battle',
})
const SumsCard = panelPart(() => import('../orbat/SumsCard').then((m) => m.SumsCard), { name: 'The sums' })
const AirPanel = panelPart(() => import('../air/AirPanel').then((m) => m.AirPanel), { name: 'The war in the air' })
const DeckEditor = panelPart(() => import('../deckEditor/DeckEditor').then((m) => m.DeckEditor), {
  name: 'The editor of decks',
})
const MenuPanel = panelPart(() => import('../mainMenu/MenuPanel').then((m) => m.MenuPanel), { name: 'The menu' })
const NowSheet = panelPart(() => import('../now/NowSheet').then((m) => m.NowSheet), { name: 'What is happening now' })
const ChaptersPanel = panelPart(() => import('../chapters/ChaptersPanel').then((m) => m.ChaptersPanel), {
  name: 'The chapters',
})
const SearchPanel = panelPart(() => import('../search/SearchPanel').then((m) => m.SearchPanel), { name: 'The search' })
const NumbersPanel = panelPart(() => import('../numbers/NumbersPanel').then((m) => m.NumbersPanel), {
  name: 'The numbers',
})
const ContestedPanel = panelPart(() => import('../contested/ContestedPanel').then((m) => m.ContestedPanel), {
  name: 'Who says what',
})
const BalancePanel = panelPart(() => import('../balance/BalancePanel').then((m) => m.BalancePanel), {
  name: 'The balance over time',
})
const ViewshedPanel = panelPart(() => import('../viewshed/ViewshedPanel').then((m) => m.ViewshedPanel), {
  name: 'What could be seen',
})
const SectionPanel = panelPart(() => import('../section/SectionPanel').then((m) => m.SectionPanel), {
  name: 'Section and measure',
})
const SplitPanel = panelPart(() => import('../split/SplitPanel').then((m) => m.SplitPanel), {
  name: 'Two views side by side',
})
const WordsPanel = panelPart(() => import('../words/WordsPanel').then((m) => m.WordsPanel), {
  name: 'The battle in words',
})
const SourcesPanel = panelPart(() => import('../sources/SourcesPanel').then((m) => m.SourcesPanel), {
  name: 'The sources',
})
const DataPanel = panelPart(() => import('../data/DataPanel').then((m) => m.DataPanel), { name: 'The data panel' })
const CitePanel = panelPart(() => import('../cite/CitePanel').then((m) => m.CitePanel), { name: 'The citation' })
const LegendPanel = panelPart(() => import('../legend/LegendPanel').then((m) => m.LegendPanel), { name: 'The legend' })
const TimePanel = panelPart(() => import('../timeline/TimePanel').then((m) => m.TimePanel), { name: 'The time panel' })

/** Two panels keep older test ids that tests and styles use. */
const TEST_IDS: Partial<Record<SheetId, string>> = { air: 'air-panel', deck: 'deck-editor' }
/** Panels to read or type in take the focus; others leave it on the map. */
const TAKES_FOCUS: readonly SheetId[] = [
  'menu',
  'air',
  'deck',
  'numbers',
  'contested',
  'balance',
  'words',
  'sources',
  'chapters',
  'now',
  'data',
  'cite',
]

/** The one panel of the page, with its current content. */
export function PanelHost({ tuning }: { tuning: ReactNode }) {
  usePanelRules()
  const content = useSession(panelContent)
  if (content === null) return null
  if (content === 'card') return <CardFrame />
  if (content === 'sums') return <SumsFrame />
  return <SheetFrame key={content} id={content} tuning={tuning} />
}

function SheetFrame({ id, tuning }: { id: SheetId; tuning: ReactNode }) {
  const { session } = useBattle()
  const before = useSession((s) => s.sheetBefore)
  const grouped = useSession((s) => s.group.length > 0)
  const title = SHEET_WORDS[id]
  const Content = id === 'tuning' ? null : PANELS[id]
  return (
    <PanelFrame
      id={id}
      title={title}
      testId={TEST_IDS[id]}
      takesFocus={TAKES_FOCUS.includes(id)}
      closeWord={id === 'orbat' ? 'Close the order of battle' : 'Close'}
      back={before ? { word: SHEET_WORDS[before], run: () => openSheet(session, before) } : undefined}
      onClose={() => closeSheet(session)}
    >
      {Content ? <Content /> : tuning}
      {id === 'orbat' && grouped && <SumsCard />}
    </PanelFrame>
  )
}

function SheetContent({ id }: { id: Exclude<SheetId, 'tuning'> }) {
  switch (id) {
    case 'menu':
      return <MenuPanel />
    case 'now':
      return <NowSheet />
    case 'chapters':
      return <ChaptersPanel />
    case 'search':
      return <SearchPanel />
    case 'orbat':
      return <OrbatPanel />
    case 'air':
      return <AirPanel />
    case 'numbers':
      return <NumbersPanel />
    case 'contested':
      return <ContestedPanel />
    case 'balance':
      return <BalancePanel />
    case 'viewshed':
      return <ViewshedPanel />
    case 'section':
      return <SectionPanel />
    case 'split':
      return <SplitPanel />
    case 'words':
      return <WordsPanel />
    case 'sources':
      return <SourcesPanel />
    case 'data':
      return <DataPanel />
    case 'cite':
      return <CitePanel />
    case 'legend':
      return <LegendPanel />
    case 'time':
      return <TimePanel />
    case 'deck':
      return <DeckEditor />
  }
}

function CardFrame() {
  useKeepChosenFree()
  const { record, session } = useBattle()
  const selection = useSession((s) => s.selection)
  const before = useSession((s) => s.sheetBefore)
  const grouped = useSession((s) => s.group.length > 0)
  if (!selection || !chosenOf(record, selection)) return null
  return (
    <PanelFrame
      id="card"
      title="Selection"
      ownHead
      back={before ? { word: SHEET_WORDS[before], run: () => openSheet(session, before) } : undefined}
      onClose={() => session.actions.closeCard()}
    >
      <SelectionCard />
      {grouped && <SumsCard />}
    </PanelFrame>
  )
}

function SumsFrame() {
  const { session } = useBattle()
  return (
    <PanelFrame id="sums" title="Chosen" ownHead onClose={() => session.actions.setGroup([])}>
      <SumsCard />
    </PanelFrame>
  )
}
