import Primitives
import Screen

/// The keys that work here and where each stands: the page's own, then those of every page, as many as fit; the way back and help always. What
/// draws them and what takes clicks both ask this.
struct FooterFrame {
  struct Item: Hashable {
    let hint: KeyHint
    /// Key and words.
    let rect: Rect
  }

  let items: [Item]

  init(_ page: any Page, _ app: AppState) {
    let line = Rect(app.size).bottom(1).droppingLeft(1).droppingRight(1)
    var own = page.keyHints(app)
    var last: [KeyHint] = []
    if !page.isEditingText {
      let taken = Set(own.map(\.key))
      own += Self.everywhere.filter { !taken.contains($0.hint.key) && page.command != $0.command }.map(\.hint)
      if page.command != .help { last = [KeyHint("?", "app.key.help")] }
    }
    func width(_ hint: KeyHint) -> Int { hint.key.displayWidth + 1 + app.text(hint.does).displayWidth + 2 }
    let lastWidth = last.reduce(0) { $0 + width($1) }
    var x = line.x
    var items: [Item] = []
    func add(_ hint: KeyHint) {
      items.append(Item(hint: hint, rect: Rect(x: x, y: line.y, width: width(hint) - 2, height: 1)))
      x += width(hint)
    }
    // Of what does not fit beside the way back and help a shorter one may still.
    var room = line.width + 2 - lastWidth
    let back = own.firstIndex { $0.key == "Esc" && width($0) <= room }
    room -= back.map { width(own[$0]) } ?? 0
    for (index, hint) in own.enumerated() {
      if index != back {
        guard width(hint) <= room else { continue }
        room -= width(hint)
      }
      add(hint)
    }
    for hint in last { add(hint) }
    self.items = items
  }

  /// The keys that every page has, besides help, and what they open.
  static let everywhere: [(hint: KeyHint, command: Command)] = [
    (KeyHint("g", "app.key.destination"), .destination), (KeyHint("c", "app.key.cart"), .cart), (KeyHint("o", "app.key.orders"), .orders),
    (KeyHint(":", "app.key.commands"), .palette),
  ]

  /// The key that a click presses: the sign that it meets; on the words the first.
  func key(at point: Point) -> Key? {
    guard let item = items.first(where: { $0.rect.contains(point) }) else { return nil }
    let signs = item.hint.signs
    let x = point.x - item.rect.x
    return (signs.first { x >= $0.x && x < $0.x + $0.width } ?? signs.first)?.key
  }
}
