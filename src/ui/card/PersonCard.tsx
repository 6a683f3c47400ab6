import { useMemo, useState } from 'react'
import { dayLabel } from '@/base/core/battleTime'
import { formatList, tr } from '@/base/i18n/i18n'
import { dateText } from '@/record/domain/claimText'
import { rankAt } from '@/record/domain/command'
import { timeWords } from '@/record/domain/eventTime'
import { mentionsOf, type Post } from '@/record/domain/persons'
import { whereChosen } from '@/record/kinds/choice'
import type { Claim } from '@/record/schema/claims'
import type { Person } from '@/record/schema/persons'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import { nameIn, otherNames } from '@/state/words/names'
import { LANGUAGE_WORDS, SIDE_WORDS } from '@/state/words/words'
import { LensText } from '@/ui/parts/contested/LensText'
import { SideMark } from '../marks/SideMark'
import styles from './Card.module.css'
import { CardHead, Fold, Row, SourcesRow } from './CardParts'
import { ChoiceWord } from './ChoiceWord'
import { ContestedRow } from './ContestedRow'
import { EventsRow } from './EventsRow'

/**
 * A person: rank at the time shown, role, a short life, fate, names, and everything in the record that mentions the
 * person.
 */
export function PersonCard({ thing: person }: { thing: Person }) {
  const { record } = useBattle()
  const { rank, placed } = usePersonNow(person)
  const { posts, context, claims } = useMemo(() => mentionsOf(record, person.id), [record, person])
  return (
    <>
      <CardHead names={person.names} side={person.side} placed={placed}>
        <SideMark side={person.side} size={28} />
        <span>
          {tr(SIDE_WORDS[person.side])}
          {rank && (
            <>
              <br />
              <span data-testid="rank">{rank}</span>
            </>
          )}
        </span>
      </CardHead>
      <p className={styles.doing}>
        <strong>
          <LensText text={person.role} />
        </strong>
      </p>
      <dl className={styles.rows}>
        <Row term={tr('Life')}>
          {lifeDates(person) && <span className={styles.figure}>{lifeDates(person)}</span>}
          <LensText text={person.life} />
        </Row>
        {person.fate && (
          <Row term={tr('Fate')}>
            <LensText text={person.fate} />
          </Row>
        )}
        {posts.length > 0 && (
          <Row term={tr('Commanded')}>
            <ul className={styles.sources}>
              {posts.map((post) => (
                <li key={`${post.unit.id} ${post.from}`}>
                  <ChoiceWord kind="unit" id={post.unit.id} />
                  {postWords(post) && <small>{postWords(post)}</small>}
                </li>
              ))}
            </ul>
          </Row>
        )}
        <EventsRow kind="person" id={person.id} open />
        <SourcesRow sources={person.sources} />
        <ContestedRow kind="person" id={person.id} />
      </dl>
      <More person={person} context={context} claims={claims} />
    </>
  )
}

/**
 * The rank at the time shown, and whether a unit under the person's command is on the map; renders when one of them
 * changes.
 */
function usePersonNow(person: Person): { rank: string; placed: boolean } {
  const { record, playback } = useBattle()
  const [now, setNow] = useState(() => at(playback.clock.t))
  useClockWriter(({ t }) => {
    const next = at(t)
    setNow((old) => (old.rank === next.rank && old.placed === next.placed ? old : next))
  }, 250)
  return now

  function at(t: number) {
    return { rank: rankAt(person, t), placed: whereChosen(record, { kind: 'person', id: person.id }, t) !== null }
  }
}

interface MoreProps {
  readonly person: Person
  readonly context: ReturnType<typeof mentionsOf>['context']
  readonly claims: readonly Claim[]
}

/** Collapsed at first: other names, what is told of before and after the campaign, and numbers; nothing where there is none. */
function More({ person: { names, side, aka = [] }, context, claims }: MoreProps) {
  const language = useSession((s) => s.language)
  const inHead = [nameIn(names, language), ...otherNames(names, side, language)].map((n) => n.lang)
  const others = (['ru', 'ja', 'mn'] as const).filter((l) => names[l] !== undefined && !inHead.includes(l))
  if (others.length + aka.length + context.length + claims.length === 0) return null
  return (
    <Fold word={tr('Names, before and after, numbers')}>
      {others.length > 0 && (
        <Row term={tr('Names')}>
          <ul className={styles.sources}>
            {others.map((l) => (
              <li key={l}>
                <span lang={l}>{names[l]}</span> <small>{LANGUAGE_WORDS[l]}</small>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {aka.length > 0 && <Row term={tr('Also written')}>{formatList(aka)}</Row>}
      {context.length > 0 && (
        <Row term={tr('Before and after')}>
          <ul className={styles.sources}>
            {context.map(({ item, from }) => (
              <li key={item.id}>
                {item.title} <small>{timeWords(from, item.precision)}</small>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {claims.length > 0 && (
        <Row term={tr('Numbers')}>
          <ul className={styles.sources}>
            {claims.map((claim) => (
              <li key={claim.id}>
                <NumberWord claim={claim} />
              </li>
            ))}
          </ul>
        </Row>
      )}
    </Fold>
  )
}

/** The title of a number; clicking it shows what each source says. */
function NumberWord({ claim }: { claim: Claim }) {
  const { session } = useBattle()
  return (
    <button type="button" className="kg-word" onClick={() => openSheetAt(session, 'numbers', claim.id)}>
      {claim.title}
    </button>
  )
}

/** `1 December 1896 to 18 June 1974`, `Born 1892`, `Died September 1939`; empty where neither date is known. */
function lifeDates({ born, died }: Person): string {
  if (born && died) return tr('{from} to {until}', { from: dateText(born), until: dateText(died) })
  return born ? tr('Born {date}', { date: dateText(born) }) : died ? tr('Died {date}', { date: dateText(died) }) : ''
}

/** `12 June to 15 July`, `from 5 July`, `until 24 August, acting`; empty where nothing is dated. */
function postWords({ from, until, acting }: Post): string {
  const span =
    from !== null && until !== null
      ? tr('{from} to {until}', { from: dayLabel(from), until: dayLabel(until) })
      : from !== null
        ? tr('from {day}', { day: dayLabel(from) })
        : until !== null
          ? tr('until {day}', { day: dayLabel(until) })
          : ''
  if (!acting) return span
  return span ? tr('{span}, acting', { span }) : tr('acting')
}
