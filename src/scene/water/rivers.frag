uniform vec3 uEye, uHorizon, uZenith;
uniform vec3 uWaterColour, uWaterNight, uSkyColour, uSunColour, uSunDirection;
uniform float uNight;
varying vec3 vPosition;
varying float vSide;
varying float vHaze;
varying vec3 vFlow;
void main() {
  float from = abs(vSide);
  vec3 view = normalize(uEye - vPosition);
  // Deep in the middle, shallow and sandy at the edge.
  float deep = 1.0 - smoothstep(0.15, 1.0, from);
  vec3 body = mix(uWaterColour, uWaterNight, uNight);
  body = mix(mix(body, vec3(0.36, 0.33, 0.25) * (1.0 - 0.6 * uNight), 0.38), body * 0.92, deep);
  vec3 colour = body * (uSkyColour * 1.35 + uSunColour * 0.34);
  // Reflection of the sky: stronger at flat angles, coloured by the direction of the mirrored ray.
  float flat_ = 1.0 - clamp(view.y, 0.0, 1.0);
  float mirror = 0.14 + 0.62 * flat_ * flat_ * flat_;
  colour = mix(colour, mix(uHorizon, uZenith, 0.55 * (1.0 - exp(-view.y * 3.0))) * 0.9, mirror);
#ifdef GLINT
  vec3 halfway = normalize(view + uSunDirection);
  // Small waves along the flow break the sun's image.
  float wave = sin(vFlow.x * 0.21 + from * 9.0) * sin(vFlow.x * 0.047 - from * 4.0);
  float glint = max(halfway.y + wave * 0.004, 0.0);
  colour += uSunColour * pow(glint, 260.0) * 1.1;
#endif
  // Threads of the current, where the water is wide enough on the screen to show them.
  float thread = sin(vFlow.x * 0.03 + sin(vFlow.x * 0.011 + vSide * 5.0) * 2.5 + vSide * 16.0);
  colour *= 1.0 + 0.05 * thread * smoothstep(6.0, 16.0, vFlow.y) * deep;
  // Chevrons point downstream.
  float phase = fract((vFlow.x + from * 45.0) / 420.0);
  float chevron = smoothstep(0.0, 0.02, phase) * (1.0 - smoothstep(0.035, 0.055, phase)) * (1.0 - smoothstep(0.55, 0.75, from));
  colour += (uSkyColour * 0.5 + uSunColour * 0.15) * chevron * 0.22 * smoothstep(6.0, 14.0, vFlow.y);
  // An edge of one pixel; shallows show the bed; water drawn wider than it is is fainter.
  float edge = 1.0 - smoothstep(0.0, 1.0, (from - 1.0) * max(vFlow.y / max(vFlow.z, 0.01), 0.5) + 0.5);
  float cover = mix(0.62, 0.96, smoothstep(1.0, 0.6, from)) * mix(0.62, 1.0, vFlow.z);
  gl_FragColor = vec4(mix(colour, uHorizon, vHaze), edge * cover);
  #include <colorspace_fragment>
}
