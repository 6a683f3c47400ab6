import { Leva } from 'leva'
import { useTimeControls } from './useTimeControls'
import { useViewControls } from './useViewControls'
import { FiguresBlock } from './FiguresBlock'

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
  sizes: { rootWidth: '320px', controlWidth: '170px', rowHeight: '28px' },
  fontSizes: { root: '13px' },
  fonts: { mono: '"Inter Variable", system-ui, sans-serif', sans: '"Inter Variable", system-ui, sans-serif' },
} as const

/** The panel of settings and figures; its own chunk, mounted only while it is open. */
export function DebugPanel() {
  useTimeControls()
  useViewControls()
  return (
    <div style={{ position: 'fixed', top: 70, right: 12, zIndex: 30, width: 320, maxHeight: 'calc(100dvh - 220px)', overflow: 'auto' }}>
      <Leva fill flat theme={THEME} titleBar={{ title: 'Settings and figures', drag: false, filter: false }} />
      <FiguresBlock />
    </div>
  )
}
