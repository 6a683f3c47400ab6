// Transforms a vertex of a model to its aircraft's position and attitude.
uniform float uScale;
varying vec3 vColour;
varying vec3 vNormal;
varying vec3 vPosition;
varying float vPresence;

// Rotation by heading, then pitch, then bank, radians.
mat3 attitude(vec3 turn) {
  vec3 s = sin(vec3(-turn.x, turn.y, -turn.z));
  vec3 c = cos(turn);
  mat3 bank = mat3(c.z, s.z, 0.0, -s.z, c.z, 0.0, 0.0, 0.0, 1.0);
  mat3 pitch = mat3(1.0, 0.0, 0.0, 0.0, c.y, s.y, 0.0, -s.y, c.y);
  mat3 heading = mat3(c.x, 0.0, -s.x, 0.0, 1.0, 0.0, s.x, 0.0, c.x);
  return heading * pitch * bank;
}

// place is (x, y, z, presence), turn is (heading, pitch, bank).
void placeAircraft(vec3 at, vec3 normal, vec3 colour, vec4 place, vec3 turn) {
  mat3 turned = attitude(turn);
  vColour = colour;
  vNormal = turned * normal;
  vPosition = place.xyz + turned * at * uScale;
  vPresence = place.w;
  gl_Position = projectionMatrix * viewMatrix * vec4(vPosition, 1.0);
}
