/// A style at the terminal's depth.
struct Look: Hashable {
  /// What it is written with.
  var pen: Pen
  /// Blanks are drawn as `░`, because the background that ought to show cannot.
  var shadesBlanks: Bool
  /// Half blocks are drawn by brightness, because their colours cannot be shown.
  var isMonochrome: Bool
}
