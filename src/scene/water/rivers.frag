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
  // Deep and dark in the middle, shallow and sandy at the edge.
  float deep = 1.0 - smoothstep(0.25, 1.0, from);
  vec3 body = mix(uWaterColour, uWaterNight, uNight);
  vec3 shallow = mix(body, vec3(0.36, 0.33, 0.25) * (1.0 - 0.6 * uNight), 0.5);
  vec3 colour = mix(shallow, body * vec3(0.66, 0.72, 0.70), deep) * (uSkyColour * 1.35 + uSunColour * 0.34);
  // Streaks of smooth and ruffled water along the current, where the water is wide enough on the screen to show them.
  float near = smoothstep(3.0, 12.0, vFlow.y);
  float streak = sin(vFlow.x * 0.011 + sin(vFlow.x * 0.0041 + vSide * 1.2) * 2.4 + vSide * 2.6)
    + 0.7 * sin(vFlow.x * 0.029 + sin(vFlow.x * 0.0087 - vSide * 2.0) * 2.2 - vSide * 4.5);
  streak *= near * deep;
  // Reflection of the sky: stronger at flat angles and where the water is smooth, coloured by the mirrored ray.
  float flat_ = 1.0 - clamp(view.y, 0.0, 1.0);
  float mirror = clamp(0.12 + 0.78 * flat_ * flat_ * flat_ + 0.06 * streak, 0.05, 0.95);
  colour = mix(colour, mix(uHorizon, uZenith, 0.75 * (1.0 - exp(-view.y * 3.5 - 0.15 * near))), mirror);
#ifdef GLINT
  // Small waves break the sun's image into a path of light.
  vec3 halfway = normalize(view + uSunDirection);
  float wave = sin(vFlow.x * 0.21 + from * 9.0) * sin(vFlow.x * 0.047 - from * 4.0);
  float glint = clamp(halfway.y + wave * 0.004, 0.0, 1.0);
  colour += uSunColour * (pow(glint, 260.0) * 1.1 + pow(glint, 40.0) * 0.12);
#endif
  // Chevrons point downstream.
  float phase = fract((vFlow.x + from * 45.0) / 420.0);
  float chevron = smoothstep(0.0, 0.02, phase) * (1.0 - smoothstep(0.035, 0.055, phase)) * (1.0 - smoothstep(0.55, 0.75, from));
  colour += (uSkyColour * 0.5 + uSunColour * 0.15) * chevron * 0.2 * smoothstep(6.0, 14.0, vFlow.y);
  // An edge of one pixel; shallows show the bed; water drawn wider than it is is fainter.
  float edge = 1.0 - smoothstep(0.0, 1.0, (from - 1.0) * max(vFlow.y / max(vFlow.z, 0.01), 0.5) + 0.5);
  float cover = mix(0.5, 0.97, smoothstep(1.0, 0.7, from)) * mix(0.62, 1.0, vFlow.z);
  gl_FragColor = vec4(mix(colour, uHorizon, vHaze), edge * cover);
  #include <colorspace_fragment>
}
