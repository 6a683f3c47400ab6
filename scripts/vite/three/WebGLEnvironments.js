/** No environment maps: nothing in the scene reflects one. */
export function WebGLEnvironments() {
  return { get: () => null, dispose() {} }
}
