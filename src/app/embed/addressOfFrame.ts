/** The attributes of the element that say what the frame opens with. */
export interface FrameWishes {
  readonly time?: string | undefined
  readonly chapter?: string | undefined
  /** As in a link: longitude, latitude, distance in metres, bearing, pitch. */
  readonly camera?: string | undefined
  readonly lang?: string | undefined
  /** Any other parameters of a link. */
  readonly query?: string | undefined
}

/** The address of the frame on a site, for a page of this origin. */
export function addressOfFrame(
  site: string,
  origin: string,
  { time, chapter, camera, lang, query }: FrameWishes,
): string {
  const parameters = new URLSearchParams(query)
  const named = { t: time, chapter, cam: camera, lang, embed: '1', origin }
  for (const [name, value] of Object.entries(named)) if (value !== undefined) parameters.set(name, value)
  return `${site}?${parameters}`
}
