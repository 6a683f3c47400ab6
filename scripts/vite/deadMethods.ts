import { parseAst, type Plugin } from 'vite'

/** A node of the syntax tree, as ESTree has it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** Called by the language or a browser, and named nowhere. */
const CALLED_UNNAMED = ['constructor', 'toString', 'valueOf', 'handleEvent', 'then', 'next', 'return', 'throw']
/** Only `JSON.stringify` calls it without its name, and no object of three is written as JSON: threeDiet checks. */
const NEVER_CALLED = ['toJSON', 'fromJSON']

/**
 * Removes methods that nothing in the whole build names: a bundler drops unused functions but keeps every method of a
 * class that is used, and three's classes have several hundred. A method stays when its name stands anywhere outside
 * methods that go themselves: as a property, a key or a string. So this is safe as long as no method is called by a
 * name put together at run time. Only chunks that hold a module matching `of` are changed, and only names its classes
 * have.
 */
export function deadMethods(of: RegExp): Plugin {
  let dead: ReadonlySet<string> | null = null
  return {
    name: 'khalkhin-dead-methods',
    apply: 'build',
    renderStart() {
      dead = null
    },
    renderChunk(code, chunk, _options, { chunks }) {
      if (!chunk.moduleIds.some((id) => of.test(id))) return null
      dead ??= deadNames(
        Object.values(chunks).flatMap((each) =>
          Object.entries(each.modules).map(([id, { code }]) => ({ code: code ?? '', library: of.test(id) })),
        ),
      )
      return { code: withoutMethods(code, dead), map: null }
    },
  }
}

/** Names of methods of the library's classes that are named by nothing which is itself kept. */
export function deadNames(modules: Iterable<{ readonly code: string; readonly library: boolean }>): Set<string> {
  const defined = new Set<string>()
  /** For each name, the methods whose bodies hold it; an empty name is all code outside of methods. */
  const namedIn = new Map<string, Set<string>>()
  for (const { code, library } of modules) {
    const visit = (node: Node, owner: string) => {
      const method = library ? methodOf(node) : null
      if (method !== null) {
        defined.add(method)
        for (const child of childrenOf(node)) visit(child, method)
        return
      }
      for (const name of namesAt(node)) {
        const owners = namedIn.get(name)
        if (owners) owners.add(owner)
        else namedIn.set(name, new Set([owner]))
      }
      for (const child of childrenOf(node)) visit(child, owner)
    }
    visit(parseAst(code) as unknown as Node, '')
  }
  const dead = new Set([...defined].filter((name) => !CALLED_UNNAMED.includes(name)))
  for (const name of NEVER_CALLED) namedIn.delete(name)
  for (let before = -1; before !== dead.size;) {
    before = dead.size
    for (const name of dead) if ([...(namedIn.get(name) ?? [])].some((owner) => !dead.has(owner))) dead.delete(name)
  }
  return dead
}

/** The code with the methods of these names blanked out, so that all else stays where source maps have it. */
export function withoutMethods(code: string, dead: ReadonlySet<string>): string {
  let result = ''
  let from = 0
  const visit = (node: Node) => {
    const method = methodOf(node)
    if (method !== null && dead.has(method)) {
      result += code.slice(from, node.start) + code.slice(node.start, node.end).replace(/[^\n]/g, ' ')
      from = node.end
      return
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(parseAst(code) as unknown as Node)
  return result + code.slice(from)
}

/** The name of a method: of a class, or set as `this.name = function …`. Null for any other node. */
function methodOf(node: Node): string | null {
  if (node.type === 'MethodDefinition') {
    const key = node.key as Node
    return !node.computed && key.type === 'Identifier' && key.name !== 'constructor' ? (key.name as string) : null
  }
  if (node.type !== 'ExpressionStatement') return null
  const assignment = node.expression as Node
  if (assignment.type !== 'AssignmentExpression' || assignment.operator !== '=') return null
  const { left, right } = assignment as unknown as { left: Node; right: Node }
  const isFunction = right.type === 'FunctionExpression' || right.type === 'ArrowFunctionExpression'
  const ofThis = left.type === 'MemberExpression' && !left.computed && (left.object as Node).type === 'ThisExpression'
  return isFunction && ofThis ? ((left.property as Node).name as string) : null
}

/** Strings that can be names, or paths of names as `position-x`. */
const NAMES = /^[\w$]+(?:[-.][\w$]+)*$/

/** Names by which a node may reach a method. */
function* namesAt(node: Node): Generator<string> {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    if (NAMES.test(node.value)) yield* node.value.split(/[-.]/)
  } else if (node.type === 'MemberExpression' && !node.computed) yield (node.property as Node).name as string
  else if ((node.type === 'Property' || node.type === 'PropertyDefinition') && !node.computed) {
    const key = node.key as Node
    if (key.type === 'Identifier') yield key.name as string
  }
}

function* childrenOf(node: Node): Generator<Node> {
  for (const key in node) {
    const value = node[key]
    if (Array.isArray(value)) {
      for (const each of value) if (isNode(each)) yield each
    } else if (isNode(value)) yield value
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
