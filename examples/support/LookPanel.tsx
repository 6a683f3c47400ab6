import { Leva } from 'leva'
import type { FolderTitle } from '@/debug/folder'
import { useLookControls } from '@/debug/useLookControls'
import type { LookFolder } from '@/state/session/look'

/** The folders of the settings panel that an example shows. */
export type Folders = readonly (readonly [LookFolder, FolderTitle])[]

function Folder({ folder, title }: { folder: LookFolder; title: FolderTitle }) {
  useLookControls(folder, title)
  return null
}

/** The settings of a part: the same constants that the page's own settings panel (L) turns. */
export function LookPanel({ folders }: { folders: Folders }) {
  return (
    <aside className="panel" aria-label="Settings">
      {folders.map(([folder, title]) => (
        <Folder key={folder} folder={folder} title={title} />
      ))}
      <Leva fill flat titleBar={{ title: 'Settings', drag: false, filter: false }} />
    </aside>
  )
}
