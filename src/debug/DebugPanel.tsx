import { Leva } from 'leva'
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
  sizes: { rootWidth: '100%', controlWidth: '146px', rowHeight: '28px' },
  fontSizes: { root: '13px' },
  fonts: { mono: '"Inter Variable", system-ui, sans-serif', sans: '"Inter Variable", system-ui, sans-serif' },
} as const

/** The settings, playback speed first; a separate chunk, mounted only while its panel is open. */
export function DebugPanel() {
  useTimeControls()
  useViewControls()
  // Draw calls and frame times are shown only where the page was opened with `debug=1`.
  const stats = document.documentElement.dataset.stats === 'true'
  return (
    <>
      <Leva fill flat theme={THEME} titleBar={false} />
      <SettingsBlock />
      {stats && (
        <>
          <StatsBlock />
          <FrameGraph />
        </>
      )}
    </>
  )
}
