import Delivery
import Primitives

extension WorldCoder {
  mutating func calendar(_ it: WorkingCalendar?) -> WorkingCalendar {
    WorkingCalendar(
      id: id(it?.id), name: name(it?.name), timeZone: timeZone(it?.timeZone), week: week(it?.week),
      closed: closed(it?.closed), extra: pairs(it?.extra, { $0.date($1) }, { $0.list($1) { $0.interval($1) } }), from: date(it?.from),
      to: date(it?.to))
  }

  private mutating func week(_ it: [[OpeningInterval]]?) -> [[OpeningInterval]] {
    let days = list(it) { $0.list($1) { $0.interval($1) } }
    guard days.count != 7 else { return days }
    damaged()
    return Array(repeating: [], count: 7)
  }

  /// Days in a row with one name as one entry.
  private mutating func closed(_ it: ClosedDays?) -> ClosedDays {
    let spans = list(it?.spans) { coder, span in
      let (name, from) = (coder.name(span?.name), coder.date(span?.from))
      let more = coder.number(span.map { $0.to - $0.from })
      if !(0..<4_000).contains(more) { coder.damaged() }
      return ClosedSpan(name: name, from: from, to: from + min(4_000, max(0, more)))
    }
    if let known = closedDays[spans] { return known }
    let closed = ClosedDays(spans)
    closedDays[spans] = closed
    return closed
  }

  private mutating func interval(_ it: OpeningInterval?) -> OpeningInterval {
    let both = number(it.map { $0.from * 32 + $0.to })
    if let interval = OpeningInterval(from: both / 32, to: both % 32) { return interval }
    damaged()
    return OpeningInterval.whole
  }
}

extension OpeningInterval {
  fileprivate static var whole: OpeningInterval {
    guard let interval = OpeningInterval(from: 0, to: 24) else { preconditionFailure("a day has 24 hours") }
    return interval
  }
}
