// Kinds of line, as written by featureLines.ts; the numbers come from lineKinds.ts.
bool isFront(int kind) {
  return kind == LINE_FRONT;
}
bool isRiverBorder(int kind) {
  return kind == LINE_RIVER_BORDER;
}
bool isBelt(int kind) {
  return kind == LINE_BELT_SOVIET || kind == LINE_BELT_JAPANESE;
}

// Confidence in a line's course.
bool isDocumented(int doubt) {
  return doubt == DOUBT_DOCUMENTED;
}
bool isReconstructed(int doubt) {
  return doubt == DOUBT_RECONSTRUCTED;
}
