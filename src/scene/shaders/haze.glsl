// Haze by distance: slight and bluish, reaching the horizon's colour at the edge of the world.
uniform vec3 uHorizon;
uniform vec3 uZenith;
uniform vec3 uEye;
uniform float uHazeKm;
uniform float uHazePower;

float hazeAmount(vec3 position) {
  float d = distance(position, uEye) / 1000.0;
  return 1.0 - exp(-pow(d / uHazeKm, uHazePower));
}

vec3 applyHaze(vec3 colour, vec3 position) {
  return mix(colour, uHorizon, hazeAmount(position));
}
