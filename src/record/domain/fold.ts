/** Makes names in four languages comparable, regardless of case, diacritics and script. */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ө: 'o', ү: 'u',
} // prettier-ignore

const KANA: Readonly<Record<string, string>> = {
  ア: 'a', イ: 'i', ウ: 'u', エ: 'e', オ: 'o', カ: 'ka', キ: 'ki', ク: 'ku', ケ: 'ke', コ: 'ko', ガ: 'ga', ギ: 'gi', グ: 'gu', ゲ: 'ge', ゴ: 'go',
  サ: 'sa', シ: 'shi', ス: 'su', セ: 'se', ソ: 'so', ザ: 'za', ジ: 'ji', ズ: 'zu', ゼ: 'ze', ゾ: 'zo', タ: 'ta', チ: 'chi', ツ: 'tsu', テ: 'te', ト: 'to',
  ダ: 'da', ヂ: 'ji', ヅ: 'zu', デ: 'de', ド: 'do', ナ: 'na', ニ: 'ni', ヌ: 'nu', ネ: 'ne', ノ: 'no', ハ: 'ha', ヒ: 'hi', フ: 'fu', ヘ: 'he', ホ: 'ho',
  バ: 'ba', ビ: 'bi', ブ: 'bu', ベ: 'be', ボ: 'bo', パ: 'pa', ピ: 'pi', プ: 'pu', ペ: 'pe', ポ: 'po', マ: 'ma', ミ: 'mi', ム: 'mu', メ: 'me', モ: 'mo',
  ヤ: 'ya', ユ: 'yu', ヨ: 'yo', ラ: 'ra', リ: 'ri', ル: 'ru', レ: 're', ロ: 'ro', ワ: 'wa', ヲ: 'o', ン: 'n', ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o',
  ャ: 'ya', ュ: 'yu', ョ: 'yo', ッ: '', ー: '',
} // prettier-ignore

const MARKS = /\p{M}/gu
const APART = /[^\p{L}\p{N}]+/gu

const toKatakana = (text: string) =>
  text.replace(/[\u3041-\u3096]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60))

/**
 * Lower case, without diacritics, half width, single spaces between words: `Michitarō` → `michitaro`, `第６軍` → `第6軍`.
 */
export function foldName(text: string): string {
  return toKatakana(text.normalize('NFKD').replace(MARKS, '').toLowerCase()).replace(APART, ' ').trim()
}

/** The same in Latin letters where the script is Cyrillic or kana: `Баин-Цаган` → `bain tsagan`. Kanji stay. */
export function romaniseName(text: string): string {
  // Removing marks would remove the voicing of kana, so kana are read first.
  const kana = toKatakana(text.normalize('NFKC').toLowerCase()).replace(/[ァ-ヶー]/g, (c) => KANA[c] ?? c)
  return foldName(kana).replace(/[а-яөү]/g, (c) => CYRILLIC[c] ?? c)
}

/**
 * One word without spaces in which the usual spellings of a sound agree: Khamar and Hamar, Baintsagan and
 * Bain-Tsagan.
 */
export function looseName(text: string): string {
  return romaniseName(text)
    .replaceAll(' ', '')
    .replaceAll('kh', 'h')
    .replaceAll('dzh', 'j')
    .replaceAll('zh', 'j')
    .replaceAll('tz', 'ts')
    .replace(/(.)\1+/gu, '$1')
}
