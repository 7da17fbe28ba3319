import Foundation
import LandedCost
import Money
import Primitives
import TestSupport
import Testing

/// The examples of the libraries' pages are the code of this folder, so that they compile and give what the pages say.
struct DocumentationTests {
  @Test("A page shows the code that is tried here", arguments: ["Delivery", "LandedCost"])
  func pages(_ room: String) throws {
    let page = try String(contentsOf: PackageFolder.root.appending(path: "Sources/\(room)/\(room).docc/\(room).md"), encoding: .utf8)
    let file = try String(contentsOf: PackageFolder.root.appending(path: "Tests/DocumentationTests/\(room)Example.swift"), encoding: .utf8)
    let shown = try #require(page.firstMatch(of: /```swift\n((?s:.*?))```/)).1
    let tried = try #require(file.firstMatch(of: /\/\/ example\n((?s:.*?))\/\/ end/)).1
    #expect(shown == tried)
  }

  @Test("Furniture ordered on Monday takes the Friday train, ordered on Friday morning the next one")
  func furniture() throws {
    let monday = try #require(Instant.parse("2026-11-23T09:00:00+08:00"))
    let arrival = try arrivalInBudapest(orderedAt: Hour(roundingUp: monday))
    #expect(Instant.text(arrival.percentile(0.5).date) == "2026-12-09T13:00:00Z")
    #expect(Instant.text(arrival.percentile(0.9).date) == "2026-12-12T15:00:00Z")
    let friday = try #require(Instant.parse("2026-11-27T09:00:00+08:00"))
    #expect(try arrivalInBudapest(orderedAt: Hour(roundingUp: friday)).percentile(0.5) - arrival.percentile(0.5) == 7 * 24)
  }

  @Test("A bicycle for 300 with freight of 50 has 14% duty on 350 and 21% VAT on 399")
  func bicycle() throws {
    let date = try #require(LocalDate("2026-11-24"))
    let cost = try #require(landedBicycle(on: date))
    #expect(cost.lines.filter { [.duty, .vat].contains($0.kind) }.map(\.amount.minor) == [49_00, 83_79])
    #expect(cost.total.minor == 482_79)
  }
}
