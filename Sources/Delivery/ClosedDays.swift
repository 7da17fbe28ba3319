import Primitives

/// The dates on which a calendar is closed, each with the reason: used like a dictionary, kept as spans of days with one name. A year has a dozen
/// spans where it has fifty days, and a network some hundred calendars.
///
/// ```swift
/// var closed: ClosedDays = [newYear: LocalizedName("New Year")]
/// closed[newYear + 1] = LocalizedName("Stocktaking")
/// closed[newYear]?.base  // New Year
/// ```
public struct ClosedDays: Hashable, Sendable {
  /// In the order of their dates, without a date in common. Neighbours with one name are one span, so that the same dates are the same spans.
  public private(set) var spans: [ClosedSpan] = []

  /// No dates.
  public init() {}

  /// The dates of a dictionary.
  public init(_ names: [LocalDate: LocalizedName]) {
    for (date, name) in names.sorted(by: { $0.key < $1.key }) { append(ClosedSpan(name: name, from: date, to: date)) }
  }

  /// The dates of spans. Of a date that several have, the last span is the reason; a span that ends before it begins has none.
  public init(_ spans: [ClosedSpan]) {
    self.spans.reserveCapacity(spans.count)
    for span in spans where span.from <= span.to {
      if let last = self.spans.last, last.to >= span.from { close(span) } else { append(span) }
    }
  }

  /// How many dates there are.
  public var count: Int { spans.reduce(0) { $0 + ($1.to - $1.from) + 1 } }

  /// Whether there is no date.
  public var isEmpty: Bool { spans.isEmpty }

  /// The dates, in their order.
  public var keys: some Sequence<LocalDate> { lazy.map(\.key) }

  /// The reason for which a date is closed; nil if it is not.
  public subscript(date: LocalDate) -> LocalizedName? {
    get {
      let index = firstIndex(endingAtOrAfter: date)
      return index < spans.count && spans[index].from <= date ? spans[index].name : nil
    }
    set {
      if let newValue { close(ClosedSpan(name: newValue, from: date, to: date)) } else { open(date, date) }
    }
  }

  /// Closes the days of a span, for its reason alone.
  public mutating func close(_ span: ClosedSpan) {
    guard span.from <= span.to else { return }
    open(span.from, span.to)
    let index = firstIndex(endingAtOrAfter: span.from)
    var (from, to, first, end) = (span.from, span.to, index, index)
    if index > 0, spans[index - 1].name == span.name, spans[index - 1].to + 1 == from { (from, first) = (spans[index - 1].from, index - 1) }
    if index < spans.count, spans[index].name == span.name, to + 1 == spans[index].from { (to, end) = (spans[index].to, index + 1) }
    spans.replaceSubrange(first..<end, with: [ClosedSpan(name: span.name, from: from, to: to)])
  }

  /// Opens all dates from a first to a last one.
  private mutating func open(_ from: LocalDate, _ to: LocalDate) {
    let first = firstIndex(endingAtOrAfter: from)
    var end = first
    var rest: [ClosedSpan] = []
    while end < spans.count, spans[end].from <= to {
      let span = spans[end]
      if span.from < from { rest.append(ClosedSpan(name: span.name, from: span.from, to: from + -1)) }
      if span.to > to { rest.append(ClosedSpan(name: span.name, from: to + 1, to: span.to)) }
      end += 1
    }
    if end > first { spans.replaceSubrange(first..<end, with: rest) }
  }

  /// Adds a span behind all others.
  private mutating func append(_ span: ClosedSpan) {
    if let last = spans.last, last.name == span.name, last.to + 1 == span.from {
      spans[spans.count - 1] = ClosedSpan(name: span.name, from: last.from, to: span.to)
    } else {
      spans.append(span)
    }
  }

  private func firstIndex(endingAtOrAfter date: LocalDate) -> Int {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].to < date { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Each date with its reason, in the order of the dates.
extension ClosedDays: Sequence {
  /// Goes through the spans day by day.
  public struct Iterator: IteratorProtocol {
    fileprivate let spans: [ClosedSpan]
    private var index = 0
    private var day = 0

    fileprivate init(_ spans: [ClosedSpan]) { self.spans = spans }

    /// The next date.
    public mutating func next() -> (key: LocalDate, value: LocalizedName)? {
      guard index < spans.count else { return nil }
      let span = spans[index]
      let date = span.from + day
      if date < span.to { day += 1 } else { (index, day) = (index + 1, 0) }
      return (date, span.name)
    }
  }

  /// Begins with the first date.
  public func makeIterator() -> Iterator { Iterator(spans) }
}

extension ClosedDays: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (LocalDate, LocalizedName)...) {
    self.init(Dictionary(elements) { _, last in last })
  }
}

/// As a dictionary: so calendars have been written since orders keep them.
extension ClosedDays: Codable {
  public init(from decoder: any Decoder) throws { self.init(try [LocalDate: LocalizedName](from: decoder)) }

  public func encode(to encoder: any Encoder) throws {
    try Dictionary(map { ($0.key, $0.value) }) { first, _ in first }.encode(to: encoder)
  }
}
