import Delivery
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// Options with the last hour to order them, how long that is from now, and the price.
struct OrderByTable {
  struct Row: Hashable {
    let orderBy: PlainText
    let left: PlainText
    let mode: TransportMode
    let modes: PlainText
    /// What it is best at, as many as there are and ever fewer: none is cut.
    let labels: [PlainText]
    let site: PlainText
    let paid: PlainText
    let isPossible: Bool
  }

  let rows: [Row]
  private let app: AppState

  init(_ moments: [OrderTime], _ app: AppState) {
    self.app = app
    rows = moments.map { moment in
      let option = moment.option
      let labels = OptionLabel.allCases.filter { option.labels.contains($0) }.map(app.language.label)
      return Row(
        orderBy: moment.orderBy.map { PlainText(app.language.dateTime($0, in: app.timeZone)) } ?? app.text("orderByView.tooLate"),
        left: moment.orderBy.map { PlainText(app.language.duration(hours: Double(max(0, $0 - app.hour)))) } ?? app.glyphs.dash,
        mode: option.mainMode, modes: PlainText(app.language.modes(option.modes)),
        labels: (1...max(1, labels.count)).reversed().map {
          PlainText(labels.prefix($0).joined(separator: " \(app.glyphs.separator) "))
        }.filter { !$0.isEmpty }, site: app.siteName(option.site),
        paid: app.total(option.cost),
        isPossible: moment.orderBy != nil)
    }
  }

  /// Where the columns begin and how wide they are.
  private func columns(_ rect: Rect) -> (orderBy: Rect, left: Rect, option: Rect, paid: Rect) {
    func width(_ key: String, _ texts: [PlainText]) -> Int { max(app.text(key).displayWidth, texts.map(\.displayWidth).max() ?? 0) }
    let orderBy = width("orderByView.orderBy", rows.map(\.orderBy))
    let left = width("orderByView.left", rows.map(\.left))
    let paid = width("options.paid", rows.map(\.paid))
    let inner = rect.droppingLeft(2).droppingRight(1)
    let rest = inner.droppingLeft(orderBy + 3)
    let middle = rest.droppingLeft(left + 3)
    return (inner.left(orderBy), rest.left(left), middle.droppingRight(paid + 2), inner.right(paid))
  }

  func drawHeader(on surface: inout Surface, in rect: Rect) {
    let columns = columns(rect)
    surface.put(app.text("orderByView.orderBy"), in: columns.orderBy, style: Style(.accent, bold: true))
    surface.put(app.text("orderByView.left"), in: columns.left, style: .muted, alignment: .right)
    surface.put(app.text("orderByView.way"), in: columns.option, style: .muted)
    surface.put(app.text("options.paid"), in: columns.paid, style: .muted, alignment: .right)
  }

  func drawRow(_ index: Int, on surface: inout Surface, in rect: Rect, isSelected: Bool, isStale: Bool) {
    guard rows.indices.contains(index) else { return }
    let row = rows[index]
    let behind: Role = isSelected ? .selected : .plain
    if isSelected {
      surface.fill(rect, style: Style(.plain, on: .selected))
      for line in 0..<rect.height {
        surface.put(app.glyphs.leftHalf, x: rect.x, y: rect.y + line, style: Style(.accent, on: .selected), clip: rect)
      }
    }
    func style(_ role: Role, bold: Bool = false) -> Style {
      Style(isStale ? .faint : row.isPossible ? role : .muted, on: behind, bold: bold)
    }
    let columns = columns(rect.top(1))
    surface.put(row.orderBy, in: columns.orderBy, style: style(.plain, bold: row.isPossible))
    surface.put(row.left, in: columns.left, style: style(.plain), alignment: .right)
    surface.put(row.paid, in: columns.paid, style: style(.price, bold: true), alignment: .right)
    surface.put(row.mode.sign(app.glyphs), in: columns.option.left(1), style: style(row.mode.role, bold: true))
    let place = columns.option.droppingLeft(2)
    let options = row.labels.map { row.modes + PlainText("   ") + $0 } + [row.modes]
    surface.put(PlainText.fitting(options, width: place.width), in: place, style: style(.plain))
    guard rect.height > 1 else { return }
    let second = Rect(x: columns.option.x + 2, y: rect.y + 1, width: rect.maxX - columns.option.x - 3, height: 1)
    surface.put(row.site, in: second, style: Style(.muted, on: behind))
  }
}
