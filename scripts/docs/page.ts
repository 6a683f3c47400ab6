export interface Page {
  /** Path from the root of the repository. */
  readonly path: string
  readonly text: string
}
