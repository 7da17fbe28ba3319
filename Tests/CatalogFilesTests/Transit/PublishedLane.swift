import Foundation
import Testing

@testable import CatalogFiles

/// A row of published.csv: how long a lane takes by what was published.
///
/// Two figures are a range. Of a single one, an announced time or a record is the low end and 1.5 times it the high one ("Announced is not
/// average": observed over announced was 0.95 to 1.55 wherever both were found, TRANSIT.md 1.10); what was observed, averaged, stated or is in a
/// timetable may differ by 15% either way. Published days are whole, so that half a day either way is no difference, nor is an hour of hours.
struct PublishedLane: Sendable, CustomTestStringConvertible {
  let name: String
  /// Services joined by `+`, from the departure of the first to the arrival of the last; or an option's id, `>` and a zone: from the order to
  /// the door.
  let way: String
  /// In days.
  let range: ClosedRange<Double>
  /// Why the median lies outside, where it does.
  let reason: String

  var testDescription: String { name }

  init(_ record: CSVRecord, line: Int) throws {
    func text(_ index: Int) -> String { record.text(index) ?? "" }
    name = text(0)
    way = text(1)
    let low = try #require(Double(text(2)), "line \(line)")
    let isInHours = text(4) == "hours"
    let kind = text(5)
    try #require(["announced", "record", "observed", "average", "schedule", "stated", "planning"].contains(kind), "line \(line)")
    try #require(!text(6).isEmpty, "line \(line): the source")
    let isLowEnd = kind == "announced" || kind == "record"
    let high = Double(text(3)) ?? (isLowEnd ? low * 1.5 : low * 1.15)
    let least = text(3).isEmpty && !isLowEnd ? low * 0.85 : low
    let unit = isInHours ? 24.0 : 1
    let rounding = isInHours ? 1.0 : 0.5
    range = (least - rounding) / unit...(high + rounding) / unit
    reason = text(7)
  }

  /// All rows, in the file's order.
  static func all() throws -> [PublishedLane] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "published.csv")
    var reader = CSVReader(file: "published.csv", bytes: Array(try Data(contentsOf: file)))
    var lanes: [PublishedLane] = []
    while let record = reader.next() { lanes.append(try PublishedLane(record, line: record.line)) }
    return lanes
  }
}
