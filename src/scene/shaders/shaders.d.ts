/* eslint-disable no-restricted-syntax -- a shader file is one string: there is nothing to name. */

/** Shader source with its includes; loaded by scripts/vite/glsl.ts. */
declare module '*.glsl' {
  const source: string
  export default source
}
declare module '*.vert' {
  const source: string
  export default source
}
declare module '*.frag' {
  const source: string
  export default source
}
