import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { CONTENT_SECURITY_POLICY, singleFilePolicy } from '../serve/policy.mjs'

const CHARSET = '<meta charset="utf-8" />'

/** Puts the policy into the built page. The development server has none: its hot reload needs inline scripts. */
export function contentPolicy(): Plugin {
  return {
    name: 'khalkhin-content-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, CONTENT_SECURITY_POLICY) },
  }
}

/** The page with a policy right after its character set. @throws Error when the page has none. */
export function withPolicy(html: string, policy: string): string {
  if (!html.includes(CHARSET)) throw new Error(`contentPolicy: expected ${CHARSET} in the page`)
  return html.replace(
    CHARSET,
    () => `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/** The single file with a policy that allows exactly the scripts and styles within it, by their hashes. */
export function withOwnPolicy(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(([, content = '']) => `sha256-${createHash('sha256').update(content).digest('base64')}`)
      .sort()
  return withPolicy(html, singleFilePolicy({ scripts: hashes('script'), styles: hashes('style') }))
}
