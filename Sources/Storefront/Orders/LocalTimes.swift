import Delivery
import Orders
import Phrases
import Primitives
import Screen

/// Times of what happens at several places, as a column: each local to its place, and how far its clocks are from UTC unless all agree.
struct LocalTimes {
  /// An instant, in seconds since 1970, and where it is told.
  struct Moment {
    let second: Int
    let timeZone: TimeZoneID
  }

  /// `Thu 26 Nov 16:00`.
  let texts: [PlainText]
  /// `UTC+8`, short `+8`; empty texts where all clocks agree.
  let offsets: [PlainText]
  /// Of the widest text.
  private let textWidth: Int
  /// Of the widest offset and the gap before it.
  private let offsetWidth: Int

  /// - Parameters:
  ///   - moments: Of the rows.
  ///   - home: The time zone of all that is told beside them.
  ///   - isShort: Without weekdays, where the room is needed for other things.
  init(_ moments: [Moment], home: TimeZoneID, isShort: Bool = false, _ app: AppState) {
    let language = app.language
    texts = moments.map {
      PlainText(
        isShort
          ? language.shortDateTime(second: $0.second, in: $0.timeZone) : language.dateTime(second: $0.second, in: $0.timeZone))
    }
    let differ = moments.contains { ZoneClock.named($0.timeZone).offset(at: $0.second) != ZoneClock.named(home).offset(at: $0.second) }
    offsets = moments.map { moment in
      guard differ else { return "" }
      let whole = language.clockOffset(second: moment.second, in: moment.timeZone)
      return PlainText(isShort ? whole == "UTC" ? "+0" : String(whole.dropFirst(3)) : whole)
    }
    textWidth = texts.map(\.displayWidth).max() ?? 0
    let offset = offsets.map(\.displayWidth).max() ?? 0
    offsetWidth = offset > 0 ? offset + 1 : 0
  }

  /// Cells of the column.
  var width: Int { textWidth + offsetWidth }

  /// One time with its offset, for a sentence.
  func whole(_ index: Int) -> PlainText { offsets[index].isEmpty ? texts[index] : texts[index] + PlainText(" ") + offsets[index] }

  func draw(_ index: Int, on surface: inout Surface, in rect: Rect, role: Role = .muted, alignment: Alignment = .left) {
    surface.put(texts[index], in: rect.left(textWidth), style: Style(role), alignment: alignment)
    surface.put(offsets[index], in: rect.droppingLeft(textWidth + 1).left(max(0, offsetWidth - 1)), style: .faint)
  }
}

extension LocalTimes.Moment {
  /// What happened, where it did; of what is at no place where its order goes.
  init(_ event: OrderEvent, of order: Order, _ app: AppState) {
    self.init(second: Int(event.at.timeIntervalSince1970), timeZone: app.network?.timeZone(of: event, in: order) ?? .utc)
  }
}
