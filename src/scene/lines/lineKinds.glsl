// Kinds of line, as featureLines.ts writes them; the numbers come from lineKinds.ts.
bool isFront(int kind) {
  return kind == LINE_FRONT;
}
bool isRiverBorder(int kind) {
  return kind == LINE_RIVER_BORDER;
}
bool isBelt(int kind) {
  return kind == LINE_BELT_SOVIET || kind == LINE_BELT_JAPANESE;
}

// How sure a line's course is.
bool isDocumented(int doubt) {
  return doubt == DOUBT_DOCUMENTED;
}
bool isReconstructed(int doubt) {
  return doubt == DOUBT_RECONSTRUCTED;
}
