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
 * Puts everything the page needs at first into one file. Left alone, each set of modules that some lazy part shares
 * with the page becomes a file of its own: some thirty files of a few hundred bytes, which compress worse by 10 kB.
 */
export function firstChunks() {
  let first: Set<string> | null = null
  return {
    // The list is complete but for the entry's modules, which stay where they are.
    includeDependenciesRecursively: false,
    name: (id: string, modules: Modules): string | null => {
      first ??= pageModules(modules)
      return first.has(id) ? 'page' : null
    },
  }
}

/** Modules that the page, or the scene with others, imports without `import()`, and the entry does not. */
function pageModules(modules: Modules): Set<string> {
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
  const page = reached(PAGE, (id) => entry.has(id))
  for (const id of reached(SCENE, (id) => entry.has(id))) if (!OF_SCENE.test(id)) page.add(id)
  return page
}
