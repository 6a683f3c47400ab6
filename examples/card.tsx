import { useBattle, useSession } from '@/state/session/battleContext'
import type { Selection } from '@/state/session/session'
import { SelectionCard } from '@/ui/card/SelectionCard'
import { Chooser } from './support/Chooser'
import { openBattle } from './support/openBattle'
import { showExample } from './support/showExample'

type Thing = NonNullable<Selection>

function AnyCard() {
  const { record, session } = useBattle()
  const selection = useSession((s) => s.selection)
  const things: Thing[] = [
    ...[...record.units.keys()].map((id) => ({ kind: 'unit' as const, id })),
    ...[...record.places.keys()].map((id) => ({ kind: 'place' as const, id })),
    ...record.events.map((e) => ({ kind: 'event' as const, id: e.item.id })),
    ...record.sorties.map((s) => ({ kind: 'sortie' as const, id: s.item.id })),
    ...record.barrages.map((b) => ({ kind: 'fire' as const, id: b.item.id })),
    ...record.features.map((f) => ({ kind: 'line' as const, id: f.item.id })),
    ...record.axes.map((a) => ({ kind: 'axis' as const, id: a.item.id })),
  ]
  const keyOf = (thing: Thing) => `${thing.kind} ${thing.id}`
  return (
    <>
      <Chooser
        label="Whose card"
        value={selection ? keyOf(selection) : ''}
        choices={things.map((thing) => ({ key: keyOf(thing), label: keyOf(thing) }))}
        onChange={(key) => session.actions.select(things.find((thing) => keyOf(thing) === key) ?? null)}
      />
      <SelectionCard />
    </>
  )
}

showExample(async () => ({
  battle: await openBattle('t=1939-08-25T12:00&unit=su_9mab', { ground: 'ready' }),
  page: <AnyCard />,
}))
