import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { tr } from '@/base/i18n/i18n'
import { foldName } from '@/record/domain/fold'
import { orbatRows, orbatTree, superiorsAt, type OrbatRow } from '@/record/domain/orbatTree'
import { passesConfidence, passesIdentity } from '@/record/domain/unitFilter'
import type { Unit } from '@/record/schema/forces'
import { toggleChosen } from '@/state/actions/chooseUnits'
import { chooseWithSubordinates } from '@/state/actions/findActions'
import { keyName } from '@/state/actions/keys'
import { actionById } from '@/state/actions/table'
import { useActionContext, useRunAction } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'
import { closeSheet } from '@/state/session/sheets'
import { nameIn } from '@/state/words/names'
import { gradeWords, postureWord, SIDE_WORDS } from '@/state/words/words'
import { LensClaims } from '@/ui/parts/contested/LensClaims'
import { Icon } from '../marks/Icon'
import { SideMark } from '../marks/SideMark'
import { FilterBar } from './FilterBar'
import styles from './Orbat.module.css'
import { useOrbatFacts } from './useOrbatFacts'

const TYPED_FOR_MS = 700

/** The key that opened this panel also closes it, unless a name is being typed. */
const isPanelKey = (event: KeyboardEvent) => keyName(event.nativeEvent) === actionById('orbat').keys[0]

