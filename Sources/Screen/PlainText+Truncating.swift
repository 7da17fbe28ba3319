extension PlainText {
  /// The text in at most `width` cells; what is cut ends in `…`.
  ///
  /// No figure is left before the `…`, since €72… could be any price and 18.2… of anything, and no sign that joins what is cut away.
  public func truncated(to width: Int) -> PlainText {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var taken = String.UnicodeScalarView()
    var used = 0
    for scalar in string.unicodeScalars {
      let next = DisplayWidth.of(scalar)
      if used + next > width - 1 { break }
      taken.append(scalar)
      used += next
    }
    let whole = taken
    repeat {
      while let last = taken.last, Self.isJoint(last) { taken.removeLast() }
    } while Self.dropFigure(from: &taken)
    // A text of nothing but one figure or sign keeps what there is room for.
    if taken.isEmpty { taken = whole }
    while let last = taken.last, last == " " { taken.removeLast() }
    return PlainText(String(taken) + "…")
  }

  /// The text in at most `width` cells, cut after a whole word where it is cut; Chinese after any character.
  public func truncatedAtWord(to width: Int) -> PlainText {
    guard displayWidth > width else { return self }
    let line = wrapped(to: width - 1).first?.string ?? ""
    var taken = line.unicodeScalars
    while let last = taken.last, Self.isJoint(last) || "，。、；：,;:.".unicodeScalars.contains(last) { taken.removeLast() }
    return taken.isEmpty ? truncated(to: width) : PlainText(String(taken) + "…")
  }

  /// The first of these texts that shows whole in `width` cells; where none does the last, which is then cut by whoever draws it.
  public static func fitting(_ texts: [PlainText], width: Int) -> PlainText {
    texts.first { $0.displayWidth <= width } ?? texts.last ?? ""
  }

  /// Takes the last word away if it has a digit: the rest of it, or its unit, may have been cut.
  private static func dropFigure(from taken: inout String.UnicodeScalarView) -> Bool {
    var start = taken.endIndex
    var hasDigit = false
    while start > taken.startIndex {
      let before = taken.index(before: start)
      let scalar = taken[before]
      guard scalar != " ", DisplayWidth.of(scalar) < 2 else { break }
      hasDigit = hasDigit || ("0"..."9").contains(scalar)
      start = before
    }
    if hasDigit { taken.removeSubrange(start...) }
    return hasDigit
  }

  /// What means something only with what follows.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool { " ·+×–—(（、，,/".unicodeScalars.contains(scalar) }
}
