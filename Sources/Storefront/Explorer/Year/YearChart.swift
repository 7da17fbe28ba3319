import Phrases
import Primitives
import Screen

/// Order dates of a year against days until arrival: a line at the median and over it a band up to 90%, in the colour of the mode; above it what
/// pushes it up. Of a scenario the year as it is lies dimmed behind it.
struct YearChart {
  let curve: YearCurve
  /// The year in the world as it is.
  let asItIs: YearCurve?
  /// The first order date.
  let first: LocalDate
  let usual: YearDays?
  let peaks: [YearPeak]

  init(_ curve: YearCurve, asItIs: YearCurve? = nil, first: LocalDate, _ app: AppState) {
    self.curve = curve
    self.asItIs = asItIs
    self.first = first
    let known = curve.known
    usual = YearDays(usualOf: known, app)
    peaks = usual.map { YearPeak.all(known, first: first, usual: $0, app) } ?? []
  }

  /// Cells of the scale at the left.
  static let scaleWidth = 7

  /// The plane of the chart within its rectangle: without scale, names above, and the two rows of the axis.
  static func plane(in rect: Rect) -> Rect {
    rect.droppingLeft(scaleWidth).droppingRight(2).droppingTop(nameRows(rect)).droppingBottom(2)
  }

  static func nameRows(_ rect: Rect) -> Int { rect.height >= 18 ? 3 : rect.height >= 9 ? 2 : 1 }

  /// What the signs of the chart mean.
  func legend(width: Int, _ app: AppState) -> PlainText {
    let isDaily = YearColumns(width: width).isDaily
    let texts = [
      app.text("yearView.legend.line", ["sign": app.glyphs.heavyHorizontal.string]),
      app.text(isDaily ? "yearView.legend.band.day" : "yearView.legend.band", ["sign": Self.band(app.glyphs).string]),
    ]
    let other = asItIs.map { _ in app.text("yearView.legend.asItIs", ["sign": app.glyphs.horizontal.string]) }
    return (texts + [other].compactMap { $0 }).reduce(PlainText("")) { $0.isEmpty ? $1 : $0 + "   " + $1 }
  }

  /// A whole cell of the band.
  static func band(_ glyphs: GlyphSet) -> PlainText { glyphs.isUnicode ? "▒" : glyphs.shade }
}
