import Foundation
import Primitives
import Testing

@Suite("Time zones by name")
struct TimeZoneIDTests {
  @Test(
    "Names of the IANA database are zones, older names of a place too",
    arguments: [
      "Europe/Brussels", "Asia/Kolkata", "Asia/Calcutta", "Asia/Ho_Chi_Minh", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "UTC",
    ])
  func names(_ name: String) throws {
    let zone = try #require(TimeZoneID(rawValue: name))
    #expect(zone.rawValue == name && "\(zone)" == name)
    #expect(zone == TimeZoneID(rawValue: name))
  }

  @Test(
    "What names no place is none: places that do not exist, other capitals, blanks, abbreviations and offsets, and nothing at all",
    arguments: [
      "Europe/Atlantis", "Europe/Brussel", "europe/brussels", "Europe/Brussels ", " UTC", "utc", "CET", "EST", "GMT", "GMT+3", "+01:00",
      "Z", "/", "Asia/", "Asia", "../Europe/Brussels", "",
    ])
  func others(_ name: String) { #expect(TimeZoneID(rawValue: name) == nil) }

  @Test("Local time is ahead of UTC in the east and behind it in the west, by its own summer time")
  func offsets() {
    let (winter, summer) = (1_800_000_000, 1_815_000_000)
    func hours(_ zone: TimeZoneID) -> [Double] { [winter, summer].map { Double(zone.secondsFromGMT(at: $0)) / 3600 } }
    #expect(hours(.utc) == [0, 0])
    #expect(hours("Europe/Brussels") == [1, 2])
    #expect(hours("Asia/Kolkata") == [5.5, 5.5])
    #expect(hours("America/New_York") == [-5, -4])
    #expect(hours("Australia/Sydney") == [11, 10])
  }

  @Test("In JSON a zone is its bare name, and a name that is none is refused")
  func coding() throws {
    let zones: [TimeZoneID] = ["Asia/Almaty", .utc]
    let data = try JSONEncoder().encode(zones.map(\.rawValue))
    #expect(try JSONDecoder().decode([TimeZoneID].self, from: data) == zones)
    #expect(try JSONDecoder().decode([String].self, from: JSONEncoder().encode(zones)) == zones.map(\.rawValue))
    for text in [#"["Asia/Almata"]"#, #"["CET"]"#, #"[""]"#, "[8]"] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode([TimeZoneID].self, from: Data(text.utf8)) }
    }
  }

  @Test("Zones are in the order of their names")
  func order() { #expect((["UTC", "Asia/Almaty", "Europe/Minsk"] as [TimeZoneID]).sorted() == ["Asia/Almaty", "Europe/Minsk", "UTC"]) }
}
