import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Functions whose first argument is an English message, and the component whose `text` is one. */
const CALLS = new Set(['tr', 'msg'])
const COMPONENT = 'Rich'

/** Every message of the interface, in the order of files and lines, each once. */
export function messagesOf(folder: string): string[] {
  const found = new Set<string>()
  for (const file of sourceFiles(folder)) for (const message of messagesIn(file)) found.add(message)
  return [...found]
}

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name))
}

export function parseSource(file: string, text = readFileSync(file, 'utf8')): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
}

/** The messages of one source file. @throws Error where the message of a call is put together at run time. */
export function messagesIn(file: string, text?: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const message = messageOf(node)
    if (message) found.push(...literals(message, file))
    ts.forEachChild(node, visit)
  }
  visit(parseSource(file, text))
  return found
}

/** The expression that holds the message of a call or component; null for any other node. */
export function messageOf(node: ts.Node): ts.Expression | null {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && CALLS.has(node.expression.text))
    return node.arguments[0] ?? null
  if (!ts.isJsxAttribute(node) || node.name.getText() !== 'text' || !node.initializer) return null
  const { tagName } = node.parent.parent
  if (!ts.isIdentifier(tagName) || tagName.text !== COMPONENT) return null
  return ts.isJsxExpression(node.initializer)
    ? (node.initializer.expression ?? null)
    : (node.initializer as ts.Expression)
}

/** The texts that an expression can be: a literal, or a choice of literals. A name stands for a text marked elsewhere. */
function literals(node: ts.Expression, file: string): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isParenthesizedExpression(node)) return literals(node.expression, file)
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue, file), ...literals(node.whenFalse, file)]
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return [...literals(node.left, file), ...literals(node.right, file)]
  if (ts.isTemplateExpression(node) || ts.isBinaryExpression(node)) {
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart())
    throw new Error(`${file}:${line + 1}: expected a literal message, got ${node.getText()}`)
  }
  return []
}
