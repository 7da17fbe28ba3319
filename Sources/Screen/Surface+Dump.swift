extension Surface {
  /// The surface as text to keep and compare: its characters, then for each cell the letter of its foreground's role (a capital where
  /// bold), of its background's role, and a sign for underlined (`_`), reversed (`%`) or both (`&`); parts that say nothing are left out.
  ///
  /// `.` is plain, `*` plain and bold, `#` a colour of a picture. Blanks at the ends of lines are removed.
  public func dump() -> String {
    var parts = ["text \(size.width)x\(size.height)\n" + block(lines)]
    parts.append("roles\n" + block(marks { Self.foregroundLetter($0) }))
    let backgrounds = marks { $0.style.background == .plain ? " " : Self.letter($0.style.background) }
    if !backgrounds.allSatisfy(\.isEmpty) { parts.append("backgrounds\n" + block(backgrounds)) }
    let attributes = marks { Self.attribute($0.style) }
    if !attributes.allSatisfy(\.isEmpty) { parts.append("attributes\n" + block(attributes)) }
    if let cursor { parts.append("cursor \(cursor.x),\(cursor.y)\n") }
    return parts.joined()
  }

  private func block(_ lines: [String]) -> String { lines.map { "|" + $0 + "\n" }.joined() }

  private func marks(_ mark: (Cell) -> Character) -> [String] {
    (0..<size.height).map { y in
      var line = String((0..<size.width).map { mark(cells[y * size.width + $0]) })
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func foregroundLetter(_ cell: Cell) -> Character {
    if cell.glyph.isSpace { return " " }
    let letter = letter(cell.style.foreground)
    return cell.style.isBold ? (letter == "." ? "*" : Character(letter.uppercased())) : letter
  }

  private static func attribute(_ style: Style) -> Character {
    switch (style.isUnderlined, style.isReversed) {
    case (false, false): " "
    case (true, false): "_"
    case (false, true): "%"
    case (true, true): "&"
    }
  }

  private static func letter(_ paint: Paint) -> Character {
    guard case .role(let role) = paint else { return "#" }
    return switch role {
    case .plain: "."
    case .muted: "m"
    case .faint: "f"
    case .rule: "r"
    case .accent: "a"
    case .selected: "s"
    case .field: "i"
    case .closed: "c"
    case .price: "p"
    case .good: "g"
    case .amber: "w"
    case .bad: "b"
    case .road: "d"
    case .rail: "t"
    case .sea: "e"
    case .air: "v"
    case .coast: "o"
    }
  }
}
