// 1 while a line is between two dated states, 0 near either; `share` is the progress from one to the next.
float betweenStates(float share) {
  return smoothstep(0.01, 0.06, share) * (1.0 - smoothstep(0.94, 0.99, share));
}
