import { GLSL_HAZE } from '../gpu/glsl'

/** Puts a vertex of a model where its aircraft is: place is (x, y, z, presence), turn is (heading, pitch, bank). */
export const AIRCRAFT_VERTEX = /* glsl */ `
uniform float uScale;
varying vec3 vColour;
varying vec3 vNormal;
varying vec3 vPosition;
varying float vPresence;
void placeAircraft(vec3 at, vec3 normal, vec3 colour, vec4 place, vec3 turn) {
  vec3 s = sin(vec3(-turn.x, turn.y, -turn.z));
  vec3 c = cos(turn);
  mat3 bank = mat3(c.z, s.z, 0.0, -s.z, c.z, 0.0, 0.0, 0.0, 1.0);
  mat3 pitch = mat3(1.0, 0.0, 0.0, 0.0, c.y, s.y, 0.0, -s.y, c.y);
  mat3 heading = mat3(c.x, 0.0, -s.x, 0.0, 1.0, 0.0, s.x, 0.0, c.x);
  mat3 turned = heading * pitch * bank;
  vColour = colour;
  vNormal = turned * normal;
  vPosition = place.xyz + turned * at * uScale;
  vPresence = place.w;
  gl_Position = projectionMatrix * viewMatrix * vec4(vPosition, 1.0);
}
`

export const AIRCRAFT_FRAGMENT = /* glsl */ `
uniform vec3 uSunDirection, uSunColour, uSkyColour;
varying vec3 vColour;
varying vec3 vNormal;
varying vec3 vPosition;
varying float vPresence;
${GLSL_HAZE}
void main() {
  vec3 normal = normalize(vNormal);
  vec3 light = uSkyColour * (0.75 + 0.35 * normal.y) + uSunColour * max(dot(normal, uSunDirection), 0.0);
  // A little of the haze only: an aircraft that cannot be seen is not there for the viewer.
  vec3 colour = mix(vColour * light, uHorizon, hazeAmount(vPosition) * 0.5);
  gl_FragColor = vec4(colour, vPresence);
  #include <colorspace_fragment>
}
`
