// Scene y of a height in metres above the datum.
uniform float uExaggeration;
uniform float uReference;

float sceneY(float height) {
  return (height - uReference) * uExaggeration;
}