/** The order of battle at the time shown, synchronised with the map. */
export function OrbatPanel() {
  const context = useActionContext()
  const { record, session } = context
  const run = useRunAction()
  const language = useSession((s) => s.language)
  const filter = useSession((s) => s.filter)
  const group = useSession((s) => s.group)
  const selection = useSession((s) => s.selection)
  const selected = selection?.kind === 'unit' ? selection.id : null
  const facts = useOrbatFacts()
  const tree = useMemo(() => orbatTree(record, facts.epoch), [record, facts.epoch])
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(tree.flatMap((n) => [n.unit.id, ...n.children.map((c) => c.unit.id)])),
  )
  const [focused, setFocused] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const passes = (unit: Unit) => {
    const now = facts.onMap.get(unit.id)
    return (
      passesIdentity(filter, unit) &&
      ((filter.confidences.length === 0 && filter.only === null) ||
        (now !== undefined && passesConfidence(filter, now.confidence)))
    )
  }
  const rows = orbatRows(tree, open, passes)
  const active = rows.find((r) => r.unit.id === focused) ?? rows.find((r) => r.unit.id === selected) ?? rows[0]
  const onMap = [...facts.onMap.keys()].flatMap((id) => record.units.get(id) ?? [])

  // The branch of the unit selected on the map is expanded and scrolled into view.
  const [opened, setOpened] = useState<string | null>(null)
  if (selected !== opened) {
    setOpened(selected)
    setFocused(selected)
    if (selected) setOpen(new Set([...open, ...superiorsAt(record, selected, facts.epoch)]))
  }
  const rowOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)
  useEffect(() => {
    if (selected) list.current?.querySelector(`[data-id="${selected}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected, open])
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [])

  const name = (unit: Unit) => nameIn(unit.names, language).text
  const focus = (row: OrbatRow | undefined) => {
    if (!row) return
    setFocused(row.unit.id)
    rowOf(row.unit.id)?.focus()
  }
  const fold = (id: string, to: boolean) =>
    setOpen((old) => new Set(to ? [...old, id] : [...old].filter((x) => x !== id)))
  const choose = (id: string) => toggleChosen(session, record, id)
  const select = (id: string) => {
    setOpened(id)
    setFocused(id)
    session.actions.select({ kind: 'unit', id })
  }
  const close = () => closeSheet(session)

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !active) return
    const at = rows.indexOf(active)
    const { unit, branch } = active
    const typing =
      event.key.length === 1 &&
      ![' ', '*', '/', '?'].includes(event.key) &&
      (!isPanelKey(event) || event.timeStamp - typed.current.at < TYPED_FOR_MS)
    if (event.key === 'ArrowDown') focus(rows[at + 1])
    else if (event.key === 'ArrowUp') focus(rows[at - 1])
    else if (event.key === 'Home') focus(rows[0])
    else if (event.key === 'End') focus(rows.at(-1))
    else if (event.key === 'ArrowRight') branch && !active.open ? fold(unit.id, true) : branch && focus(rows[at + 1])
    else if (event.key === 'ArrowLeft')
      active.open ? fold(unit.id, false) : focus(rows.find((r) => r.unit.id === active.parent))
    else if (event.key === '*')
      setOpen(new Set([...open, ...rows.filter((r) => r.parent === active.parent).map((r) => r.unit.id)]))
    else if (event.key === 'Enter') {
      select(unit.id)
      run('fly')
    } else if (event.key === ' ' && event.shiftKey) {
      select(unit.id)
      chooseWithSubordinates(context)
    } else if (event.key === ' ') choose(unit.id)
    else if (event.key === 'Escape') close()
    else if (typing) typeahead(event.key, event.timeStamp, at)
    else return
    event.preventDefault()
  }

  function typeahead(key: string, now: number, at: number): void {
    const text = now - typed.current.at < TYPED_FOR_MS ? typed.current.text + key : key
    typed.current = { text, at: now }
    const asked = foldName(text)
    const from = text.length > 1 ? at : at + 1
    const turn = [...rows.slice(from), ...rows.slice(0, from)]
    focus(turn.find((r) => foldName(name(r.unit)).startsWith(asked)))
  }

  return (
    <div className={styles.panel}>
      <FilterBar passing={onMap.filter(passes).length} onMap={onMap.length} />
      <div
        ref={list}
        className={styles.tree}
        role="tree"
        aria-label={tr('Units under their superiors at the time shown')}
        aria-multiselectable="false"
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <div
            key={row.unit.id}
            role="treeitem"
            data-id={row.unit.id}
            className={`${styles.row} ${facts.onMap.has(row.unit.id) ? '' : styles.away}`}
            style={{ '--level': row.level } as React.CSSProperties}
            aria-level={row.level}
            aria-posinset={row.position}
            aria-setsize={row.siblings}
            aria-expanded={row.branch ? row.open : undefined}
            aria-selected={row.unit.id === selected}
            aria-checked={group.includes(row.unit.id)}
            tabIndex={row === active ? 0 : -1}
            onFocus={() => setFocused(row.unit.id)}
            onClick={(e) => (e.ctrlKey || e.metaKey || e.shiftKey ? choose(row.unit.id) : select(row.unit.id))}
            onDoubleClick={() => run('fly')}
          >
            <span
              className={styles.twist}
              onClick={(e) => row.branch && (e.stopPropagation(), fold(row.unit.id, !row.open))}
            >
              {row.branch && <Icon name="branch" size={16} />}
            </span>
            <span className={styles.tick} onClick={(e) => (e.stopPropagation(), choose(row.unit.id))}>
              <i />
            </span>
            <span>
              <span className={styles.name} lang={nameIn(row.unit.names, language).lang}>
                <SideMark side={row.unit.side} size={16} /> <span>{name(row.unit)}</span>
                <span className="kg-hidden">, {tr(SIDE_WORDS[row.unit.side])}</span>
              </span>
              <span className={styles.line}>{lineOf(row)}</span>
            </span>
          </div>
        ))}
      </div>
      {selected && (
        <div className={styles.tools} style={{ padding: '6px 14px' }}>
          <LensClaims units={[selected]} />
          <button
            type="button"
            className="kg-button kg-outlined"
            data-tip={tr('Choose it and all under it (Shift + B)')}
            onClick={() => chooseWithSubordinates(context)}
          >
            {tr('Choose with all under it')}
          </button>
        </div>
      )}
    </div>
  )

  function lineOf({ unit, passes: through }: OrbatRow): string {
    if (!through) return tr('not in the filter')
    const now = facts.onMap.get(unit.id)
    const parts = [
      now
        ? tr('{posture} ({grade})', {
            posture: postureWord(now.posture),
            grade: gradeWords(now.confidence).toLowerCase(),
          })
        : tr('not on the map'),
      facts.strength.get(unit.id),
      facts.commander.get(unit.id),
    ]
    return parts.filter(Boolean).join(' · ')
  }
}
