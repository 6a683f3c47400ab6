uniform vec3 uSunDirection;
varying vec2 vCorner;
void main() {
  // A square around the sun, 1.2° wide, at the far plane.
  vec4 middle = viewMatrix * vec4(uSunDirection, 0.0);
  vec3 at = normalize(middle.xyz) + vec3(position.xy * 0.021, 0.0);
  vCorner = position.xy;
  gl_Position = (projectionMatrix * vec4(at * 1000.0, 1.0)).xyww;
}
