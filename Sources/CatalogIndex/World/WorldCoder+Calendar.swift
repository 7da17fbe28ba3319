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
  private mutating func closed(_ it: [LocalDate: LocalizedName]?) -> [LocalDate: LocalizedName] {
    let spans = list(it.map(Self.runs)) { coder, span in
      let (name, from) = (coder.name(span?.name), coder.date(span?.from))
      let more = coder.number(span.map { $0.to - $0.from })
      if !(0..<4_000).contains(more) { coder.damaged() }
      return ClosedSpan(name: name, from: from, to: from + min(4_000, max(0, more)))
    }
    if let known = closedDates[spans] { return known }
    var closed: [LocalDate: LocalizedName] = [:]
    // Some decades at most, whatever damaged bytes say.
    closed.reserveCapacity(min(20_000, spans.reduce(0) { $0 + ($1.to - $1.from) + 1 }))
    for span in spans {
      var date = span.from
      while date <= span.to {
        closed[date] = span.name
        date = date + 1
      }
    }
    closedDates[spans] = closed
    return closed
  }

  private static func runs(_ closed: [LocalDate: LocalizedName]) -> [ClosedSpan] {
    var runs: [ClosedSpan] = []
    for (date, name) in closed.sorted(by: { $0.key < $1.key }) {
      if let last = runs.last, last.name == name, last.to + 1 == date {
        runs[runs.count - 1] = ClosedSpan(name: name, from: last.from, to: date)
      } else {
        runs.append(ClosedSpan(name: name, from: date, to: date))
      }
    }
    return runs
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
