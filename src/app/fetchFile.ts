/** A shipped file that could not be loaded; the message names it and gives the reason. */
export class FileError extends Error {}

/** Fetches a file as bytes. @throws FileError when it is missing or cannot be reached. */
export async function fetchBytes(name: string, url: string): Promise<Uint8Array> {
  let response: Response
  try {
    response = await fetch(url)
  } catch (error) {
    throw new FileError(`${name}: expected the file at ${url}, got no answer (${(error as Error).message})`)
  }
  if (!response.ok) throw new FileError(`${name}: expected the file, got HTTP ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Fetches and parses a JSON file. @throws FileError also when it is not valid JSON. */
export async function fetchJson(name: string, url: string): Promise<unknown> {
  const text = new TextDecoder().decode(await fetchBytes(name, url))
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FileError(`${name}: expected JSON, got ${(error as Error).message}`)
  }
}
