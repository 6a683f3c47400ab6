import { Leva } from 'leva'
import { useSession } from '@/state/session/battleContext'
import { FrameGraph } from './FrameGraph'
import { SettingsBlock } from './SettingsBlock'
import { StatsBlock } from './StatsBlock'
import { useTimeControls } from './useTimeControls'
import { useViewControls } from './useViewControls'

const THEME = {
  colors: {
    elevation1: '#1e1a14',
    elevation2: '#272219',
    elevation3: '#3a3326',
    accent1: '#b08d4c',
    accent2: '#c9a35b',
    accent3: '#e6c27a',
    highlight1: '#b8ad96',
    highlight2: '#e4dbc7',
    highlight3: '#fffaf0',
  },
  sizes: { rootWidth: '372px', controlWidth: '156px', rowHeight: '28px' },
  fontSizes: { root: '13px' },
  fonts: { mono: '"Inter Variable", system-ui, sans-serif', sans: '"Inter Variable", system-ui, sans-serif' },
} as const

/** The panel of settings and figures; its own chunk, mounted only while it is open. */
export function DebugPanel() {
  useTimeControls()
  useViewControls()
  // Beside the card, where there is one and room for both.
  const beside = useSession((s) => s.selection !== null) && innerWidth > 1000
  return (
    <div
      style={{
        position: 'fixed',
        top: 70,
        right: beside ? 384 : 12,
        zIndex: 30,
        width: 'min(372px, calc(100vw - 24px))',
        maxHeight: innerWidth > 760 ? 'calc(100dvh - 220px)' : 'calc(100dvh - 260px)',
        overflow: 'auto',
      }}
    >
      <StatsBlock />
      <FrameGraph />
      <SettingsBlock />
      <Leva fill flat theme={THEME} titleBar={{ title: 'Settings and figures', drag: false, filter: false }} />
    </div>
  )
}
