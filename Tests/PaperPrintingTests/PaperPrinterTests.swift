import Foundation
import Papers
import Testing

@testable import PaperPrinting

/// Pages as PDF. Where libharu is not installed only that is told.
struct PaperPrinterTests {
  @Test("Without the library nothing is made, and it is said why", .enabled(if: !PaperPrinter.isAvailable))
  func missing() {
    #expect(throws: PaperPrinter.Failure.noLibrary) { try PaperPrinter.pdf(of: [], title: "x") }
  }

  @Test("A document has a page of its size for each page, and is the same each time", .enabled(if: PaperPrinter.isAvailable))
  func pages() throws {
    let pages = [PaperPage(format: .a4), PaperPage(format: .a5Landscape), PaperPage(format: .a4)]
    let pdf = try PaperPrinter.pdf(of: pages, title: "7F3K-2QX6")
    #expect(try PaperPrinter.pdf(of: pages, title: "7F3K-2QX6") == pdf && pdf.lost.isEmpty)
    let text = String(decoding: pdf.data, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-") && text.contains("(7F3K-2QX6)") && text.contains("%%EOF"))
    let boxes = text.matches(of: /MediaBox \[ ([^\]]*)\]/).map { $0.1.split(separator: " ").compactMap { Double($0) } }
    #expect(boxes.map { $0.last.map { Int($0.rounded()) } } == [842, 420, 842])
  }

  @Test(
    "Texts are cut into runs of the encodings that have their letters",
    arguments: [
      ("Liège", ["WinAnsiEncoding"]), ("Łó 9", ["CP1250", "WinAnsiEncoding"]), ("凤凰 28", ["GBK-EUC-H", "WinAnsiEncoding"]),
      ("Sender / 寄件人: An", ["WinAnsiEncoding", "GBK-EUC-H", "WinAnsiEncoding"]), ("Алматы", ["GBK-EUC-H"]), ("서울", ["KSCms-UHC-H"]),
      ("€ × ’", ["WinAnsiEncoding"]),
    ])
  func runs(text: String, encodings: [String]) {
    let runs = PrintRun.runs(of: text, in: PrintEncoding.all())
    #expect(runs.map(\.encoding.name) == encodings)
    #expect(runs.allSatisfy { $0.bytes.last == 0 && !$0.bytes.dropLast().contains(0) && !$0.bytes.contains(UInt8(ascii: "?")) })
  }

  @Test("Letters of no encoding are written as question marks, and what stands beside them stays")
  func unknown() {
    let runs = PrintRun.runs(of: "aᚠb", in: PrintEncoding.all())
    #expect(runs.flatMap { $0.bytes.dropLast() } == Array("a?b".utf8))
    #expect(runs.map(\.lost).joined() == "ᚠ")
  }

  @Test("With an embedded font the alphabets of Europe and Central Asia are its own, and Chinese stays with Chinese")
  func embedded() {
    let encodings = PrintEncoding.all(embedding: "Font")
    func names(_ text: String) -> [String] { PrintRun.runs(of: text, in: encodings).map(\.encoding.name) }
    #expect(names("Әсем Ғалымқызы") == ["UTF-8", "WinAnsiEncoding", "UTF-8"])
    #expect(names("凤凰Абай") == ["GBK-EUC-H", "UTF-8"] && names("თბილისი") == ["UTF-8"] && names("Gent") == ["WinAnsiEncoding"])
    #expect(PrintRun.runs(of: "Әсем Ғалымқызы", in: encodings).allSatisfy { $0.lost.isEmpty })
    // Without it the letters that GBK lacks are lost, and told.
    #expect(PrintRun.runs(of: "Әсем", in: PrintEncoding.all()).map(\.lost).joined() == "Ә")
  }
}
