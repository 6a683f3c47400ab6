uniform vec3 uSkyColour, uSunColour, uSunDirection, uHorizon;
varying vec3 vBand;
varying float vShown;
varying float vAway;
varying vec3 vPosition;
varying float vHaze;

float wobble(float along) {
  return 0.5 + 0.25 * sin(along * 0.9) + 0.25 * sin(along * 0.37 + 1.3);
}

#ifdef WIRE
// Share of the pixel that the loops of a coil cover, a sine seen from the side.
float loops(float along, float up, float phase) {
  float turn = along * 10.5 + phase;
  float away = abs(up - 0.55 - 0.5 * sin(turn)) / sqrt(1.0 + 27.0 * cos(turn) * cos(turn));
  float pixel = vAway * 0.001;
  return clamp((0.012 + pixel * 0.5 - away) / max(pixel, 0.004), 0.0, 1.0) * min(1.0, 0.024 / max(pixel, 0.024) + 0.12);
}
#endif

void main() {
  float across = abs(vBand.x);
  float along = vBand.y;
  vec3 colour;
  float alpha = 1.0;
  float shade = 1.0;
#ifdef WIRE
  colour = vec3(0.1, 0.085, 0.075);
  float post = 1.0 - smoothstep(0.05, 0.09 + vAway * 0.0008, abs(fract(along / 6.0 + 0.5) - 0.5) * 6.0);
  alpha = max(max(loops(along, vBand.z, 0.0), loops(along, vBand.z, 2.1)), 0.9 * post * min(1.0, 60.0 / vAway));
  alpha = max(alpha, 0.1);
#endif
#ifdef TRENCH
  // The ditch in shade, the banks in the sun, and a ragged foot.
  float ditch = 1.0 - smoothstep(0.26, 0.36, across);
  vec3 earth = mix(vec3(0.46, 0.39, 0.26), vec3(0.34, 0.28, 0.18), wobble(along * 1.7));
  colour = mix(earth, vec3(0.05, 0.042, 0.03), ditch);
  vec3 normal = normalize(cross(dFdx(vPosition), dFdy(vPosition)));
  if (normal.y < 0.0) normal = -normal;
  shade = mix(0.55 + 0.6 * max(dot(normal, uSunDirection), 0.0), 0.8, ditch);
  alpha = 1.0 - smoothstep(0.55 + 0.4 * wobble(along * 2.3), 1.0, across);
#endif
#ifdef CART_TRACK
  // Two ruts near by, one pale line farther off.
  float ruts = 1.0 - smoothstep(0.1, 0.24, abs(across - 0.62));
  float near = 1.0 - smoothstep(120.0, 700.0, vAway);
  colour = vec3(0.36, 0.3, 0.19);
  alpha = mix(0.34, 0.62 * ruts + 0.12, near) * (1.0 - smoothstep(0.75, 1.0, across)) * (0.6 + 0.4 * wobble(along * 0.13));
#endif
#ifdef AIRSTRIP
  colour = vec3(0.36, 0.32, 0.2);
  float worn = 0.5 + 0.5 * sin(vBand.x * 31.0 + 2.0 * sin(along * 0.006)) * sin(along * 0.011 + vBand.x * 7.0);
  alpha = 0.1 + 0.18 * worn * (1.0 - across) + 0.3 * step(0.985, across);
#endif
  vec3 light = uSkyColour + uSunColour * 0.75 * max(uSunDirection.y, 0.15);
  gl_FragColor = vec4(mix(colour * light * shade, uHorizon, vHaze), alpha * vShown);
  #include <colorspace_fragment>
}
