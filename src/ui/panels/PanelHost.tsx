import type { ReactNode } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
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

const SumsCard = lazyPart(() => import('../orbat/SumsCard').then((m) => m.SumsCard), { name: msg('The sums') })

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
  const title = tr(SHEET_WORDS[id])
  const Content = id === 'tuning' ? null : PANELS[id]
  return (
    <PanelFrame
      id={id}
      title={title}
      testId={TEST_IDS[id]}
      takesFocus={TAKES_FOCUS.includes(id)}
      closeWord={tr(id === 'orbat' ? 'Close the order of battle' : 'Close')}
      back={before ? { word: tr(SHEET_WORDS[before]), run: () => openSheet(session, before) } : undefined}
      onClose={() => closeSheet(session)}
    >
      {Content ? <Content /> : tuning}
      {id === 'orbat' && grouped && <SumsCard />}
    </PanelFrame>
  )
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
      title={tr('Selection')}
      ownHead
      back={before ? { word: tr(SHEET_WORDS[before]), run: () => openSheet(session, before) } : undefined}
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
    <PanelFrame id="sums" title={tr('Chosen')} ownHead onClose={() => session.actions.setGroup([])}>
      <SumsCard />
    </PanelFrame>
  )
}
