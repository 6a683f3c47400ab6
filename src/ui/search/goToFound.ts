import { dayLabel, clockLabel } from '@/core/battleTime'
import { nearestOnMap } from '@/domain/lookOut'
import type { Findable } from '@/domain/search'
import { nameIn } from '@/i18n/names'
import type { ActionContext } from '@/actions/action'

/** From how far a unit that was found is looked at, metres. */
const NEAR = 8000

/** Flies to what was found, and sets the clock where its hour asks for it; says both. */
export function goToFound({ record, session, playback, camera, deck, page }: ActionContext, { kind, id, title, t }: Findable): void {
  session.setState({ searchOpen: false, standing: null, follow: false })
  const { language } = session.getState()
  const fly = (lon: number, lat: number) => {
    const cue = camera.current.cue()
    camera.current.goTo({ target: [lon, lat], distanceM: Math.min(cue?.distanceM ?? NEAR, NEAR), bearingDeg: cue?.bearingDeg ?? 0, pitchDeg: Math.min(Math.max(cue?.pitchDeg ?? 30, 20), 45) })
  }
  const flyToPlace = (place: string | undefined) => {
    if (place !== undefined) camera.current.focus('place', place)
  }
  const seek = () => {
    if (t === null) return
    playback.play(false)
    playback.seek(t)
    page.announce(`${dayLabel(t)}, ${clockLabel(t)}: ${title}`)
  }
  if (kind === 'unit') {
    session.setState({ selection: { kind, id } })
    const unit = record.units.get(id)!
    const there = nearestOnMap(record, id, playback.clock.t)
    if (!there) return page.announce(`${nameIn(unit.names, language).text}: its place on the map is not known`)
    if (there.t !== playback.clock.t) {
      playback.play(false)
      playback.seek(there.t)
      page.announce(`Clock set to ${dayLabel(playback.clock.t)}, ${clockLabel(playback.clock.t)}, when it is on the map`)
    }
    fly(there.lon, there.lat)
  } else if (kind === 'place') {
    session.setState({ selection: { kind, id } })
    flyToPlace(id)
  } else if (kind === 'event') {
    seek()
    flyToPlace(record.events.find((e) => e.item.id === id)?.item.place)
  } else if (kind === 'sortie') {
    seek()
    session.setState({ selection: { kind, id } })
    flyToPlace(record.sorties.find((s) => s.item.id === id)?.item.target)
  } else if (kind === 'fire') {
    seek()
    session.setState((s) => ({ selection: { kind, id }, layers: { ...s.layers, fire: true } }))
    flyToPlace(record.barrages.find((b) => b.item.id === id)?.item.on[0]?.place)
  } else {
    seek()
    const step = deck.steps.find((s) => s.step.id === id)
    if (step) camera.current.goTo(step.step.camera)
  }
}
