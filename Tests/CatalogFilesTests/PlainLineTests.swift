import Foundation
import TestSupport
import Testing

@testable import CatalogFiles

struct PlainLineTests {
  private static let lines = [
    "AB-1,x,\n", "AB-1,yy,2\n", "AB-12,x,\n", "AB,,\n", "\"AB-1\",x,2\n", "AB-1,\"x, y\",\n", "AB-1,x,3\r\n", "\n", ",,\n", "AB-1,x\n",
    " AB-1,x,\n", "凤凰,寸,\n",
  ]

  private static func cells(_ record: CSVRecord) -> [String?] {
    (0..<record.count).map { record.text($0) } + ["\(record.line)", "\(record.hash(0))"]
  }

  private static func cells(_ line: PlainLine) -> [String?] {
    (0..<3).map { String(decoding: line[$0], as: UTF8.self) } + ["\(line.number)", "\(line.hash(at: 0))"]
  }

  @Test(
    "However many plain lines are taken at a time, the records are the same, and so is the key of a line that begins as the one before",
    arguments: 0..<4)
  func mixed(_ seed: UInt64) throws {
    let place = TemporaryFolder("plain")
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let file = place.url.appending(path: "t.csv")
    var random = SplitMix(seed: seed)
    var taken = 0
    for _ in 0..<40 {
      let rows = (0..<Int.random(in: 0..<40, using: &random)).map { _ in Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)] }
      try Data(("a,b,c\n" + rows.joined()).utf8).write(to: file)
      var whole = try CSVReader(file: "t.csv", source: FileBytes(file))
      var plain = try CSVReader(file: "t.csv", source: FileBytes(file), parts: 1...64)
      var keyed = try CSVReader(file: "t.csv", source: FileBytes(file), parts: 1...64)
      var (expected, found): ([[String?]], [[String?]]) = ([], [])
      while let record = whole.next() {
        expected.append(Self.cells(record))
        let keys = keyed.nextKeys(0, 0)
        #expect(keys?.first == record.hash(0) && keys?.second == record.hash(0))
      }
      while true {
        let most = Int.random(in: 0..<4, using: &random)
        let count = plain.takePlainLines(most) { line in
          if line[1].first == UInt8(ascii: "y") { return false }
          #expect(line[nil].isEmpty)
          found.append(Self.cells(line))
          return true
        }
        #expect(count <= most)
        taken += count
        guard let record = plain.next() else { break }
        found.append(Self.cells(record))
      }
      #expect(found == expected && plain.issues == whole.issues && keyed.nextKeys(0, 0) == nil)
    }
    #expect(taken > 100)
  }
}
