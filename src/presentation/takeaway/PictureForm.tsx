import { useId, useState } from 'react'
import { clockLabel, dateLabel, isoLabel } from '@/base/core/battleTime'
import { DEGREES } from '@/base/core/math'
import { activeLanguage, tr } from '@/base/i18n/i18n'
import { settled, stageOf } from '@/record/deck/stage'
import { stepWhen } from '@/record/deck/when'
import { useDeck } from '@/state/ports/deckPort'
import { canvasBlob, stillOf, stillPort, type StillRequest } from '@/state/ports/stillPort'
import { useBattle } from '@/state/session/battleContext'
import { verticalFov } from '@/state/session/verticalFov'
import { nameIn } from '@/state/words/names'
import { save } from '@/ui/parts/save'
import { drawCaption, loadCaptionFonts, type CaptionText } from './drawCaption'
import { drawMargin, marginTexts, type Margin } from './drawMargin'
import { SizeFields, useSize } from './SizeFields'
import styles from './TakeAway.module.css'

const PRESENT_VIEW = 'view'

/** A PNG of the current view or of any step; the same choice gives the same picture. */
export function PictureForm() {
  const { record, session, playback, camera } = useBattle()
  const { steps } = useDeck()
  const size = useSize()
  const [which, setWhich] = useState(PRESENT_VIEW)
  const [captioned, setCaptioned] = useState(true)
  const [margined, setMargined] = useState(true)
  const [message, setMessage] = useState('')
  const status = useId()

  const request = (): { still: StillRequest; caption: CaptionText | null; name: string } | null => {
    const { width, height } = size.value!
    const step = steps.find((s) => s.step.id === which)
    const { exploreDisplay, layers, mapStyle, highlight } = session.getState()
    if (step) {
      const stage = settled(stageOf(step.step, exploreDisplay ?? { layers, mapStyle }))
      const caption = {
        title: step.title,
        time: step.step.date ? stepWhen(step.step) : `${dateLabel(stage.t)} · ${clockLabel(stage.t)}`,
        text: step.step.caption,
      }
      return { still: stillOf(stage, { width, height }), caption, name: `khalkhin-gol-${step.step.id}` }
    }
    const cue = camera.current.cue()
    const { t } = playback.clock
    return (
      cue && {
        still: { t, camera: cue, layers, mapStyle, highlight, width, height },
        caption: null,
        name: `khalkhin-gol-${isoLabel(t).slice(0, 16).replace(':', '')}`,
      }
    )
  }

  const draw = async () => {
    setMessage(tr('Drawing…'))
    try {
      const order = request()
      const canvas = order && (await stillPort.current?.draw(order.still))
      if (!canvas) return setMessage(tr('There is no picture to save just now; wait until the ground has loaded.'))
      const context = canvas.getContext('2d')!
      if (margined) {
        const { t, camera: cue, width, height } = order.still
        const half = (verticalFov(width / height) * DEGREES) / 2
        const margin: Margin = {
          title: nameIn(record.battle.names, activeLanguage()).text,
          when: order.caption?.time ?? tr('{date}, {time} (UTC+8)', { date: dateLabel(t), time: clockLabel(t) }),
          credit: tr('Khalkhin Gol 1939; data CC BY-SA 4.0'),
          bearingDeg: cue.bearingDeg,
          metresPerPixel: (2 * cue.distanceM * Math.tan(half)) / height,
        }
        await loadCaptionFonts(marginTexts(margin))
        drawMargin(context, canvas.width, canvas.height, margin)
      }
      if (captioned && order.caption) {
        await loadCaptionFonts(Object.values(order.caption))
        drawCaption(context, canvas.width, canvas.height, order.caption)
      }
      save(await canvasBlob(canvas), `${order.name}.png`)
      setMessage(
        tr('Saved {file}, {width} × {height} pixels.', {
          file: `${order.name}.png`,
          width: canvas.width,
          height: canvas.height,
        }),
      )
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  return (
    <form
      className={styles.form}
      aria-label={tr('Picture')}
      onSubmit={(event) => {
        event.preventDefault()
        void draw()
      }}
    >
      <h3>{tr('Picture')}</h3>
      <label>
        {tr('What')}
        <select value={which} onChange={(e) => setWhich(e.target.value)}>
          <option value={PRESENT_VIEW}>{tr('The present view')}</option>
          {steps.map((s) => (
            <option key={s.step.id} value={s.step.id}>
              {s.index + 1}. {s.title}: {s.step.id}
            </option>
          ))}
        </select>
      </label>
      <SizeFields size={size} />
      <label className={styles.tick}>
        <input type="checkbox" checked={margined} onChange={(e) => setMargined(e.target.checked)} />{' '}
        {tr('with date, sides, north, scale and credit')}
      </label>
      {which !== PRESENT_VIEW && (
        <label className={styles.tick}>
          <input type="checkbox" checked={captioned} onChange={(e) => setCaptioned(e.target.checked)} />{' '}
          {tr('with its caption')}
        </label>
      )}
      <button type="submit" disabled={!size.value} aria-describedby={status}>
        {tr('Save PNG')}
      </button>
      <p id={status} role="status">
        {message}
      </p>
    </form>
  )
}
