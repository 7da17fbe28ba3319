import Primitives
import Screen

extension Model {
  /// A click on the header or the footer does what its words say; any other goes to the page on top.
  mutating func point(_ mouse: Mouse) -> [Effect]? {
    guard mouse.kind == .press || mouse.kind == .doublePress, app.size.width >= 40, app.size.height >= 12 else { return nil }
    if mouse.at.y == app.size.height - 1 {
      guard let key = FooterFrame(top, app).key(at: mouse.at) else { return [] }
      return press(key)
    }
    guard let target = HeaderFrame(app).target(at: mouse.at) else { return nil }
    // The palette makes room for what it did not open.
    if top is PalettePage { app.pop() }
    switch target {
    case .command(let command): app.navigation.append(.run(command))
    case .form(let form): app.push(PalettePage(text: PlainText(form.rawValue + " ")))
    }
    return []
  }
}
