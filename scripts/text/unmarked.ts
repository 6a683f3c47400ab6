import ts from 'typescript'
import { messageOf, parseSource } from './messages'

/** Attributes that hold words for a reader. Others hold names for the machine. */
const WORDED = new Set(
  'aria-label aria-description aria-valuetext aria-roledescription title placeholder alt data-tip term word words label heading legend caption text summary empty note'.split(
    ' ',
  ),
)
const WORD = /\p{L}{2}/u

export interface Unmarked {
  readonly line: number
  readonly text: string
  /** Shown for certain: text of an element or a worded attribute. Otherwise a text that may be shown. */
  readonly shown: boolean
}

/** Words in a source file that reach a reader without `tr`. */
export function unmarkedIn(file: string, source?: string): Unmarked[] {
  const found: Unmarked[] = []
  const root = parseSource(file, source)
  const add = (node: ts.Node, text: string, shown: boolean) =>
    found.push({ line: root.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim(), shown })
  const visit = (node: ts.Node): void => {
    if (isForMachine(node)) return
    const message = messageOf(node)
    if (message) {
      ts.forEachChild(node, (child) => (child === message ? undefined : visit(child)))
      return
    }
    if (ts.isJsxText(node)) {
      if (WORD.test(node.text)) add(node, node.text, true)
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')
        : node.text
      const attribute = attributeOf(node)
      if (
        attribute
          ? WORDED.has(attribute) && WORD.test(text)
          : /\p{Ll}{2,} \p{L}/u.test(text) || isWordOfPage(node, text)
      )
        add(node, text, attribute !== null || isChild(node))
    }
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** Imports, types, faults for developers. */
function isForMachine(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText())
  return ts.isCallExpression(node) && /^console\./.test(node.expression.getText())
}

/** The attribute whose value this literal is, by itself or as one of a choice. */
function attributeOf(node: ts.Node): string | null {
  let at = node.parent
  while (
    ts.isJsxExpression(at) ||
    ts.isParenthesizedExpression(at) ||
    (ts.isConditionalExpression(at) && at.condition !== node) ||
    (ts.isBinaryExpression(at) && at.left !== node)
  )
    at = at.parent
  return ts.isJsxAttribute(at) ? at.name.getText() : null
}

/** A text between the tags of an element. */
function isChild(node: ts.Node): boolean {
  let at = node.parent
  while (
    ts.isParenthesizedExpression(at) ||
    (ts.isConditionalExpression(at) && at.condition !== node) ||
    (ts.isBinaryExpression(at) && at.left !== node)
  )
    at = at.parent
  return ts.isJsxExpression(at) && (ts.isJsxElement(at.parent) || ts.isJsxFragment(at.parent))
}

/** A capitalised word in a place where views take their words from. */
const isWordOfPage = (node: ts.Node, text: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && (isChild(node) || ts.isPropertyAssignment(node.parent))
