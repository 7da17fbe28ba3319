import Money
import Phrases
import Primitives
import Quotes
import Screen

/// The form that changes what the explorer asks about: the site, the order date, and of a parcel of no product its weight and size.
struct ParcelForm: Sendable {
  enum Field: String, CaseIterable, Hashable, Sendable { case site, date, weight, size }

  let fields: [Field]
  /// Nil: any that holds the goods.
  var sites: [SiteID?]
  var siteIndex: Int
  var texts: [Field: TextField]
  var focus = 0
  /// What was wrong at the last try.
  var wrong: Field?

  /// For goods only site and date can be changed.
  init(parcel: Parcel?, only: SiteID?, orderedOn: LocalDate?, sites: [SiteID], _ app: AppState) {
    fields = parcel == nil ? [.site, .date] : [.site, .weight, .size, .date]
    self.sites = parcel == nil ? [nil] + sites.map { $0 } : sites.map { $0 }
    let current = parcel?.site ?? only
    siteIndex = self.sites.firstIndex(of: current) ?? 0
    texts = [.date: TextField(proposing: PlainText(orderedOn?.description ?? ""), limit: 10)]
    if let parcel {
      texts[.weight] = TextField(proposing: PlainText(Self.written(parcel.weight)), limit: 12)
      let box = parcel.box
      texts[.size] = TextField(
        proposing: PlainText(
          [box.length, box.width, box.height].map { Ratio(Int64($0), 10).decimalString(places: 1) }.joined(separator: "x")),
        limit: 24)
    }
  }

  private static func written(_ weight: Grams) -> String { Ratio(Int64(weight.value), 1000).decimalString(places: 3) + " kg" }

  var field: Field { fields[min(focus, fields.count - 1)] }
  var site: SiteID? { sites.indices.contains(siteIndex) ? sites[siteIndex] : nil }

  mutating func press(_ key: Key) {
    wrong = nil
    switch key {
    case .up, .backTab: focus = (focus + fields.count - 1) % fields.count
    case .down, .tab: focus = (focus + 1) % fields.count
    case .left where field == .site: step(-1)
    case .right where field == .site: step(1)
    case .home where field == .site: siteIndex = 0
    case .end where field == .site: siteIndex = max(0, sites.count - 1)
    default: if field != .site { texts[field]?.handle(key) }
    }
  }

  private mutating func step(_ step: Int) {
    guard !sites.isEmpty else { return }
    siteIndex = (siteIndex + step + sites.count) % sites.count
  }

  /// `5 kg`, `0.4`, `350 g`: kilograms unless grams are named.
  var weight: Grams? {
    var text = (texts[.weight]?.text.string ?? "").lowercased().filter { $0 != " " }.replacing(",", with: ".")
    var factor = 1000.0
    if text.hasSuffix("kg") {
      text.removeLast(2)
    } else if text.hasSuffix("g") {
      text.removeLast()
      factor = 1
    }
    guard let number = Double(text), number.isFinite, number > 0, number * factor <= 30_000_000 else { return nil }
    return Grams(max(1, Int((number * factor).rounded())))
  }

  /// Three sides in centimetres: `40x30x20`.
  var box: Dimensions? {
    let text = (texts[.size]?.text.string ?? "").lowercased().filter { $0 != " " }.replacing(",", with: ".").replacing("×", with: "x")
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Double($0) ?? -1 }
    guard sides.count == 3, sides.allSatisfy({ $0.isFinite && $0 > 0 && $0 <= 2_000 }) else { return nil }
    return Dimensions(Int((sides[0] * 10).rounded()), Int((sides[1] * 10).rounded()), Int((sides[2] * 10).rounded()))
  }

  /// Nil in `date` for now; false in `isRight` for what is no date.
  func date(_ app: AppState) -> (date: LocalDate?, isRight: Bool) {
    let text = texts[.date]?.text.string.filter { $0 != " " } ?? ""
    if text.isEmpty { return (nil, true) }
    guard let date = app.date(text), date >= app.today, date <= app.today + 730 else { return (nil, false) }
    return (date == app.today ? nil : date, true)
  }

  // MARK: Where it stands

  private func labelWidth(_ app: AppState) -> Int { (fields.map { app.text("parcelForm.\($0.rawValue)").displayWidth }.max() ?? 0) + 3 }

  private func line(_ index: Int, in rect: Rect) -> Rect { rect.row(2 + index * 2) }

  private func value(_ index: Int, in rect: Rect, _ app: AppState) -> Rect {
    let line = line(index, in: rect)
    let labelWidth = labelWidth(app)
    return line.droppingLeft(2 + labelWidth).left(min(52, line.width - labelWidth - 2))
  }

  /// A click: the focus goes to the field, its cursor to the place; at the ends of the sites' field one site on or back.
  mutating func press(at point: Point, in rect: Rect, _ app: AppState) {
    guard let index = fields.indices.first(where: { line($0, in: rect).contains(point) }) else { return }
    focus = index
    let value = value(index, in: rect, app)
    guard value.contains(point) else { return }
    if field == .site {
      if point.x < value.x + 2 { step(-1) } else if point.x >= value.maxX - 2 { step(1) }
    } else {
      texts[field]?.click(column: point.x - value.x, width: value.width)
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(
      app.text(fields.count > 2 ? "parcelForm.title" : "parcelForm.title.goods"), in: rect.row(0), style: Style(.plain, bold: true))
    let labelWidth = labelWidth(app)
    for (index, field) in fields.enumerated() {
      let line = line(index, in: rect)
      let isFocused = index == focus
      if isFocused { surface.put(app.glyphs.leftHalf, in: line.left(1), style: Style(.accent)) }
      surface.put(
        app.text("parcelForm.\(field.rawValue)"), in: line.droppingLeft(2).left(labelWidth),
        style: Style(isFocused ? .plain : .muted, bold: isFocused))
      let value = value(index, in: rect, app)
      if field == .site {
        let name = site.map { app.siteName($0) } ?? app.text("parcelForm.anySite")
        surface.fill(value, style: Style(.plain, on: .field))
        surface.put(app.glyphs.arrowLeft, in: value.left(1), style: Style(isFocused ? .accent : .faint, on: .field))
        surface.put(app.glyphs.arrowRight, in: value.right(1), style: Style(isFocused ? .accent : .faint, on: .field))
        surface.put(name, in: value.droppingLeft(2).droppingRight(2), style: Style(.plain, on: .field))
      } else {
        texts[field]?.draw(on: &surface, in: value, isFocused: isFocused, placeholder: app.text("parcelForm.\(field.rawValue).example"))
      }
    }
    if let wrong {
      surface.put(app.text("parcelForm.\(wrong.rawValue).wrong"), in: rect.row(3 + fields.count * 2), style: Style(.bad, bold: true))
    }
  }
}
