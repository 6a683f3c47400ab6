/** A compiled program in raw WebGL, with its uniforms by name. */
export interface GlPass {
  readonly program: WebGLProgram
  readonly at: Readonly<Record<string, WebGLUniformLocation>>
}

/** Included files come first and may not declare a precision. */
const HEAD = '#version 300 es\nprecision highp float;\nprecision highp sampler2D;\nprecision highp sampler2DArray;\n'

/**
 * Compiles a program; attribute `position` gets location 0, the others those of `attributes`.
 * @throws Error with the compiler's message.
 */
export function compilePass(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  attributes: readonly string[] = [],
): GlPass {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)!
    gl.shaderSource(shader, HEAD + source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    // The program keeps the shader as long as it needs it.
    gl.deleteShader(shader)
  }
  ;['position', ...attributes].forEach((name, i) => gl.bindAttribLocation(program, i, name))
  gl.linkProgram(program)
  if (gl.getProgramParameter(program, gl.LINK_STATUS) === false && !gl.isContextLost()) {
    const logs = gl.getAttachedShaders(program)?.map((s) => gl.getShaderInfoLog(s)) ?? []
    throw new Error(`ground shader: ${[gl.getProgramInfoLog(program), ...logs].join('\n')}`)
  }
  const at: Record<string, WebGLUniformLocation> = {}
  const count = (gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) as number | null) ?? 0
  for (let i = 0; i < count; i++) {
    const { name } = gl.getActiveUniform(program, i)!
    at[name] = gl.getUniformLocation(program, name)!
  }
  return { program, at }
}
