import Delivery
import Foundation
import Orders
import Primitives
import Screen

extension OrderProgress {
  /// Where an order stands from placed to delivered, on an axis of its own: what is behind it, now, the promised 90% date, the forecast's.
  struct Bar: Hashable {
    /// Cells of what is behind.
    let now: Int
    /// The cell of the promised 90% date; nil once it was cancelled.
    let promised: Int?
    /// The cell of the forecast's; nil if it is not known, or there.
    let expected: Int?
    /// The last cell of the line.
    let end: Int
  }

  /// - Parameter expected: the 90% date of the forecast.
  func bar(width: Int, expected: Hour? = nil) -> Bar {
    let there: Date? =
      switch outcome {
      case .kept(let at), .missed(let at), .cancelled(let at), .undelivered(let at): at
      case .underWay, .late: nil
      }
    let now = there ?? clock
    let forecast = there == nil ? expected?.date : nil
    let last = [promise.p90.date, now, forecast ?? now].max() ?? now
    let whole = last.timeIntervalSince(placedAt)
    func cell(_ instant: Date) -> Int {
      whole > 0 ? Int((min(1, max(0, instant.timeIntervalSince(placedAt) / whole)) * Double(max(0, width - 1))).rounded()) : 0
    }
    return Bar(
      now: cell(now), promised: isCancelled ? nil : cell(promise.p90.date), expected: forecast.map(cell),
      end: there != nil && !isCancelled ? max(cell(now), cell(promise.p90.date)) : width - 1)
  }

  /// It ended without a delivery.
  private var isCancelled: Bool {
    switch outcome {
    case .cancelled, .undelivered: true
    case .underWay, .late, .kept, .missed: false
    }
  }

  /// Draws `━━━━━●────○──│`: gone, now, ahead, the forecast's 90% date and the promised one.
  func drawBar(
    on surface: inout Surface, in rect: Rect, _ glyphs: GlyphSet, hasFocus: Bool, expected: (hour: Hour, role: Role)? = nil
  ) {
    guard rect.width > 1, rect.height > 0 else { return }
    let bar = bar(width: rect.width, expected: expected?.hour)
    let gone = Style(isCancelled ? .faint : hasFocus ? .accent : .plain)
    func put(_ sign: PlainText, _ x: Int, _ style: Style) { surface.put(sign, x: rect.x + x, y: rect.y, style: style, clip: rect) }
    for x in 0...max(0, min(bar.end, rect.width - 1)) {
      put(x < bar.now ? glyphs.heavyHorizontal : glyphs.horizontal, x, x < bar.now ? gone : Style(.rule))
    }
    if let promised = bar.promised { put(glyphs.vertical, promised, .muted) }
    if let cell = bar.expected { put(glyphs.radioOff, cell, Style(expected?.role ?? .plain, bold: true)) }
    put(isCancelled ? glyphs.broken : glyphs.dot, bar.now, gone.bold)
  }
}
