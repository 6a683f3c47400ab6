uniform float uNight;
varying float vAcross;
varying float vAlpha;

void main() {
  float core = 1.0 - smoothstep(0.3, 0.55, abs(vAcross));
  float halo = 1.0 - smoothstep(0.6, 1.0, abs(vAcross));
  vec3 ink = mix(vec3(0.02, 0.018, 0.014), vec3(0.75, 0.78, 0.82), uNight);
  vec3 ground = mix(vec3(0.85, 0.78, 0.62), vec3(0.02, 0.025, 0.04), uNight);
  gl_FragColor = vec4(mix(ground, ink, core), vAlpha * max(core, halo * 0.5));
  #include <colorspace_fragment>
}
