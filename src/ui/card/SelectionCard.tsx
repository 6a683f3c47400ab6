import { useBattle, useSession } from '@/state/session/battleContext'
import { lazyPart } from '@/ui/parts/lazyPart'
import styles from './Card.module.css'

const UnitCard = lazyPart(() => import('./UnitCard').then((m) => m.UnitCard))
const PlaceCard = lazyPart(() => import('./PlaceCard').then((m) => m.PlaceCard))
const FireCard = lazyPart(() => import('./FireCard').then((m) => m.FireCard))
const LineCard = lazyPart(() => import('./LineCard').then((m) => m.LineCard))
const AxisCard = lazyPart(() => import('./AxisCard').then((m) => m.AxisCard))
const EventCard = lazyPart(() => import('./EventCard').then((m) => m.EventCard))
const SortieCard = lazyPart(() => import('./SortieCard').then((m) => m.SortieCard))

/** The card of whatever is selected; nothing when nothing is. */
export function SelectionCard() {
  const { record } = useBattle()
  const selection = useSession((s) => s.selection)
  if (!selection) return null
  const { kind, id } = selection
  const unit = kind === 'unit' ? record.units.get(id) : undefined
  const place = kind === 'place' ? record.places.get(id) : undefined
  const sortie = kind === 'sortie' ? record.sorties.find((s) => s.item.id === id) : undefined
  const fire = kind === 'fire' ? record.barrages.find((b) => b.item.id === id) : undefined
  const line = kind === 'line' ? record.features.find((f) => f.item.id === id) : undefined
  const axis = kind === 'axis' ? record.axes.find((a) => a.item.id === id) : undefined
  const event = kind === 'event' ? record.events.find((e) => e.item.id === id) : undefined
  if (!unit && !place && !sortie && !fire && !line && !axis && !event) return null
  return (
    <div className={styles.card}>
      {unit && <UnitCard key={id} unit={unit} />}
      {place && <PlaceCard key={id} place={place} />}
      {sortie && <SortieCard key={id} sortie={sortie} />}
      {fire && <FireCard key={id} fire={fire} />}
      {event && <EventCard key={id} event={event} />}
      {line && <LineCard key={id} line={line} />}
      {axis && <AxisCard key={id} axis={axis} />}
    </div>
  )
}
