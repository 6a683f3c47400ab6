/** Keys of the bibliography that the record may cite. */
export const SOURCE_IDS = [
  'SEED', 'NOV', 'LL64678', 'VOR', 'KON', 'KONLJ', 'PYL85', 'PYL87', 'PYL88', 'PYL95', 'PYL104', 'PYL105', 'VOT26', 'DREA', 'GOLD',
  'KOLOM', 'BAR', 'EBK', 'KLUB', 'MOSCH', 'FED', 'RLIT', 'VRUB', 'ZHUK', 'RULIT4', 'KON26', 'UHLIB', 'LITPORT', 'JPREC', 'JPKAM',
  'JPNF', 'JPKAW', 'JPGOM', 'HATA', 'JP61', 'JP24', 'JP11', 'JPWIKI', 'DUEL', 'SHISH', 'KI27', 'BESH', 'FORD', 'HBACK', 'PWRK',
  'MNFILM', 'MNTOUR', 'ARG', 'MEM-H', 'MEM-M', 'MEM-L',
] // prettier-ignore

/** `GOLD p. 53; FED ch. 88` to citations. */
export function cite(text: string): { id: string; loc?: string }[] {
  return text.split(';').map((part) => {
    const [id, ...loc] = part.trim().split(' ')
    if (!SOURCE_IDS.includes(id!)) throw new Error(`unknown source "${id}" in "${text}"`)
    return loc.length ? { id: id!, loc: loc.join(' ') } : { id: id! }
  })
}
