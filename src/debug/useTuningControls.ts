import { useControls } from 'leva'
import { useEffect } from 'react'
import { tr } from '@/base/i18n/i18n'
import {
  setTuning,
  TUNABLES,
  tuning,
  TUNING_KEYS,
  tuningChanged,
  type TuningFolder,
  type TuningKey,
} from '@/state/session/tuning'
import { byHand } from './byHand'
import { folder as folderOf, type FolderTitle } from './folder'

/** The constants of one folder as sliders; they follow presets and pasted settings. Called once for each folder, in a fixed order. */
export function useTuningControls(folder: TuningFolder, title: FolderTitle): void {
  const [, set] = useControls(
    tr(title),
    () =>
      Object.fromEntries(
        keysOf(folder).map((key) => {
          const { label, min, max, step } = TUNABLES[key]
          return [
            key,
            {
              label: tr(label),
              value: tuning[key],
              min,
              max,
              step,
              ...byHand<number>((value) => setTuning({ [key]: value })),
            },
          ]
        }),
      ),
    folderOf(title),
  )
  useEffect(
    () => tuningChanged.subscribe(() => set(Object.fromEntries(keysOf(folder).map((key) => [key, tuning[key]])))),
    [folder, set],
  )
}

const keysOf = (folder: TuningFolder): TuningKey[] => TUNING_KEYS.filter((key) => TUNABLES[key].folder === folder)
