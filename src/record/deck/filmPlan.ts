import { battleTime, type BattleTime } from '@/base/core/battleTime'
import { clamp } from '@/base/core/math'
import { flightAt, flightSeconds, viewOf, type View } from '@/ground/camera/flight'
import type { DeckStep } from './deck'
import { stageOf, type MapDisplay, type StageState } from './stage'
import { stepSeconds } from './stepDuration'

/**
 * One step of a film: starts at second `from`, with `flight` seconds of camera flight, until the next shot or the
 * end.
 */
export interface Shot {
  readonly step: DeckStep
  readonly stage: StageState
  readonly from: number
  readonly flight: number
  readonly until: number
  /** Where the camera flies from; null for a cut. */
  readonly before: View | null
}

export interface FilmPlan {
  readonly shots: readonly Shot[]
  readonly seconds: number
}

/** What a frame shows. */
export interface FilmMoment extends StageState {
  readonly shot: Shot
  readonly view: View
}

/** The shots of the steps in order: as in a talk, each long enough to read its caption. */
export function planFilm(steps: readonly DeckStep[], look: MapDisplay): FilmPlan {
  let at = 0
  const shots = steps.map((step, i): Shot => {
    const stage = stageOf(step.step, look)
    const last = i > 0 && !stage.cut ? viewOf(steps[i - 1]!.step.camera) : null
    const flight = last ? flightSeconds(last, viewOf(stage.camera)) : 0
    const from = at
    at += flight + stepSeconds(step.step)
    return { step, stage, from, flight, until: at, before: last }
  })
  return { shots, seconds: at }
}

/** Number of frames of a film: the last one starts before its end. */
export function frameCount({ seconds }: FilmPlan, fps: number): number {
  return Math.max(1, Math.round(seconds * fps))
}

/** The moment `seconds` into the film. Pure: frames may be drawn in any order. @throws RangeError on a film without shots. */
export function filmMoment({ shots }: FilmPlan, seconds: number): FilmMoment {
  const shot = shots.findLast((s) => s.from <= seconds) ?? shots[0]
  if (!shot) throw new RangeError('film: expected at least one step, got none')
  const within = Math.max(0, seconds - shot.from)
  const to = viewOf(shot.stage.camera)
  const view = { ...to }
  if (shot.before && within < shot.flight) flightAt(shot.before, to, within / shot.flight, view)
  return { ...shot.stage, t: timeAt(shot, within), shot, view }
}

function timeAt({ stage }: Shot, within: number): BattleTime {
  return stage.play ? battleTime(clamp(stage.t + within * stage.play.rate, stage.t, stage.play.to)) : stage.t
}
