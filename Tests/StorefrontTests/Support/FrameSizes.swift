/// The sizes of window that golden frames are of, in columns and rows.
enum FrameSizes {
  /// The terminal as it always was, and one of today.
  static let usual = [(80, 24), (120, 40)]
  /// The usual ones, the smallest that everything works in, and a large one: for the main state of each screen.
  static let all = [(60, 20)] + usual + [(160, 50)]
}
