import Catalog
import Primitives

/// What the right pane shows besides the list's own data: it comes only once the cursor rests, so that the next key is not delayed.
struct ShelfPreview: Sendable {
  /// How long the cursor rests before the preview is drawn.
  static let restMilliseconds = 60

  /// The row that the cursor rested on last: it stays in the pane until the cursor rests on another one.
  private(set) var rested: ProductSummary?
  /// Its product, once loaded.
  private(set) var page: ProductPage?
  private var waiting: (sku: SKU, ticket: Ticket)?
  private var loading: Ticket?

  /// The cursor is on this row now: asks to be woken if it is another one.
  mutating func follow(_ row: ProductSummary?, _ app: inout AppState) -> [Effect] {
    guard let row else {
      waiting = nil
      return []
    }
    if row.sku == rested?.sku {
      waiting = nil
      return []
    }
    guard waiting?.sku != row.sku else { return [] }
    let ticket = app.ticket()
    waiting = (row.sku, ticket)
    return [.wake(ticket, afterMilliseconds: Self.restMilliseconds)]
  }

  /// That the cursor rests is waited for under this ticket.
  func awaits(_ ticket: Ticket) -> Bool { waiting?.ticket == ticket }

  /// The cursor has rested: now the picture and the product are worth loading.
  ///
  /// - Parameter loads: there is a pane for them.
  mutating func woke(_ ticket: Ticket, on row: ProductSummary?, loads: Bool, _ app: inout AppState) -> [Effect] {
    guard let waiting, waiting.ticket == ticket else { return [] }
    self.waiting = nil
    guard let row, row.sku == waiting.sku else { return [] }
    rested = row
    guard loads else { return [] }
    let effects = app.requestPictures([row.picture])
    guard page?.product.handle != row.handle else { return effects }
    page = nil
    let load = app.ticket()
    loading = load
    return effects + [.shop(.loadProduct(load, row.handle))]
  }

  /// Other goods were found, and the cursor is on this row of them: what is shown of goods that it left for that would mislead.
  mutating func found(_ row: ProductSummary?) { if row?.sku != rested?.sku { rested = nil } }

  mutating func arrived(_ ticket: Ticket, _ product: ProductPage?) {
    guard ticket == loading else { return }
    loading = nil
    page = product
  }

  /// The product of a row, if it is there.
  func product(of row: ProductSummary) -> ProductPage? { page?.product.handle == row.handle ? page : nil }
}
