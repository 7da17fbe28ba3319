/// A style as ncurses takes it.
struct Look: Hashable {
  /// Sum of `CTERMINAL_BOLD` and its like.
  var attributes: Int32
  /// Number of the colour pair.
  var pair: Int32
  /// Blanks are drawn as `░`, because the background that ought to show cannot.
  var shadesBlanks: Bool
  /// Half blocks are drawn by brightness, because their colours cannot be shown.
  var isMonochrome: Bool
}
