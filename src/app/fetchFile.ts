import { LIMITS } from '@/record/schema/limits'

/** A shipped file that could not be loaded; the message names it and says why. */
export class FileError extends Error {}

/** What was expected and what was there instead, from the message of a failed fetch. */
export function faultOfFetch(name: string, error: unknown): { readonly expected: string; readonly got: string } {
  const message = error instanceof Error ? error.message : String(error)
  const [, expected = 'the file', got = message] = /expected (.*?), got (.*)$/s.exec(message) ?? []
  return { expected, got: got.replace(`${name}: `, '') }
}

/** Fetches a file as bytes. @throws FileError when it is missing or cannot be reached. */
export async function fetchBytes(name: string, url: string): Promise<Uint8Array> {
  let response: Response
  try {
    response = await fetch(url)
  } catch (error) {
    throw new FileError(
      `${name}: expected the file at ${url}, got no answer (${error instanceof Error ? error.message : String(error)})`,
    )
  }
  if (!response.ok) throw new FileError(`${name}: expected the file, got HTTP ${response.status}`)
  try {
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw new FileError(`${name}: expected the whole file, got a part of it (${String(error)})`)
  }
}

/** Fetches and parses a JSON file. @throws FileError also when it is not valid JSON. */
export async function fetchJson(name: string, url: string): Promise<unknown> {
  const text = new TextDecoder().decode(await fetchBytes(name, url))
  if (text.length > LIMITS.file)
    throw new FileError(`${name}: expected at most ${LIMITS.file} characters, got ${text.length}`)
  try {
    return JSON.parse(text)
  } catch (error) {
    // A server that answers a missing file with its page says 200.
    const got = /^\s*</.test(text) ? 'a web page' : error instanceof Error ? error.message : String(error)
    throw new FileError(`${name}: expected JSON, got ${got}`)
  }
}
