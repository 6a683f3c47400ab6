// Clip space: where a point of the scene is drawn, and what is not drawn at all.

// Outside the clip volume: a quad whose corners are all here is not drawn.
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

// Points nearer to the eye than this, in metres, cannot be projected safely.
const float NEAREST = 10.0;

vec4 toClip(vec3 position) {
  return projectionMatrix * viewMatrix * vec4(position, 1.0);
}

// Metres from the eye's plane to a point of the scene.
float viewDepth(vec3 position) {
  return -(viewMatrix * vec4(position, 1.0)).z;
}

// In front of the ground it lies on, still behind the hill before it.
vec4 liftedBy(vec4 clip, float share) {
  return vec4(clip.xy, clip.z - share * clip.w, clip.w);
}
