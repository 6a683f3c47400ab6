const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** HTML that shows the view of an address in a frame of another page; null for an address that no other page reaches. */
export function frameSnippet(address: string, title: string): string | null {
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return null
  // Colons, commas and slashes stay readable, as in the address itself.
  const src = `${url.origin}${url.pathname}${url.search}${url.search ? '&' : '?'}embed=1`
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="800" height="500" loading="lazy" allow="fullscreen"></iframe>`
}
