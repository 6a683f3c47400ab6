/** True when the page is shown within another page, without its own chrome. */
export function isEmbedded(search: string): boolean {
  return /[?&]embed(=1?)?(&|$)/.test(search)
}
