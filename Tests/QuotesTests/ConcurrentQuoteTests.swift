import DeliverySupport
import QuotesSupport
import Testing

@testable import Delivery
@testable import Money
@testable import Primitives
@testable import Quotes

/// Run under the thread sanitizer as well: `make test-threads`.
@Suite("Quotes asked for at once")
struct ConcurrentQuoteTests {
  /// Two destinations' hours and two loads, so that some questions are the same, some share itineraries, some calendars alone.
  private static let requests = (0..<24).map { index in
    var request = SmallNetwork.request(from: index % 3 == 0 ? ["CNSHA"] : ["CNSHA", "BEGNE-W"])
    request.hour = request.hour + (index % 4) * 24
    return request
  }

  @Test("Many at once on one finder are the quotes that one after another are on another", arguments: 0..<4)
  func together(round: Int) async {
    let (shared, alone) = (SmallNetwork().finder, SmallNetwork().finder)
    let quotes = await withTaskGroup(of: (Int, Quote).self) { group in
      for (index, request) in Self.requests.enumerated() { group.addTask { (index, shared.quote(request)) } }
      return await group.reduce(into: [Int: Quote]()) { $0[$1.0] = $1.1 }
    }
    for (index, request) in Self.requests.enumerated() {
      let expected = alone.quote(request)
      #expect(quotes[index]?.options.map(\.id) == expected.options.map(\.id))
      #expect(quotes[index]?.options.map(\.arrival) == expected.options.map(\.arrival))
      #expect(quotes[index]?.options.map(\.cost.total) == expected.options.map(\.cost.total))
    }
  }

  @Test("Calendars compiled at once by many are the same ones")
  func calendars() async {
    let week = WorkingCalendar("week", in: "Asia/Almaty", open: [opening(8, 20)])
    let store = CalendarStore([week.id: week])
    let compiled = await withTaskGroup(of: CompiledCalendar?.self) { group in
      for _ in 0..<16 { group.addTask { store.calendar(week.id) } }
      return await group.reduce(into: [CompiledCalendar]()) { if let calendar = $1 { $0.append(calendar) } }
    }
    #expect(compiled.count == 16)
    #expect(Set(compiled.map(ObjectIdentifier.init)).count == 1)
  }
}
