import { useEffect, useEffectEvent, useState, type ComponentType, type ReactNode } from 'react'
import { tr } from '@/base/i18n/i18n'
import { notify } from '@/state/session/notices'

interface ScenePartProps {
  /** Called when it could not be loaded. */
  readonly onFailure?: () => void
  /** Mounted while it loads. */
  readonly children?: ReactNode
}

/**
 * A part of the scene that loads when it is first mounted. When it cannot be loaded, a notice says so and the rest of
 * the scene is drawn; mounting it again loads it again. `name` is the English subject
 * of the notice: `The line of the section`.
 */
export function scenePart(load: () => Promise<ComponentType>, name: string): ComponentType<ScenePartProps> {
  let loaded: ComponentType | null = null
  return function ScenePart({ onFailure, children }: ScenePartProps) {
    const [Part, setPart] = useState(() => loaded)
    const [loading, setLoading] = useState(true)
    const failed = useEffectEvent(() => {
      setLoading(false)
      notify(
        tr('{part} could not be loaded; the map works without it. It is tried again when next asked for.', {
          part: tr(name),
        }),
        'problem',
      )
      onFailure?.()
    })
    useEffect(() => {
      if (loaded) return
      let disposed = false
      load().then(
        (part) => {
          loaded = part
          if (!disposed) setPart(() => part)
        },
        () => !disposed && failed(),
      )
      return () => {
        disposed = true
      }
    }, [])
    return Part ? <Part /> : loading && children
  }
}
