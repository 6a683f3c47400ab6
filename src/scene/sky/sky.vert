uniform vec3 uZenith, uHorizon, uSunDirection, uSunColour;
varying vec3 vColour;
void main() {
  gl_Position = vec4(position.xy, 1.0, 1.0);
  vec4 view = inverse(projectionMatrix) * vec4(position.xy, 1.0, 1.0);
  vec3 ray = normalize((inverse(viewMatrix) * vec4(view.xyz / view.w, 0.0)).xyz);
  float up = max(ray.y, 0.0);
  float glow = max(dot(ray, uSunDirection), 0.0);
  vec3 colour = mix(uHorizon, uZenith, 1.0 - exp(-up * 5.0));
  colour += uSunColour * 0.22 * pow(glow, 12.0) * (1.0 - 0.5 * up);
  vColour = mix(colour * 12.92, 1.055 * pow(max(colour, 0.0), vec3(1.0 / 2.4)) - 0.055, step(0.0031308, colour));
}
