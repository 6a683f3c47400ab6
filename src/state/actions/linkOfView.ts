import { BATTLE_ZONE_HOURS, battleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { DEFAULT_EXAGGERATION } from '@/ground/terrain/exaggeration'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import { deckOf, findStep, type Deck } from '@/record/deck/deck'
import { sameMoment } from '@/record/deck/shortDeck'
import { chosenOf, type Choice } from '@/record/kinds/choice'
import { definitionOf, type ChoiceKind } from '@/record/kinds/kinds'
import type { BattleRecord } from '@/record/model/record'
import type { Area, Observer, ViewshedRequest } from '@/record/schema/viewing'
import { DEFAULT_CAMPAIGN_MINUTES, DEFAULT_RATE } from '@/record/time/clock'
import { problemOf, type Link } from '@/state/link/link'
import { withoutTrailingMarks } from '@/state/link/mail'
import { oneOfWords } from '@/state/link/parameter'
import { deckInUse } from '@/state/ports/deckPort'
import type { BattleContextValue } from '@/state/session/battleContext'
import { LAYERS, LAYERS_AT_START, type Session } from '@/state/session/session'
import { DIVIDER_START } from '@/state/session/slices/split'
import { setTuning, TUNABLES, tuning } from '@/state/session/tuning'
import { withArticle } from '@/state/words/kindWords'

/**
 * Applies a link to the page's state, before the scene mounts. Ids not in the record are returned as problems and
 * ignored.
 */
export function applyLink(link: Link, { record, session, playback, camera }: BattleContextValue): string[] {
  const problems: string[] = []
  if (link.deck !== undefined) {
    const known = record.decks.some((d) => d.id === link.deck)
    if (known) session.actions.chooseDeck(link.deck, session.getState().step)
    else problems.push(problemOf('deck', oneOfWords(record.decks.map((d) => d.id)), link.deck))
  }
  const deck = deckInUse({ record, session })
  const index = link.chapter === undefined ? null : stepNamed(deck, link.chapter, record)
  if (link.chapter !== undefined && index === null) {
    problems.push(problemOf('chapter', tr('the id of a chapter or step'), link.chapter))
  }
  const step = index === null ? undefined : deck.steps[index]
  const opening = link.camera ?? step?.step.camera
  if (opening) camera.opening = opening
  if (link.rate !== undefined) playback.setRate(link.rate)
  // Without a time or speed in the link, the page opens in elastic time, which passes quickly through quiet weeks.
  const own = link.rate !== undefined || link.t !== undefined || link.play !== undefined || link.loop !== undefined
  if (link.elastic || !own) playback.setElastic(true, link.campaignMinutes)
  if (link.reverse !== undefined) playback.setReverse(link.reverse)
  if (link.loop) playback.setLoop(link.loop)
  if (link.pixels !== undefined) setTuning({ pixelRatio: link.pixels })
  const t = link.t ?? step?.t
  if (t !== undefined) playback.seek(t)
  playback.play(link.play ?? false)

  const select = link.select && knownChoice(record, link.select)
  const known = select !== null
  if (link.select && !known)
    problems.push(problemOf(definitionOf(link.select.kind).parameter, idOf(link.select.kind), link.select.id))
  const viewshed = link.viewshed && knownViewshed(record, link.viewshed, problems)
  const area = link.area && knownArea(record, link.area, problems)
  const claim = link.claim === undefined ? null : (claimNamed(record, link.claim)?.id ?? null)
  if (link.claim !== undefined && claim === null) problems.push(problemOf('claim', tr('the id of a claim'), link.claim))
  session.actions.applyLink((s) => ({
    language: link.lang ?? s.language,
    quality: link.quality ?? s.quality,
    qualityChosen: link.quality !== undefined || s.qualityChosen,
    exaggeration: link.exaggeration ?? s.exaggeration,
    layers: {
      ...s.layers,
      ...Object.fromEntries((link.show ?? []).map((layer) => [layer, true])),
      ...Object.fromEntries((link.hide ?? []).map((layer) => [layer, false])),
    },
    mapStyle: link.style ?? s.mapStyle,
    lightZone: link.zone ?? s.lightZone,
    lens: link.lens ?? s.lens,
    perspective: link.view ?? s.perspective,
    symbolSet: link.symbols ?? s.symbolSet,
    filter: {
      sides: link.sides ?? s.filter.sides,
      arms: link.arms ?? s.filter.arms,
      echelons: link.levels ?? s.filter.echelons,
      confidences: link.sure ?? s.filter.confidences,
      only: link.only ?? s.filter.only,
    },
    follow: (link.follow ?? false) && known && select?.kind === 'unit',
    selection: select ?? s.selection,
    viewshed: viewshed ?? s.viewshed,
    area: area ?? s.area,
    path: link.path ? { points: link.path, unit: null } : s.path,
    split: link.split ?? s.split,
    divider: link.divider ?? s.divider,
    splitMarks: link.marks ?? s.splitMarks,
    handoutOpen: link.handout ?? s.handoutOpen,
    sheet: link.debug
      ? 'tuning'
      : link.air
        ? 'air'
        : claim !== null
          ? 'numbers'
          : viewshed
            ? 'viewshed'
            : link.path
              ? 'section'
              : area
                ? 'area'
                : s.sheet,
    sheetAt: link.debug || link.air ? s.sheetAt : (claim ?? s.sheetAt),
    // A link to a view skips the introduction.
    firstSight: s.firstSight && !comesForAView(link),
    altitudeExaggerated: link.altitude ? link.altitude === 'exaggerated' : s.altitudeExaggerated,
    step: index ?? s.step,
    kiosk: link.kiosk ?? s.kiosk,
    preflightOpen: link.preflight ?? s.preflightOpen,
    mode: (link.present || link.kiosk) && deck.steps.length > 0 ? 'present' : s.mode,
  }))
  return problems
}

/**
 * The thing that a link names: its id may have caught the full stop of a sentence. Null when there is no such thing.
 */
function knownChoice(record: BattleRecord, choice: Choice): Choice | null {
  const tidied = { ...choice, id: withoutTrailingMarks(choice.id) }
  return [choice, tidied].find((each) => chosenOf(record, each) !== null) ?? null
}

/** The request with the observers that the record knows; each other one is a problem. Undefined when none is left. */
function knownViewshed(
  record: BattleRecord,
  request: ViewshedRequest,
  problems: string[],
): ViewshedRequest | undefined {
  const observers = request.observers.filter((o) => isKnown(record, 'viewshed', o, problems))
  return observers.length > 0 ? { ...request, observers } : undefined
}

/** The area, unless its middle is not in the record: that is a problem. */
function knownArea(record: BattleRecord, area: Area, problems: string[]): Area | undefined {
  return 'ring' in area || isKnown(record, 'area', area.about, problems) ? area : undefined
}

/** Whether the record has the place or unit of an observer; if not, adds a problem of the parameter. */
function isKnown(record: BattleRecord, parameter: string, o: Observer, problems: string[]): boolean {
  if ('at' in o) return true
  const [kind, id, among] =
    'place' in o ? (['place', o.place, record.places] as const) : (['unit', o.unit, record.units] as const)
  if (among.has(id)) return true
  problems.push(problemOf(parameter, idOf(kind), id))
  return false
}

/** `the id of a unit` */
const idOf = (kind: ChoiceKind) => tr('the id of {thing}', { thing: withArticle(definitionOf(kind).words.one) })

/** The claim of this id, with or without the full stop that ended a sentence. */
function claimNamed({ claims }: BattleRecord, id: string) {
  return claims.find((claim) => claim.id === id || claim.id === withoutTrailingMarks(id))
}

/**
 * The step with this id, or the first of the chapter with this id; in a short deck without it, the next one in the
 * order of the story.
 */
function stepNamed(deck: Deck, id: string, record: BattleRecord): number | null {
  const there = findStep(deck, id) ?? findStep(deck, withoutTrailingMarks(id))
  if (there !== null) return there
  const story = deckOf(record.chapters)
  const index = findStep(story, id) ?? findStep(story, withoutTrailingMarks(id))
  return index === null ? null : sameMoment(story, deck, story.steps[index]!.step.id)
}

/**
 * The link to the current view. It contains the quality only if that was chosen (in the opening address, `asked`, or by
 * the user): otherwise each machine uses its own.
 */
export function linkOfView({ record, session, playback, camera }: BattleContextValue, asked: Link = {}): Link {
  const s = session.getState()
  const chosen = asked.quality !== undefined || s.qualityChosen
  // What a step changes in the picture is restored by the step itself.
  const display = s.exploreDisplay ?? s
  const hide = LAYERS.filter((layer) => LAYERS_AT_START[layer] && !display.layers[layer])
  const show = LAYERS.filter((layer) => !LAYERS_AT_START[layer] && display.layers[layer])
  const select = s.selection ?? undefined
  const page: Link = {
    ...(s.language !== 'en' && { lang: s.language }),
    ...(chosen && { quality: s.quality }),
    ...(tuning.pixelRatio !== TUNABLES.pixelRatio.value && { pixels: tuning.pixelRatio }),
    ...(s.exaggeration !== DEFAULT_EXAGGERATION && { exaggeration: s.exaggeration }),
    ...(hide.length > 0 && { hide }),
    ...(show.length > 0 && { show }),
    ...(display.mapStyle !== MAP_STYLE_IDS[0] && { style: display.mapStyle }),
    ...(s.lightZone !== BATTLE_ZONE_HOURS && { zone: s.lightZone }),
    ...(s.perspective !== 'neutral' && { view: s.perspective }),
    ...(s.symbolSet !== 'app6' && { symbols: s.symbolSet }),
    ...(s.filter.only !== null && { only: s.filter.only }),
    ...(s.filter.sides.length > 0 && { sides: s.filter.sides }),
    ...(s.filter.arms.length > 0 && { arms: s.filter.arms }),
    ...(s.filter.echelons.length > 0 && { levels: s.filter.echelons }),
    ...(s.filter.confidences.length > 0 && { sure: s.filter.confidences }),
    ...(s.mode === 'explore' && s.viewshed && { viewshed: s.viewshed }),
    ...(s.mode === 'explore' && s.path && s.path.unit === null && { path: s.path.points }),
    ...(s.mode === 'explore' && s.area && { area: s.area }),
    ...(s.mode === 'explore' && splitOf(s)),
    ...(s.altitudeExaggerated && { altitude: 'exaggerated' as const }),
    ...(s.lens && { lens: true }),
    ...(s.sheet === 'numbers' && s.sheetAt !== null && { claim: s.sheetAt }),
    ...(s.sheet === 'air' && { air: true }),
    ...(s.sheet === 'tuning' && { debug: true }),
    ...(s.handoutOpen && { handout: true }),
    ...(s.deckId !== null && !s.ownDeck && { deck: s.deckId }),
  }
  const step = deckInUse({ record, session }).steps[s.step]
  if (s.mode === 'present' && step)
    return { ...page, ...(s.kiosk > 0 && { kiosk: s.kiosk }), present: true, chapter: step.step.id }
  const { t, rate, playing, elastic, campaignMinutes, reverse, loop } = playback.clock
  const cue = camera.current.cue() ?? camera.opening
  return {
    ...page,
    t: battleTime(Math.round(t)),
    play: playing,
    ...(rate !== DEFAULT_RATE && { rate }),
    ...(elastic && { elastic }),
    ...(elastic && campaignMinutes !== DEFAULT_CAMPAIGN_MINUTES && { campaignMinutes }),
    ...(reverse && { reverse }),
    ...(loop && { loop: { from: battleTime(Math.round(loop.from)), to: battleTime(Math.round(loop.to)) } }),
    ...(cue && { camera: cue }),
    ...(select && { select }),
    ...(s.follow && select && { follow: true }),
  }
}

/** The split picture, with what of it is not as at the start. */
const splitOf = ({ split, divider, splitMarks }: Session): Link =>
  split ? { split, ...(divider !== DIVIDER_START && { divider }), ...(!splitMarks && { marks: false }) } : {}

/** True when a link names a time, place, selection or panel. */
function comesForAView(link: Link): boolean {
  return [
    link.t,
    link.camera,
    link.chapter,
    link.select,
    link.present,
    link.kiosk,
    link.air,
    link.debug,
    link.viewshed,
    link.path,
    link.area,
    link.split,
    link.claim,
    link.embed,
  ].some(Boolean)
}
