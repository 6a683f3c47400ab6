import { useControls } from 'leva'
import { useEffect } from 'react'
import { activeLanguage, msg, tr } from '@/base/i18n/i18n'
import { EXAGGERATION_RANGE } from '@/ground/terrain/exaggeration'
import { MAP_STYLES, type MapStyleId } from '@/ground/terrain/mapStyles'
import { STRESS_MAX } from '@/record/domain/stressIds'
import { layerDefinition } from '@/record/schema/layers'
import { useBattle } from '@/state/session/battleContext'
import { LAYERS, QUALITIES, type Layer, type Quality, type SessionStore } from '@/state/session/session'
import { byHand } from './byHand'
import { folder } from './folder'
import { useTuningControls } from './useTuningControls'

const QUALITY_WORDS: Readonly<Record<Quality, string>> = { low: msg('low'), medium: msg('medium'), high: msg('high') }

const NOON = { azimuthDeg: 180, altitudeDeg: 50 }

/** Terrain, tokens, layers, sun and quality; each takes effect at once and follows the session. */
export function useViewControls(): void {
  const { session } = useBattle()
  useTerrainControls(session)
  useTuningControls('terrain', 'Terrain')
  useTuningControls('tokens', 'Tokens')
  useTuningControls('paths', 'Paths')
  useTuningControls('air', 'Air')
  useAirControls(session)
  useSunControls(session)
  useTuningControls('light', 'Light')
  useTuningControls('camera', 'Camera')
  useTuningControls('quality', 'Quality')
  useStressControls(session)
  useLayerControls(session)
}

function useTerrainControls(session: SessionStore): void {
  const s = session.getState()
  const [, setTerrain] = useControls(
    tr('Terrain'),
    () => ({
      exaggeration: {
        label: tr('heights ×'),
        value: s.exaggeration,
        min: EXAGGERATION_RANGE[0],
        max: EXAGGERATION_RANGE[1],
        step: 0.5,
        ...byHand<number>((exaggeration) => session.actions.setExaggeration(exaggeration)),
      },
      style: {
        label: tr('style'),
        value: s.mapStyle,
        options: Object.fromEntries(MAP_STYLES.map(({ name, id }) => [tr(name), id])),
        ...byHand<MapStyleId>((mapStyle) => session.actions.setMapStyle(mapStyle)),
      },
      wireframe: {
        label: tr('wireframe'),
        value: s.wireframe,
        ...byHand<boolean>((wireframe) => session.actions.setWireframe(wireframe)),
      },
    }),
    folder('Terrain'),
  )
  const [, setTokens] = useControls(
    tr('Tokens'),
    () => ({
      size: {
        label: tr('size'),
        value: s.tokenSize,
        min: 0.5,
        max: 2,
        step: 0.05,
        ...byHand<number>((tokenSize) => session.actions.setTokenSize(tokenSize)),
      },
    }),
    folder('Tokens'),
  )
  const [, setQuality] = useControls(
    tr('Quality'),
    () => ({
      quality: {
        label: tr('quality'),
        value: s.quality,
        options: Object.fromEntries(QUALITIES.map((each) => [tr(QUALITY_WORDS[each]), each])),
        ...byHand<Quality>((quality) => session.actions.chooseQuality(quality)),
      },
    }),
    folder('Quality'),
  )
  useEffect(
    () =>
      session.subscribe((now, old) => {
        if (now.exaggeration !== old.exaggeration) setTerrain({ exaggeration: now.exaggeration })
        if (now.mapStyle !== old.mapStyle) setTerrain({ style: now.mapStyle })
        if (now.wireframe !== old.wireframe) setTerrain({ wireframe: now.wireframe })
        if (now.tokenSize !== old.tokenSize) setTokens({ size: now.tokenSize })
        if (now.quality !== old.quality) setQuality({ quality: now.quality })
      }),
    [session, setTerrain, setTokens, setQuality],
  )
}

/** Fills the scene with copies, for measuring; the page says so while they are there. */
function useStressControls(session: SessionStore): void {
  const [, set] = useControls(
    tr('Stress'),
    () => {
      const { stress } = session.getState()
      const put = session.actions.setStress
      return {
        tokens: {
          label: tr('tokens in all'),
          value: stress.tokens,
          min: 0,
          max: STRESS_MAX.tokens,
          step: 50,
          ...byHand<number>((tokens) => put({ tokens })),
        },
        aircraft: {
          label: tr('aircraft in all'),
          value: stress.aircraft,
          min: 0,
          max: STRESS_MAX.aircraft,
          step: 20,
          ...byHand<number>((aircraft) => put({ aircraft })),
        },
      }
    },
    folder('Stress'),
  )
  useEffect(() => session.subscribe((now, old) => now.stress !== old.stress && set(now.stress)), [session, set])
}

function useLayerControls(session: SessionStore): void {
  const [, set] = useControls(
    tr('Layers'),
    () => {
      const { layers } = session.getState()
      const layer = (name: Layer) => ({
        // English shows the code, as copied settings hold it.
        label: activeLanguage() === 'en' ? name : tr(layerDefinition(name).label),
        value: layers[name],
        ...byHand<boolean>((on) => session.actions.setLayer(name, on)),
      })
      return Object.fromEntries(LAYERS.map((name) => [name, layer(name)])) as Record<Layer, ReturnType<typeof layer>>
    },
    folder('Layers'),
  )
  useEffect(() => session.subscribe((now, old) => now.layers !== old.layers && set(now.layers)), [session, set])
}

/** Heights of aircraft above the ground: true, or exaggerated like the ground. */
function useAirControls(session: SessionStore): void {
  const [, set] = useControls(
    tr('Air'),
    () => ({
      altitude: {
        label: tr('altitude as heights'),
        value: session.getState().altitudeExaggerated,
        ...byHand<boolean>((altitudeExaggerated) => session.actions.setAltitudeExaggerated(altitudeExaggerated)),
      },
    }),
    folder('Air'),
  )
  useEffect(
    () =>
      session.subscribe(
        (now, old) => now.altitudeExaggerated !== old.altitudeExaggerated && set({ altitude: now.altitudeExaggerated }),
      ),
    [session, set],
  )
}

function useSunControls(session: SessionStore): void {
  const [, set] = useControls(
    tr('Light'),
    () => {
      const sun = session.getState().sunOverride
      const turn = (part: Partial<typeof NOON>) => session.actions.moveSun(part)
      return {
        override: {
          label: tr('override'),
          value: sun !== null,
          ...byHand<boolean>((on) => session.actions.setSunOverride(on ? NOON : null)),
        },
        azimuth: {
          label: tr('azimuth'),
          value: (sun ?? NOON).azimuthDeg,
          min: 0,
          max: 360,
          step: 1,
          ...byHand<number>((azimuthDeg) => turn({ azimuthDeg })),
        },
        altitude: {
          label: tr('altitude'),
          value: (sun ?? NOON).altitudeDeg,
          min: -10,
          max: 90,
          step: 1,
          ...byHand<number>((altitudeDeg) => turn({ altitudeDeg })),
        },
      }
    },
    folder('Light'),
  )
  useEffect(
    () =>
      session.subscribe(({ sunOverride: sun }, old) => {
        if (sun === old.sunOverride) return
        set(sun ? { override: true, azimuth: sun.azimuthDeg, altitude: sun.altitudeDeg } : { override: false })
      }),
    [session, set],
  )
}
