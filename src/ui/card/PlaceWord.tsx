import { nameIn } from '@/i18n/names'
import { useBattle, useSession } from '@/state/battleContext'

/** The name of a place, which selects it. */
export function PlaceWord({ id }: { id: string }) {
  const { record, session } = useBattle()
  const language = useSession((s) => s.language)
  const place = record.places.get(id)
  if (!place) return <>{id}</>
  return (
    <button type="button" className="kg-word" onClick={() => session.setState({ selection: { kind: 'place', id } })}>
      {nameIn(place.names, language).text}
    </button>
  )
}
