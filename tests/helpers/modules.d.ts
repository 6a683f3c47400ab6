/** Foreign readers that ship no types: what the tests use of them. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string })
    readonly data: unknown
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module 'gltf-validator' {
  export function validateBytes(bytes: Uint8Array): Promise<{
    issues: { messages: { code: string; message: string; severity: number; pointer: string }[] }
    info: { totalVertexCount: number }
  }>
}
declare module 'edtf' {
  /** @throws Error when the text is no EDTF. */
  export default function edtf(text: string): unknown
}
