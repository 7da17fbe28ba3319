import Primitives
import Screen

/// How far the catalog's index is while the shop waits for it.
public enum IndexingProgress: Hashable, Sendable {
  /// Another program builds it.
  case waiting
  /// It is being built: how many goods are in it, and which share of the whole work is done; nil while that is not known.
  case building(goods: Int, share: Double?)

  private static let cells = 20

  /// As the line above the footer says it, with a bar.
  func notice(_ app: AppState) -> Notice {
    let text =
      switch self {
      case .waiting: app.text("app.indexing.waiting")
      case .building(let goods, nil): app.text("app.indexing", ["n": app.language.number(goods)])
      case .building(let goods, let share?):
        app.text(
          "app.indexing.bar",
          ["n": app.language.number(goods), "bar": Self.bar(share, app.glyphs), "share": app.language.percent(Int(share * 100))])
      }
    return Notice(text: text, role: .plain, isProgress: true)
  }

  private static func bar(_ share: Double, _ glyphs: GlyphSet) -> String {
    let full = Int((min(1, max(0, share)) * Double(cells)).rounded(.down))
    return String(repeating: glyphs.full.string, count: full) + String(repeating: glyphs.shade.string, count: cells - full)
  }
}
