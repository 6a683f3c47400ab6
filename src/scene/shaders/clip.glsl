// Clip-space helpers: where a point is drawn, and how to leave it out.

// Outside the clip volume: a quad with all corners here is not drawn.
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

// Points nearer to the eye than this, in metres, cannot be projected safely.
const float NEAREST = 10.0;

vec4 toClip(vec3 position) {
  return projectionMatrix * viewMatrix * vec4(position, 1.0);
}

// Distance along the view direction to a point of the scene, metres.
float viewDepth(vec3 position) {
  return -(viewMatrix * vec4(position, 1.0)).z;
}

// Drawn in front of the ground it lies on, but still behind a hill in front of it.
vec4 liftedBy(vec4 clip, float share) {
  return vec4(clip.xy, clip.z - share * clip.w, clip.w);
}
