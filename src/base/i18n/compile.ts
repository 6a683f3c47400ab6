/** A message as Lingui formats it: text, and arguments as `[name]` or `[name, 'plural', { one: … }]`. */
export type Compiled = string | readonly Token[]
type Token = string | readonly [string] | readonly [string, Choice, Record<string, Compiled | number>]
type Choice = 'plural' | 'select' | 'selectordinal'

const CHOICES: readonly string[] = ['plural', 'select', 'selectordinal'] satisfies Choice[]

/** Characters of a message in an error. */
const SHOWN = 200

const compiled = new Map<string, Compiled>()

/**
 * Compiles an ICU message with `{argument}`, `plural`, `select` and `selectordinal`; nothing else of ICU is used here.
 * Lingui's own compiler does the same (a test compares the two) and would add 7 kB to the first load.
 * @throws Error when a brace is not closed, a choice has no `other`, or an argument has a form that is not supported.
 */
export function compile(message: string): Compiled {
  let known = compiled.get(message)
  if (known === undefined) {
    known = message.includes('{') ? new Reader(message).message(false) : message
    compiled.set(message, known)
  }
  return known
}

class Reader {
  private at = 0
  constructor(private readonly text: string) {}

  /** Reads up to the end, or within a choice up to the closing brace. */
  message(inChoice: boolean): Compiled {
    const tokens: Token[] = []
    let plain = ''
    const flush = () => {
      if (plain) tokens.push(plain)
      plain = ''
    }
    while (this.at < this.text.length && !(inChoice && this.text[this.at] === '}')) {
      const char = this.text[this.at++]!
      if (char === '{') {
        flush()
        tokens.push(this.argument())
      } else if (char === '#' && inChoice) {
        flush()
        tokens.push('#')
      } else plain += char
    }
    flush()
    return tokens.every((token) => typeof token === 'string') && tokens.length < 2 ? (tokens[0] ?? '') : tokens
  }

  private argument(): Token {
    const name = this.word()
    if (this.take('}')) return [name]
    this.expect(',')
    const choice = this.word()
    if (!CHOICES.includes(choice)) throw this.fault(`plural, select or selectordinal, got ${choice}`)
    this.expect(',')
    const cases: Record<string, Compiled | number> = {}
    while (!this.take('}')) {
      const key = this.word().replace(/^=/, '')
      this.expect('{')
      cases[key] = this.message(true)
      this.expect('}')
    }
    // Lingui fails on a value that fits no case.
    if (!Object.hasOwn(cases, 'other')) throw this.fault('a case named other')
    return [name, choice as Choice, cases]
  }

  private word(): string {
    const [found = ''] = /^\s*[=\w-]+\s*/.exec(this.text.slice(this.at)) ?? []
    if (!found) throw this.fault('a name')
    this.at += found.length
    return found.trim()
  }

  private take(char: string): boolean {
    const [space = ''] = /^\s*/.exec(this.text.slice(this.at)) ?? []
    if (this.text[this.at + space.length] !== char) return false
    this.at += space.length + 1
    return true
  }

  private expect(char: string): void {
    if (!this.take(char)) throw this.fault(char)
  }

  private fault(expected: string): Error {
    return new Error(`message "${this.text.slice(0, SHOWN)}": expected ${expected} at character ${this.at}`)
  }
}
