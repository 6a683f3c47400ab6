/** No clipping planes. */
export class WebGLClipping {
  uniform = { value: null, needsUpdate: false }
  numPlanes = 0
  numIntersection = 0
  init = () => false
  beginShadows() {}
  endShadows() {}
  setGlobalState() {}
  setState() {}
}
