import Commerce
import Screen

/// Stub to be written.
public struct ExplorerPage: Page {
  public init(product: ProductPage?, sku: SKU?, quote: QuoteKey?, option: OptionID?) {}
  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    if case .key(.escape) = action { app.pop() }
    return []
  }
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {}
  public func title(_ app: AppState) -> PlainText { "" }
  public func keyHints(_ app: AppState) -> [KeyHint] { [] }
}
