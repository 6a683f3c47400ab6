export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>
interface Module {
  source: string
  dependencies: readonly { resolved: string }[]
}
/** How many imports lead from each room to each other, type imports counted. */
export function importsBetweenRooms(modules: readonly Module[]): Counts
/** The graph as Mermaid and a table of who imports whom; `order` is bottom first. */
export function graphText(counts: Counts, order: readonly string[]): string
/** The page with its graph replaced. @throws Error when the page has no place for it. */
export function withGraph(page: string, graph: string): string
