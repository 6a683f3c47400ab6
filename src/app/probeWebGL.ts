import { msg } from '@/base/i18n/i18n'

export interface WebGLProbe {
  readonly ok: boolean
  readonly software: boolean
  /** English: the language of the page is not known yet. */
  readonly message: string
}

/** Some privacy settings make the request throw. */
function context(): WebGL2RenderingContext | null {
  try {
    return document.createElement('canvas').getContext('webgl2')
  } catch {
    return null
  }
}

/** Whether this browser draws WebGL 2, and whether in software. */
export function probeWebGL(): WebGLProbe {
  const gl = context()
  if (!gl) {
    return {
      ok: false,
      software: false,
      message: msg(
        'This browser has no WebGL 2, which the 3D ground needs. The battle is described in words below; another browser, or hardware acceleration in its settings, shows the ground.',
      ),
    }
  }
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { ok: true, software: /swiftshader|llvmpipe|software|basic render/i.test(renderer), message: '' }
}
