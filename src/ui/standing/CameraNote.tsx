import { formatNumber, tr } from '@/base/i18n/i18n'
import { EYE_HEIGHT_M } from '@/record/domain/lookOut'
import { useRunAction } from '@/state/actions/useActions'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import styles from './CameraNote.module.css'

/** Banner shown while the camera is at eye level or following a unit, with how to leave. */
export function CameraNote() {
  const { record, session } = useBattle()
  const run = useRunAction()
  const standing = useSession((s) => s.standing)
  const followed = useSession((s) => (s.follow && s.selection?.kind === 'unit' ? s.selection.id : null))
  const exaggeration = useSession((s) => s.exaggeration)
  const language = useSession((s) => s.language)
  const unit = followed === null ? undefined : record.units.get(followed)
  if (standing)
    return (
      <p className={`kg-panel ${styles.note}`} data-testid="camera-note">
        <span>
          {tr('Standing {where}', { where: standing.name })}
          <small>
            {tr('eyes {eye} m over the ground, heights drawn ×{factor}', {
              eye: formatNumber(EYE_HEIGHT_M),
              factor: formatNumber(exaggeration, { maximumFractionDigits: 1 }),
            })}
          </small>
        </span>
        <button
          type="button"
          className="kg-button kg-outlined"
          data-tip={tr('Back to the map (Esc)')}
          onClick={() => session.actions.stopStanding()}
        >
          {tr('Back to the map')}
        </button>
      </p>
    )
  if (!unit) return null
  return (
    <p className={`kg-panel ${styles.note}`} data-testid="camera-note">
      <span>{tr('Following {unit}', { unit: nameIn(unit.names, language).text })}</span>
      <button
        type="button"
        className="kg-button kg-outlined"
        data-tip={tr('Stop following (Esc)')}
        onClick={() => run('follow')}
      >
        {tr('Stop following')}
      </button>
    </p>
  )
}
