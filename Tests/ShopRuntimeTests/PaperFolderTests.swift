import Foundation
import Money
import Orders
import PaperPrinting
import Papers
import Primitives
import TestSupport
import Testing

@testable import ShopRuntime

/// Papers in a folder that the shopper names.
struct PaperFolderTests {
  private let temporary = TemporaryFolder("papers")
  private let languages = Languages(assets: PackageFolder.assets)

  private var words: PaperWords {
    PaperWords(english: languages.language("en", isWhole: true), own: languages.language("zh-Hans", isWhole: true))
  }

  private var papers: OrderPapers {
    let party = PaperParty(name: LocalizedName("A"), lines: ["B"], country: LocalizedName("Belgium"))
    return OrderPapers(
      order: "7F3K-2QX6", placedOn: LocalDate(days: 20_000), placedMinute: 600, timeZone: .utc, trader: party, recipient: party,
      place: LocalizedName("Ghent"), country: "BE", total: .zero(.euro),
      withdrawal: PaperWithdrawal(.none, returnPaidBy: .unknown, sendBackDays: nil, law: nil), parcels: [])
  }

  private func path(_ name: String) -> String { temporary.url.appending(path: name).path }

  private func files(_ name: String) -> [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []).sorted() }

  @Test("Five files are written for their owner alone, into a folder that is made for them")
  func written() throws {
    let written = try PaperFolder(path("a/b")).write(papers, in: words, as: .text)
    #expect(!written.lacksLibrary && written.paths.count == 5)
    #expect(
      files("a/b") == [
        "7F3K-2QX6-cn23.txt", "7F3K-2QX6-confirmation.txt", "7F3K-2QX6-invoice.txt", "7F3K-2QX6-packing-list.txt",
        "7F3K-2QX6-return-label.txt",
      ])
    for path in written.paths + [path("a/b")] {
      let mode = try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
      #expect(mode & 0o077 == 0, "\(path)")
    }
    #expect(try String(contentsOfFile: #require(written.paths.first), encoding: .utf8).hasPrefix("Order confirmation / 订单确认书"))
  }

  @Test("What is there already is never written over, and then nothing else is written either")
  func exists() throws {
    _ = try PaperFolder(path("c")).write(papers, in: words, as: .text)
    let kept = path("c/7F3K-2QX6-return-label.txt")
    for name in files("c") where !name.contains("return") { try FileManager.default.removeItem(atPath: path("c/\(name)")) }
    try "mine".write(toFile: kept, atomically: true, encoding: .utf8)
    #expect(throws: PaperFolder.Failure.exists(kept)) { try PaperFolder(path("c")).write(papers, in: words, as: .text) }
    #expect(files("c") == ["7F3K-2QX6-return-label.txt"])
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "mine")
    // A link that leads nowhere is something too.
    try FileManager.default.removeItem(atPath: kept)
    try FileManager.default.createSymbolicLink(atPath: kept, withDestinationPath: path("elsewhere"))
    #expect(throws: PaperFolder.Failure.exists(kept)) { try PaperFolder(path("c")).write(papers, in: words, as: .text) }
    #expect(!FileManager.default.fileExists(atPath: path("elsewhere")))
  }

  @Test("Where a file lies, no folder can be made: the system's word is told")
  func noFolder() throws {
    try FileManager.default.createDirectory(at: temporary.url, withIntermediateDirectories: true)
    try "x".write(toFile: path("file"), atomically: true, encoding: .utf8)
    #expect {
      try PaperFolder(path("file")).write(papers, in: words, as: .text)
    } throws: { error in
      guard case PaperFolder.Failure.system(let path, let why) = error else { return false }
      return path.hasSuffix("file") && !why.isEmpty
    }
  }

  @Test("Where the library is missing PDF becomes text, and that is told; who asks for nothing gets text without a word")
  func missing() throws {
    let written = try PaperFolder(path("d"), canPrint: false).write(papers, in: words, as: .pdf)
    #expect(written.lacksLibrary && written.paths.count == 5 && written.paths.allSatisfy { $0.hasSuffix(".txt") })
    let plain = try PaperFolder(path("e"), canPrint: false).write(papers, in: words, as: nil)
    #expect(!plain.lacksLibrary && plain.paths.count == 5)
  }

  @Test("Where the library is installed, who asks for nothing gets text and PDF", .enabled(if: PaperPrinter.isAvailable))
  func pdf() throws {
    let both = try PaperFolder(path("f")).write(papers, in: words, as: nil)
    #expect(both.paths.count == 10 && !both.lacksLibrary)
    let pdfs = try PaperFolder(path("g")).write(papers, in: words, as: .pdf)
    #expect(pdfs.paths.count == 5)
    for path in pdfs.paths { #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Data("%PDF-".utf8))) }
  }
}
