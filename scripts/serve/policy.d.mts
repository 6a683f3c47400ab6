export const CONTENT_SECURITY_POLICY: string
export const HEADERS: Readonly<Record<string, string>>
export function singleFilePolicy(hashes: {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}): string
export function cacheControl(path: string): string
