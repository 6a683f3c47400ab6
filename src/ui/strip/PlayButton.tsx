import { tr } from '@/base/i18n/i18n'
import { useRunAction } from '@/state/actions/useActions'
import { useClockFact } from '@/state/clock/useClock'
import { Icon } from '../marks/Icon'

interface PlayButtonProps {
  readonly className: string | undefined
  /** Whether the tooltip names the key. */
  readonly withKey?: boolean
}

/** Plays or pauses. */
export function PlayButton({ className, withKey = false }: PlayButtonProps) {
  const run = useRunAction()
  const playing = useClockFact((c) => c.playing)
  const word = tr(playing ? 'Pause' : 'Play')
  return (
    <button
      type="button"
      className={className}
      aria-label={word}
      data-tip={withKey ? tr(playing ? 'Pause (Space)' : 'Play (Space)') : word}
      onClick={() => run('play')}
    >
      <Icon name={playing ? 'pause' : 'play'} size={18} />
    </button>
  )
}
