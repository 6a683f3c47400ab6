import type { FilmPlan } from './filmPlan'

/** Subtitles are broken into lines of about this many characters. */
const LINE = 42

/** The captions of a film as WebVTT (W3C, https://www.w3.org/TR/webvtt1/), one cue per shot. */
export function webVtt({ shots }: FilmPlan): string {
  const cues = shots.map(
    ({ step, from, until }, i) =>
      `${i + 1}\n${stamp(from)} --> ${stamp(until)}\n${lines(escaped(step.step.caption)).join('\n')}`,
  )
  return `WEBVTT\n\n${cues.join('\n\n')}\n`
}

/** `00:01:02.500` */
export function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`
}

/** `-->` and tags have a meaning in a cue. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function lines(text: string): string[] {
  const out: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = out[out.length - 1]
    if (last !== undefined && last.length + 1 + word.length <= LINE) out[out.length - 1] = `${last} ${word}`
    else out.push(word)
  }
  return out
}
