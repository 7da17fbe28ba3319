import Money
import Primitives
import Screen

/// One row of the cart's list.
enum CartRow: Hashable {
  case blank
  case caption
  /// From which site and by when: a group by its number.
  case heading(Int)
  /// How, and what it costs all paid.
  case option(Int)
  /// A line by its number.
  case entry(Int)
  /// Its choices and the price of one, below its name.
  case detail(Int)
  /// What keeps it from being ordered.
  case advice(Int, PlainText)
  case sums(shipment: Int)
  /// What a repeated order could not bring as it was.
  case news(PlainText)

  /// The line that the row belongs to.
  var entry: Int? {
    switch self {
    case .entry(let index), .detail(let index), .advice(let index, _): index
    default: nil
    }
  }
}

extension CartPage {
  /// How much air a list has.
  enum Spacing: CaseIterable {
    /// Two rows a line and blank rows between.
    case roomy
    /// The names of the columns above.
    case named
    case dense
  }

  /// The rows of the list from top to bottom, with as much air as the pane has.
  func rows(_ board: CartBoard, _ layout: CartLayout, _ app: AppState) -> [CartRow] {
    for spacing in Spacing.allCases {
      let rows = rows(board, layout, spacing, app)
      if rows.count <= layout.list.height { return rows }
    }
    return rows(board, layout, .dense, app)
  }

  private func rows(_ board: CartBoard, _ layout: CartLayout, _ spacing: Spacing, _ app: AppState) -> [CartRow] {
    let isRoomy = spacing == .roomy
    var rows: [CartRow] = isRoomy ? [.blank, .caption, .blank] : spacing == .named ? [.caption, .blank] : []
    let told = news.flatMap { $0.wrapped(to: max(2, layout.list.width - 4)) }.map { CartRow.news($0) }
    rows = told + (told.isEmpty ? [] : [.blank]) + rows
    var index = 0
    for (number, group) in board.groups.enumerated() {
      rows.append(.heading(number))
      if case .shipment = group.kind { rows.append(.option(number)) }
      if isRoomy { rows.append(.blank) }
      for entry in group.entries {
        rows.append(.entry(index))
        if isRoomy, !entry.choices.isEmpty { rows.append(.detail(index)) }
        if let problem = entry.problem {
          rows += app.advice(problem).wrapped(to: max(2, layout.list.width - 6)).map { .advice(index, $0) }
        }
        if isRoomy { rows.append(.blank) }
        index += 1
      }
      if !layout.isWide, case .shipment(let shipment) = group.kind, option(group) != nil { rows.append(.sums(shipment: shipment)) }
      rows.append(.blank)
    }
    while rows.last == .blank { rows.removeLast() }
    return rows
  }

  /// The row at the top: all of the list if it fits, else with the selected line in its middle.
  func firstRow(_ rows: [CartRow], selected: Int?, height: Int) -> Int {
    guard rows.count > height, let selected, let row = rows.firstIndex(where: { $0.entry == selected }) else { return 0 }
    // The first line of a page shows its heading too.
    if row < height - 1 { return 0 }
    return min(max(0, row - height / 2), rows.count - height)
  }
}
