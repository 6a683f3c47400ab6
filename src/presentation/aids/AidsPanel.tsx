import { tr } from '@/base/i18n/i18n'
import { AID_RANGE, AID_STEP } from '@/state/audience/aids'
import { useBattle, useSession } from '@/state/session/battleContext'
import styles from './AidsPanel.module.css'

/** Controls for a projector that is too dark, too pale or too far from the back row. */
export function AidsPanel() {
  const { session } = useBattle()
  const aids = useSession((s) => s.aids)
  const set = session.actions.setAids
  const range = (label: string, name: 'contrast' | 'brightness') => (
    <label>
      {label} <output>{tr('{n} %', { n: Math.round(aids[name] * 100) })}</output>
      <input
        type="range"
        min={AID_RANGE[0]}
        max={AID_RANGE[1]}
        step={AID_STEP}
        value={aids[name]}
        onChange={(e) => set({ [name]: Number(e.target.value) })}
      />
    </label>
  )
  return (
    <section className={styles.panel} aria-label={tr('Projector aids')}>
      <h2>{tr('Projector aids')}</h2>
      {range(tr('Brightness'), 'brightness')}
      {range(tr('Contrast'), 'contrast')}
      <label className={styles.tick}>
        <input type="checkbox" checked={aids.largeText} onChange={(e) => set({ largeText: e.target.checked })} />{' '}
        {tr('Large text')}
      </label>
      <label className={styles.tick}>
        <input type="checkbox" checked={aids.highContrast} onChange={(e) => set({ highContrast: e.target.checked })} />{' '}
        {tr('High-contrast captions')}
      </label>
      <p>
        <button type="button" onClick={() => session.actions.resetAids()}>
          {tr('Reset')}
        </button>{' '}
        <button type="button" onClick={() => session.actions.closePanel('aids')}>
          {tr('Close')}
        </button>
      </p>
    </section>
  )
}
