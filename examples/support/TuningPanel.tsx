import { Leva } from 'leva'
import type { FolderTitle } from '@/debug/folder'
import { useTuningControls } from '@/debug/useTuningControls'
import type { TuningFolder } from '@/state/session/tuning'

/** The folders of the settings panel that an example shows. */
export type Folders = readonly (readonly [TuningFolder, FolderTitle])[]

function Folder({ folder, title }: { folder: TuningFolder; title: FolderTitle }) {
  useTuningControls(folder, title)
  return null
}

/** The settings of a part: the same constants as in the page's own settings panel (L). */
export function TuningPanel({ folders }: { folders: Folders }) {
  return (
    <aside className="panel" aria-label="Settings">
      {folders.map(([folder, title]) => (
        <Folder key={folder} folder={folder} title={title} />
      ))}
      <Leva fill flat titleBar={{ title: 'Settings', drag: false, filter: false }} />
    </aside>
  )
}
