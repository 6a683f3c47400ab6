import { TransNoContext } from '@lingui/react/server'
import type { ReactElement } from 'react'
import { tr, type Values } from '@/base/i18n/i18n'

interface RichProps {
  /** English message with numbered tags: `Press <0>K</0> to play`. */
  readonly text: string
  readonly values?: Values
  /** The elements that the tags stand for. */
  readonly parts: readonly ReactElement<{ children?: unknown }>[]
}

/** A translated sentence with elements in it, which a translation may put in another order. */
export function Rich({ text, values, parts }: RichProps) {
  return <TransNoContext id={text} lingui={translator} {...(values && { values })} components={{ ...parts }} />
}

const translator = { i18n: { _: tr } as never }
