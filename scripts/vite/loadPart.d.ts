/** Imports a part once its files, whose names are relative to the address of the importer, are there. */
export function __vitePreload(
  load: () => Promise<unknown>,
  names: readonly string[] | undefined,
  importer: string,
): Promise<unknown>
