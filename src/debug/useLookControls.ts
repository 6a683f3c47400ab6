import { useControls } from 'leva'
import { useEffect } from 'react'
import { look, LOOK_KEYS, setLook, subscribeLook, TUNABLES, type LookFolder, type LookKey } from '@/state/session/look'
import { folder as folderOf, type FolderTitle } from './folder'
import { byHand } from './told'

/** The constants of one folder as sliders; they follow presets and pasted settings. Called once for each folder, in a fixed order. */
export function useLookControls(folder: LookFolder, title: FolderTitle): void {
  const [, set] = useControls(
    title,
    () =>
      Object.fromEntries(
        keysOf(folder).map((key) => {
          const { label, min, max, step } = TUNABLES[key]
          return [
            key,
            { label, value: look[key], min, max, step, ...byHand<number>((value) => setLook({ [key]: value })) },
          ]
        }),
      ),
    folderOf(title),
  )
  useEffect(
    () => subscribeLook(() => set(Object.fromEntries(keysOf(folder).map((key) => [key, look[key]])))),
    [folder, set],
  )
}

const keysOf = (folder: LookFolder): LookKey[] => LOOK_KEYS.filter((key) => TUNABLES[key].folder === folder)
