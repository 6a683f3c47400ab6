const TOKEN = /[A-Za-z_]\w*|\d[\w.]*|\.\d[\w.]*|\s+|[^]/g
const TYPE = /^(?:void|bool|int|uint|float|[biu]?vec[234]|mat[234](?:x[234])?)$/
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** No keyword of GLSL begins with a capital. */
const SHORT = [...LETTERS, ...LETTERS.slice(26).flatMap((first) => LETTERS.map((second) => first + second))]
const isName = (token: string | undefined) => token !== undefined && /^[A-Za-z_]/.test(token)

/**
 * The shader with short names for the parameters and local variables of its functions. Functions, uniforms,
 * attributes and varyings keep theirs: other files and scripts refer to them.
 */
export function shortNames(source: string): string {
  const tokens = source.match(TOKEN) ?? []
  const out: string[] = []
  let start = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i] !== '{') continue
    const end = closing(tokens, i)
    // A body follows the ")" of its parameters; what else has braces outside functions is a struct.
    if (tokens[i - 1] === ')') {
      const head = opening(tokens, i - 1)
      out.push(...tokens.slice(start, head), ...renamed(tokens.slice(head, end + 1)))
      start = end + 1
    }
    i = end
  }
  return [...out, ...tokens.slice(start)].join('')
}

function closing(tokens: readonly string[], from: number): number {
  let depth = 0
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i] === '{') depth++
    if (tokens[i] === '}' && --depth === 0) return i
  }
  throw new Error('shader: expected a "}" for every "{"')
}

function opening(tokens: readonly string[], from: number): number {
  let depth = 0
  for (let i = from; i >= 0; i--) {
    if (tokens[i] === ')') depth++
    if (tokens[i] === '(' && --depth === 0) return i
  }
  throw new Error('shader: expected a "(" for every ")"')
}

/** A function from the "(" of its parameters to its end. */
function renamed(tokens: readonly string[]): readonly string[] {
  const used = new Set(tokens.filter((token, i) => isName(token) && tokens[i - 1] !== '.'))
  const free = SHORT.values()
  const names = new Map<string, string>()
  for (const name of declared(tokens)) {
    if (name.length === 1) continue
    let short = free.next()
    while (!short.done && used.has(short.value)) short = free.next()
    if (short.done) break
    names.set(name, short.value)
  }
  return tokens.map((token, i) => (tokens[i - 1] === '.' ? token : (names.get(token) ?? token)))
}

/** Names declared in a function, in their order: each after a type, or after a comma in the same declaration. */
function declared(tokens: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    if (!TYPE.test(tokens[i]!) || tokens[i + 1] !== ' ' || !isName(tokens[i + 2])) continue
    found.add(tokens[i + 2]!)
    let depth = 0
    for (let k = i + 3; k < tokens.length && depth >= 0 && tokens[k] !== ';'; k++) {
      if (/[([{]/.test(tokens[k]!)) depth++
      if (/[)\]}]/.test(tokens[k]!)) depth--
      if (tokens[k] !== ',' || depth !== 0) continue
      const next = tokens[k + 1] === ' ' ? k + 2 : k + 1
      // In a list of parameters a type follows the comma.
      if (isName(tokens[next]) && tokens[next + 1] !== ' ') found.add(tokens[next]!)
    }
  }
  return found
}
