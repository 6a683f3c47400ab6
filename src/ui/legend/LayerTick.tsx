import { tr } from '@/base/i18n/i18n'
import type { Layer } from '@/record/schema/layers'
import { useBattle, useSession } from '@/state/session/battleContext'

interface LayerTickProps {
  readonly layer: Layer
  /** An English message. */
  readonly word: string
  /** The map style shows it whatever is ticked. */
  readonly always?: boolean
}

/** The tick box that shows or hides a layer. */
export function LayerTick({ layer, word, always = false }: LayerTickProps) {
  const { session } = useBattle()
  const on = useSession((s) => s.layers[layer])
  return (
    <label>
      <input
        type="checkbox"
        checked={always || on}
        disabled={always}
        onChange={(e) => session.actions.setLayer(layer, e.target.checked)}
      />{' '}
      {tr(word)}
    </label>
  )
}
