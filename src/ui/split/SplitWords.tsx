import { tr } from '@/base/i18n/i18n'
import { differencesAt } from '@/record/domain/accounts'
import { useDifferences } from '@/state/split/accounts'
import { useHalvesNow } from '@/state/split/halvesNow'
import { useSplitShown } from '@/state/split/splitShown'
import { splitSummary } from '@/state/split/splitWords'
import { SplitLines } from './SplitLines'

/** The split picture in words, for the battle in words: what stands left and right, and what differs. */
export function SplitWords() {
  const split = useSplitShown()
  const now = useHalvesNow()
  const differences = useDifferences(split?.kind === 'accounts')
  if (!now) return null
  return (
    <section data-testid="split-words">
      <h3>{tr('Two views side by side')}</h3>
      <p>
        {tr('Left: {left}. Right: {right}.', { left: now.left.word, right: now.right.word })} {splitSummary(now)}
      </p>
      {split?.kind === 'accounts' &&
        differencesAt(differences ?? [], now.t).map((d) => (
          <p key={d.id}>
            {tr('{title}. Soviet account: {soviet} Japanese account: {japanese}', {
              title: d.title,
              soviet: d.soviet.text,
              japanese: d.japanese.text,
            })}{' '}
            {d.alike}
          </p>
        ))}
      <SplitLines now={now} />
    </section>
  )
}
