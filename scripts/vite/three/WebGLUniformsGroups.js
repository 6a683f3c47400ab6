/** No material has uniform buffers. */
export function WebGLUniformsGroups() {
  return { bind() {}, update() {}, dispose() {} }
}
