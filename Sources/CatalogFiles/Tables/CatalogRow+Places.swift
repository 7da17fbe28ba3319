import Catalog
import Delivery
import Foundation
import Primitives

/// Cells that say where something is.
extension CatalogRow {
  func country(_ column: String) -> CountryCode {
    let text = filled(column)
    if !text.isEmpty, !(text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) }) {
      refuse(column, .countryCode, ["text": .text(text)])
    }
    return CountryCode(rawValue: text)
  }

  func coordinate() -> Coordinate { Coordinate(latitude: number("latitude", -90...90), longitude: number("longitude", -180...180)) }

  /// An IANA time zone.
  func timeZone(_ column: String) -> TimeZoneID {
    let text = filled(column)
    if let timeZone = TimeZoneID(rawValue: text) { return timeZone }
    if !text.isEmpty {
      let near = EditDistance.nearest(to: text, in: TimeZone.knownTimeZoneIdentifiers).first
      refuse(column, near == nil ? .timeZone : .timeZoneNear, ["text": .text(text), "near": .text(near ?? "")])
    }
    return .utc
  }
}
