import { Component, type ReactNode } from 'react'
import { tr } from '@/base/i18n/i18n'
import { BattleContext } from '@/state/session/battleContext'

/** If the 3D view fails, shows the reason; the rest of the page goes on working. */
export class SceneBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = BattleContext
  declare context: React.ContextType<typeof BattleContext>
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: Error) {
    this.context?.session.actions.setGround(
      'failed',
      tr('The picture could not be drawn: {reason}', { reason: error.message }),
    )
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
