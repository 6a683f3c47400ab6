import { msg, tr } from '@/base/i18n/i18n'
import { TOOLS, type Tool } from '@/state/audience/messages'
import styles from './Speaker.module.css'
import type { AudienceView } from './useAudience'

const NAMES: Record<Tool, string> = {
  none: msg('Look round'),
  pointer: msg('Pointer'),
  line: msg('Line'),
  arrow: msg('Arrow'),
  ring: msg('Ring'),
}

/** Buttons for what the speaker can request of the audience window; the keys do the same. */
export function Buttons({ audience }: { audience: AudienceView }) {
  const { state, ask } = audience
  const act = (id: string, key: string) => () => ask({ what: 'action', id, key })
  const presenting = state?.presenting ?? false
  return (
    <div className={styles.buttons}>
      <div role="group" aria-label={tr('Steps')}>
        <button type="button" className={styles.main} disabled={!presenting} onClick={act('step-previous', 'PageUp')}>
          {tr('← Previous')}
        </button>
        <button type="button" className={styles.main} disabled={!presenting} onClick={act('step-next', 'PageDown')}>
          {tr('Next →')}
        </button>
        <button
          type="button"
          aria-pressed={state?.blank === 'black'}
          disabled={!presenting}
          onClick={act('black', 'b')}
        >
          {tr('Black')}
        </button>
        <button
          type="button"
          aria-pressed={state?.blank === 'white'}
          disabled={!presenting}
          onClick={act('white', 'w')}
        >
          {tr('White')}
        </button>
        <button
          type="button"
          className={styles.freeze}
          aria-pressed={state?.frozen ?? false}
          disabled={!presenting}
          onClick={() => ask({ what: 'freeze', on: !state?.frozen })}
        >
          {tr(state?.frozen ? 'Update the audience' : 'Freeze for the audience')}
        </button>
        {state?.away && (
          <button type="button" onClick={act('resume', 'r')}>
            {tr('Back to the step')}
          </button>
        )}
      </div>
      <div role="group" aria-label={tr('On the picture')}>
        {TOOLS.map((tool) => (
          <button
            key={tool}
            type="button"
            aria-pressed={state?.tool === tool}
            disabled={!presenting}
            onClick={() => ask({ what: 'tool', tool })}
          >
            {tr(NAMES[tool])}
          </button>
        ))}
        <button type="button" disabled={!state?.drawings} onClick={act('draw-undo', 'u')}>
          {tr('Undo')}
        </button>
        <button type="button" disabled={!state?.drawings} onClick={act('draw-clear', 'x')}>
          {tr('Clear')}
        </button>
      </div>
    </div>
  )
}
