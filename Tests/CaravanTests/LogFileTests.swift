import Foundation
import Logging
import TestSupport
import Testing

@testable import caravan

@Suite("The log's file")
struct LogFileTests {
  private struct Folder {
    private let place = TemporaryFolder("caravan-log")
    var url: URL { place.url }
    var log: URL { url.appending(path: "state/caravan.log") }

    func text(_ name: String = "caravan.log") -> String {
      (try? String(contentsOf: url.appending(path: "state/\(name)"), encoding: .utf8)) ?? ""
    }
  }

  private let folder = Folder()

  private func mode(_ url: URL) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int)
  }

  @Test("File and folder are made for their owner only, and lines are added to what is there")
  func made() throws {
    try LogFile(folder.log).append("one")
    try LogFile(folder.log).append("two")
    #expect(folder.text() == "one\ntwo\n")
    #expect(try mode(folder.log) == 0o600 && mode(folder.log.deletingLastPathComponent()) == 0o700)
  }

  @Test("A full file is put aside once: both together never hold more than twice the limit")
  func bounded() throws {
    let file = try LogFile(folder.log, limit: 100)
    for number in 0..<200 { file.append("line \(number)") }
    #expect(folder.text().utf8.count <= 100 && folder.text("caravan.log.1").utf8.count <= 100)
    #expect(folder.text().hasSuffix("line 199\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.log.deletingLastPathComponent().path).count == 2)
    #expect(try mode(folder.log) == 0o600)
  }

  @Test("A program whose file another has put aside, or removed, goes on in the new one")
  func putAside() throws {
    let (first, second) = (try LogFile(folder.log, limit: 40), try LogFile(folder.log, limit: 40))
    first.append("a line of the first, long enough")
    second.append("a line of the second, long enough")
    first.append("short")
    #expect(folder.text("caravan.log.1").contains("first, long"))
    #expect(folder.text() == "a line of the second, long enough\nshort\n")
    try FileManager.default.removeItem(at: folder.log)
    second.append("again")
    #expect(folder.text() == "again\n")
  }

  @Test("No link is followed")
  func link() throws {
    try FileManager.default.createDirectory(at: folder.log.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(at: folder.log, withDestinationURL: folder.url.appending(path: "elsewhere"))
    #expect(throws: POSIXError.self) { try LogFile(folder.log) }
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "elsewhere").path))
  }

  @Test("An event is a line with its time, level, room and fields; what a terminal obeys is left out, and what is below the level")
  func events() throws {
    let file = try LogFile(folder.log)
    var logger = Logger(label: "caravan.test") { FileLogHandler(label: $0, file: file, logLevel: .info) }
    logger[metadataKey: "to"] = "z"
    logger.debug("not this")
    logger.warning("bad\u{1B}[31m\ncell", metadata: ["line": "7", "file": "two words.csv"])
    let line = folder.text()
    #expect(line.split(separator: "\n").count == 1)
    #expect(
      line.contains(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ warning caravan\.test \[\d+\] bad\[31m cell file="two words\.csv" line=7 to=z\n$/))
  }
}
