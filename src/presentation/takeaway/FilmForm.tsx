import { useEffect, useMemo, useRef, useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import { planFilm } from '@/record/deck/filmPlan'
import { useDeck } from '@/state/ports/deckPort'
import { useBattle } from '@/state/session/battleContext'
import { save } from '@/ui/parts/save'
import { SizeFields, useSize } from './SizeFields'
import styles from './TakeAway.module.css'

const WHOLE = 'all'
/** Above this size, bytes, a film is streamed to the disk where the browser can. */
const MUCH = 400e6
/** Bits per pixel and frame of a film of this quality; for the estimate shown. */
const BITS_PER_PIXEL = 0.09

type Job = { readonly done: number; readonly all: number; readonly began: number }

/** A film of a chapter or the whole deck, drawn with a fixed time step. */
export function FilmForm() {
  const { session } = useBattle()
  const { steps } = useDeck()
  const size = useSize()
  const [which, setWhich] = useState(steps[0]?.chapterId ?? WHOLE)
  const [fps, setFps] = useState('25')
  const [burn, setBurn] = useState(true)
  const [job, setJob] = useState<Job | null>(null)
  const [message, setMessage] = useState('')
  const cancel = useRef<AbortController | null>(null)
  useEffect(() => () => cancel.current?.abort(), [])
  const making = job !== null
  // The browser asks before a closed tab throws an unfinished film away.
  useEffect(() => {
    if (!making) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [making])

  const chapters = useMemo(() => [...new Map(steps.map((s) => [s.chapterId, s.title]))], [steps])
  const plan = useMemo(() => {
    const { exploreDisplay, layers, mapStyle } = session.getState()
    return planFilm(
      which === WHOLE ? steps : steps.filter((s) => s.chapterId === which),
      exploreDisplay ?? { layers, mapStyle },
    )
  }, [steps, which, session])
  const rate = Number(fps)
  const goodRate = Number.isInteger(rate) && rate >= 1 && rate <= 60
  const bytes =
    size.value && goodRate ? (size.value.width * size.value.height * rate * plan.seconds * BITS_PER_PIXEL) / 8 : 0

  const make = async () => {
    if (!size.value || !goodRate) return
    const control = new AbortController()
    cancel.current = control
    const name = `khalkhin-gol-${which === WHOLE ? 'film' : which}`
    const began = performance.now()
    setMessage('')
    try {
      const [{ encodeFilm, filmCodec, NO_ENCODER }, into] = await Promise.all([
        import('./encodeFilm').catch(() => {
          throw new Error(tr('The part that writes films could not be loaded. Try again once the network is back.'))
        }),
        bytes > MUCH ? askForFile(name) : undefined,
      ])
      if (!(await filmCodec(size.value.width, size.value.height))) return setMessage(tr(NO_ENCODER))
      setJob({ done: 0, all: 1, began })
      const film = await encodeFilm({
        plan,
        ...size.value,
        fps: rate,
        burn,
        signal: control.signal,
        onProgress: (done, all) => setJob({ done, all, began }),
        ...(into && { into }),
      })
      if (film.blob) save(film.blob, `${name}.${film.extension}`)
      save(new Blob([film.vtt], { type: 'text/vtt' }), `${name}.vtt`)
      setMessage(
        tr('Saved {film} ({frames, plural, other {{n} frames}}, {length}) and its captions, {captions}.', {
          film: `${name}.${film.extension}`,
          frames: film.frames,
          n: film.frames,
          length: minutes(plan.seconds),
          captions: `${name}.vtt`,
        }),
      )
    } catch (error) {
      setMessage(
        (error as Error).name === 'AbortError' ? tr('Cancelled; nothing was saved.') : (error as Error).message,
      )
    } finally {
      setJob(null)
      cancel.current = null
    }
  }
  return (
    <form
      className={styles.form}
      aria-label={tr('Film')}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <h3>{tr('Film')}</h3>
      <label>
        {tr('What')}
        <select value={which} onChange={(e) => setWhich(e.target.value)} disabled={job !== null}>
          {chapters.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value={WHOLE}>{tr('The whole deck')}</option>
        </select>
      </label>
      <SizeFields size={size} />
      <label>
        {tr('Frames per second')}
        <input inputMode="numeric" value={fps} onChange={(e) => setFps(e.target.value)} disabled={job !== null} />
      </label>
      {!goodRate && (
        <p role="alert">{tr('Expected a whole number from 1 to 60, got {got}.', { got: fps || tr('nothing') })}</p>
      )}
      <label className={styles.tick}>
        <input type="checkbox" checked={burn} onChange={(e) => setBurn(e.target.checked)} disabled={job !== null} />{' '}
        {tr('captions in the picture')}
      </label>
      <p>
        {tr('{length}, {n, plural, other {# steps}}, about {size} MB. Captions are saved beside it as WebVTT.', {
          length: minutes(plan.seconds),
          n: plan.shots.length,
          size: Math.max(1, Math.round(bytes / 1e6)),
        })}
      </p>
      {job ? (
        <div className={styles.progress}>
          <progress aria-label={tr('Frames drawn')} max={job.all} value={job.done} />
          <span>{progressWords(job)}</span>
          <button type="button" onClick={() => cancel.current?.abort()}>
            {tr('Cancel')}
          </button>
        </div>
      ) : (
        <button type="submit" disabled={!size.value || !goodRate || plan.shots.length === 0}>
          {tr('Make the film')}
        </button>
      )}
      <p role="status">{message}</p>
    </form>
  )
}

const minutes = (seconds: number) =>
  seconds < 90
    ? tr('{n} s', { n: Math.round(seconds) })
    : tr('{minutes} min {seconds} s', { minutes: Math.floor(seconds / 60), seconds: Math.round(seconds % 60) })

function progressWords({ done, all, began }: Job): string {
  if (done < 5) return tr('{done} of {all} frames', { done, all })
  const left = minutes(((performance.now() - began) / 1000 / done) * (all - done))
  return tr('{done} of {all} frames, about {left} to go', { done, all, left })
}

interface FilePicker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<{ createWritable(): Promise<WritableStream> }>
}

/** A file to stream the film to; undefined where the browser does not support it. */
async function askForFile(name: string): Promise<WritableStream | undefined> {
  const file = await (window as FilePicker).showSaveFilePicker?.({ suggestedName: `${name}.mp4` })
  return file?.createWritable()
}
