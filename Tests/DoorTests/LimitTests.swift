@testable import Door
import Foundation
import TestSupport
import Testing

@Suite("Limits of a door")
struct LimitTests {
  @Test("The file that is written is read again, and says what each line means")
  func file() throws {
    var limits = DoorLimits()
    limits.sessions = 17
    limits.commandSeconds = 5
    #expect(try DoorLimits(file: limits.file) == limits)
    #expect(try DoorLimits(file: "") == DoorLimits())
    #expect(try DoorLimits(file: " sessions=3 # few\n\n# nothing\n").sessions == 3)
    for field in DoorLimits.fields {
      #expect(field.range.contains(DoorLimits()[keyPath: field.path]) && limits.file.contains("# \(field.comment)\n\(field.name) = "))
    }
  }

  @Test(
    "A line that is wrong is named",
    arguments: [
      ("sessions", 1), ("a = 1", 1), ("sessions = x", 1), ("sessions = 0", 1), ("sessions = 1\nsessions = 2", 2),
      ("\nmemory-mib = 99999999999999999999", 2), ("nice = 1", 1), ("sessions = -3", 1), ("sessions = 1 2", 1),
    ])
  func faults(text: String, line: Int) {
    #expect { try DoorLimits(file: text) } throws: { ($0 as? DoorLimits.Fault)?.line == line }
  }

  @Test("Where the shop lies is told in a file; other names and line ends are left out")
  func place() {
    let place = DoorPlace(["data": "/srv/my shop", "catalog": "", "PATH": "/tmp", "PGPASSFILE": "/etc/x"])
    #expect(place.values == ["data": "/srv/my shop", "PGPASSFILE": "/etc/x"])
    #expect(place.file.map { DoorPlace(file: $0) } == place)
    #expect(DoorPlace(["data": "postgresql://u@h/db?a=b"]).file.map { DoorPlace(file: $0).values["data"] } == "postgresql://u@h/db?a=b")
    #expect(DoorPlace(["data": "/x\ncatalog = /y"]).file == nil)
  }

  @Test("So many logins are let in within a minute, each account for itself; a clock that is set back begins anew")
  func rates() throws {
    let folder = try Scratch.folder()
    let rates = LoginRates(folder.url.appending(path: "rates").path)
    let (one, two) = (KeyTag([1]), KeyTag([2]))
    for second in 0..<3 { #expect(try rates.count(one, most: 3, now: 1_000 + UInt32(second))) }
    #expect(try !rates.count(one, most: 3, now: 1_059))
    #expect(try rates.count(two, most: 3, now: 1_059))
    #expect(try rates.count(one, most: 3, now: 1_060))
    #expect(try rates.count(one, most: 3, now: 500))
    #expect(throws: SystemFailure.self) { try LoginRates("/nowhere/at/all").count(one, most: 1, now: 0) }
  }

  @Test("No flood of keys makes the table of logins larger than its rows")
  func flood() throws {
    let folder = try Scratch.folder()
    let path = folder.url.appending(path: "rates").path
    let rates = LoginRates(path)
    for number in 0..<3_000 { _ = try rates.count(KeyTag(Array("\(number)".utf8)), most: 1, now: 1_000) }
    let size = (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? .max
    #expect(size <= 65_536 * 12)
  }

  @Test("Groups have places of their own, whatever their tags")
  func places() throws {
    let folder = try Scratch.folder()
    let slots = SessionSlots(folder.url.appending(path: "slots").path)
    // Locks are a process's own: what it holds it takes again. So only the number that there are can be tried here.
    #expect(try slots.take([(.account(KeyTag([1])), 0)]) == .account(KeyTag([1])))
    #expect(try slots.take([(.all, 1), (.source(KeyTag([2])), 1)]) == nil)
    #expect(slots.holders(of: .all, upTo: 5).isEmpty, "one's own are no others'")
    #expect(throws: SystemFailure.self) { try SessionSlots("/nowhere/at/all").take([(.all, 1)]) }
  }
}
