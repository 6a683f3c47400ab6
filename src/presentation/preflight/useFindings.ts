import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { msg } from '@/base/i18n/i18n'
import { offline } from '@/state/ports/offline'
import { useBattle, useSession } from '@/state/session/battleContext'
import {
  judgeBattery,
  judgeFonts,
  judgeFrameRate,
  judgeFullScreen,
  judgeGpu,
  judgeOffline,
  judgeScreens,
  judgeWakeLock,
  judgeWebGL,
  type Line,
} from './judge'

const FONTS = [
  [msg('Latin'), '400 16px "Inter Variable"', 'Aa'],
  [msg('Cyrillic'), '400 16px "Inter Variable"', 'Жж'],
  [msg('titles'), '560 20px "Source Serif 4 Variable"', 'Aa'],
  [msg('Japanese'), '400 16px "Noto Sans JP"', 'ノモンハン'],
] as const
/** The camera turns in this many small steps; a slow step on a slow machine ends the measurement early. */
const TURNS = 24
const MAX_SECONDS = 6

interface Battery {
  readonly level: number
  readonly charging: boolean
}
interface AudienceNavigator {
  getBattery?(): Promise<Battery>
}

/** Findings about this computer, line by line. Frame times are measured on the real scene once it has loaded. */
export function useFindings(): readonly Line[] {
  const { camera } = useBattle()
  const software = useSession((s) => s.software)
  const ready = useSession((s) => s.ground === 'ready')
  const { status } = useStore(offline)
  const [webgl] = useState(readWebGL)
  const [fps, setFps] = useState<number | null>(null)
  const [fonts, setFonts] = useState<{ loaded: string[]; missing: string[] }>({ loaded: [], missing: [] })
  const [files, setFiles] = useState(0)
  const [battery, setBattery] = useState<Battery | null>(null)

  useEffect(() => {
    let disposed = false
    void loadFonts().then((found) => !disposed && setFonts(found))
    void (navigator as AudienceNavigator).getBattery?.().then(
      (b) => !disposed && setBattery({ level: b.level, charging: b.charging }),
      () => undefined,
    )
    return () => {
      disposed = true
    }
  }, [])
  useEffect(() => {
    let disposed = false
    void countFiles().then((n) => !disposed && setFiles(n))
    return () => {
      disposed = true
    }
  }, [status])
  useEffect(() => {
    if (!ready) return
    const control = new AbortController()
    void measureFrames((right) => camera.current.orbit(right, 0), control.signal).then(
      (n) => !control.signal.aborted && setFps(n),
    )
    return () => control.abort()
  }, [ready, camera])

  const { isExtended } = screen as Screen & { isExtended?: boolean }
  return [
    judgeWebGL(webgl?.version ?? null),
    judgeGpu(webgl?.renderer ?? '', software),
    judgeFrameRate(fps),
    judgeFullScreen(document.fullscreenEnabled === true),
    judgeScreens(isExtended === undefined ? null : isExtended ? 2 : 1),
    judgeFonts(fonts.loaded, fonts.missing),
    judgeOffline(status === 'update' ? 'ready' : status, files),
    judgeWakeLock('wakeLock' in navigator),
    judgeBattery(battery),
  ]
}

function readWebGL(): { version: string; renderer: string } | null {
  const gl = document.createElement('canvas').getContext('webgl2')
  if (!gl) return null
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const found = {
    version: String(gl.getParameter(gl.VERSION)),
    renderer: String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)),
  }
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return found
}

async function loadFonts(): Promise<{ loaded: string[]; missing: string[] }> {
  const loaded: string[] = []
  const missing: string[] = []
  for (const [name, font, text] of FONTS) {
    const faces = await document.fonts.load(font, text).catch(() => [])
    ;(faces.length > 0 && document.fonts.check(font, text) ? loaded : missing).push(name)
  }
  return { loaded, missing }
}

async function countFiles(): Promise<number> {
  if (!('caches' in window)) return 0
  try {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
    return kept.reduce((sum, n) => sum + n, 0)
  } catch {
    return 0
  }
}

/** Frames per second while the camera turns to and fro; it ends where it began. */
async function measureFrames(turn: (right: number) => void, signal: AbortSignal): Promise<number> {
  const began = performance.now()
  let frames = 0
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  while (frames < TURNS && performance.now() - began < MAX_SECONDS * 1000 && !signal.aborted) {
    turn(frames % 2 === 0 ? 0.5 : -0.5)
    await frame()
    frames++
  }
  if (frames % 2 === 1) turn(-0.5)
  return (frames * 1000) / (performance.now() - began)
}
