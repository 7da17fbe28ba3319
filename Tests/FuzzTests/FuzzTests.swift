import Foundation
import TestSupport
import Testing

@testable import fuzz

/// A short run of `make fuzz`, with the same files every time.
@Suite("Files that nobody wrote")
struct FuzzTests {
  @Test("A hundred and fifty files made by chance: none is lost without a word, and what is written passes the check")
  func cases() throws {
    let place = TemporaryFolder("fuzz")
    let fuzz = try FuzzCase(catalog: PackageFolder.smallCatalog, assets: PackageFolder.assets, folder: place.url, limit: .infinity)
    for number in UInt64(1)...150 {
      #expect(fuzz.findings(FuzzCase.file(number), number) == [], "make fuzz ARGS=\"--only \(number)\"")
    }
  }

  @Test("The cases are many kinds of files, and the same for the same number")
  func variety() {
    let files = (UInt64(1)...200).map(FuzzCase.file)
    #expect(Set(files).count > 190 && files == (UInt64(1)...200).map(FuzzCase.file))
    #expect(files.contains { $0.contains(0xFF) } && files.contains { $0.contains(0) } && files.contains { $0.count > 5_000 })
  }
}
