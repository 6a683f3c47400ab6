import { useEffect, useRef, useState } from 'react'
import { formatList, tr } from '@/base/i18n/i18n'
import { preferredOf } from '@/record/domain/claims'
import { figureText, partText, unitText } from '@/record/domain/claimText'
import { groupOf, NUMBER_GROUPS, numbersOf } from '@/record/domain/numberGroups'
import { partWord } from '@/record/domain/partWords'
import { quarrelOf } from '@/record/domain/quarrels'
import type { Claim, ClaimValue } from '@/record/schema/claims'
import type { Side } from '@/record/schema/common'
import { useBattle, useSession } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import { Choices } from '@/ui/parts/Choices'
import { ContestedMark } from '@/ui/parts/contested/ContestedMark'
import { Rich } from '@/ui/parts/Rich'
import { SideChoices } from '@/ui/parts/SideChoices'
import { ChoiceWord } from '../card/ChoiceWord'
import { SideMark } from '../marks/SideMark'
import { SourceLinks } from '../sources/SourceLinks'
import styles from './NumbersPanel.module.css'

/** Casualties, strengths and losses as each source gives them, by side. */
export function NumbersPanel() {
  const { record } = useBattle()
  const requested = useSession((s) => s.sheetAt)
  const claim = record.claims.find((c) => c.id === requested)
  const [group, setGroup] = useState(claim ? groupOf(claim) : NUMBER_GROUPS[0]!)
  const [last, setLast] = useState(requested)
  if (requested !== last) {
    setLast(requested)
    if (claim) setGroup(groupOf(claim))
  }
  const [side, setSide] = useState<Side | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(
    () => void box.current?.querySelector('[data-requested="true"]')?.scrollIntoView({ block: 'start' }),
    [last],
  )
  const claims = numbersOf(record, group).filter((c) => side === null || c.about.sides.some((s) => s === side))
  return (
    <div ref={box} className={styles.numbers} data-testid="numbers">
      <Choices
        label={tr('What is counted')}
        of={NUMBER_GROUPS}
        chosen={group}
        wordOf={({ title }) => tr(title)}
        onChoose={setGroup}
      />
      <SideChoices chosen={side} onChoose={setSide} />
      {claims.length === 0 && <p>{tr('The record has no such number for this side.')}</p>}
      {claims.map((each) => (
        <ClaimBlock key={each.id} claim={each} requested={each.id === requested} />
      ))}
    </div>
  )
}

function ClaimBlock({ claim, requested }: { claim: Claim; requested: boolean }) {
  const { session } = useBattle()
  const first = preferredOf(claim)
  const unit = unitText(claim.unit)
  return (
    <section className={styles.claim} data-requested={requested} data-claim={claim.id}>
      <h3>
        {claim.about.sides.map((side) => (
          <SideMark key={side} side={side} size={16} named />
        ))}
        {unit ? tr('{title}, {unit}', { title: claim.title, unit }) : claim.title}
        {quarrelOf(claim) && <ContestedMark claim={claim} />}
      </h3>
      <table>
        <tbody>
          {claim.values.map((value, i) => (
            <tr key={i} data-first={value === first}>
              <th scope="row">
                {value.by}
                <small>
                  {partsText(value)}
                  {value.note && `${value.note} `}
                  <SourceLinks sources={value.sources} />
                </small>
              </th>
              <td>{figureText(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {claim.about.person !== undefined && (
        <p className={styles.about}>
          <Rich text="About <0/>" parts={[<ChoiceWord key="person" kind="person" id={claim.about.person} />]} />
        </p>
      )}
      {claim.values.length > 1 && (
        <small>{tr('The coloured row is the figure this page uses: {why}', { why: claim.preferred.why })}</small>
      )}
      <button type="button" className="kg-word" onClick={() => openSheetAt(session, 'cite', claim.id)}>
        {tr('Cite')}
      </button>
    </section>
  )
}

/** `killed 7,696, wounded 8,647. ` */
function partsText({ parts }: ClaimValue): string {
  if (!parts) return ''
  const list = Object.entries(parts).map(([name, part]) =>
    tr('{part} {figure}', { part: partWord(name), figure: partText(part) }),
  )
  return `${tr('{parts}.', { parts: formatList(list) })} `
}
