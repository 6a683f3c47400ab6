import { fileURLToPath } from 'node:url'

/** What rolldown provides about a module while it forms chunks. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const at = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))

/** The script in the HTML, before which nothing is shown, and what it imports at once. */
const ENTRY = at('app/main.tsx')
const PAGE = at('app/battlefield.tsx')
const SCENE = at('scene/Battlefield.tsx')
/** Rooms and packages that only the scene uses. */
const OF_SCENE =
  /\/src\/scene\/|\/scripts\/vite\/three\/|\/node_modules\/(three|@react-three|@use-gesture|its-fine|suspend-react)\//

/**
 * Puts what the page needs at first into one file, and what only the scene needs into another. Left alone, each set of
 * modules that some lazy part shares with them becomes a file of its own: some thirty files, most of a few hundred
 * bytes, which compress worse by 9 kB.
 */
export function firstChunks() {
  let first: ReadonlyMap<string, string> | null = null
  return {
    // The lists are complete but for the entry's modules, which stay where they are.
    includeDependenciesRecursively: false,
    name: (id: string, modules: Modules): string | null => {
      first ??= chunksOfModules(modules)
      return first.get(id) ?? null
    },
  }
}

/** The file of each module that the page or the scene, and not the entry, imports without `import()`. */
function chunksOfModules(modules: Modules): Map<string, string> {
  const reached = (from: string, skip: (id: string) => boolean) => {
    const found = new Set<string>()
    const visit = (id: string) => {
      if (found.has(id) || skip(id)) return
      found.add(id)
      for (const next of modules.getModuleInfo(id)?.importedIds ?? []) visit(next)
    }
    visit(from)
    return found
  }
  const entry = reached(ENTRY, () => false)
  const chunks = new Map<string, string>()
  for (const id of reached(SCENE, (id) => entry.has(id)))
    // The scene's own first module gives its file the name by which bench and tests know it.
    if (id !== SCENE) chunks.set(id, OF_SCENE.test(id) ? 'scene' : 'page')
  for (const id of reached(PAGE, (id) => entry.has(id))) chunks.set(id, 'page')
  return chunks
}
