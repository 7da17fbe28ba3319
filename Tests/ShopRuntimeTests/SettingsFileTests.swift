import Shop
import Foundation
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("The file of settings")
struct SettingsFileTests {
  private let place = TemporaryFolder("settings")
  private var folder: URL { place.url }
  private var url: URL { folder.appending(path: "caravan/settings.conf") }
  private var file: SettingsFile { SettingsFile(at: url) }

  private let whole = CustomerSettings(destination: "BE-GNE", postcode: "9000", currency: "CNY", language: "zh-Hans", theme: "light")

  @Test("What is kept is read again, and what is not chosen any more is gone")
  func kept() throws {
    #expect(file.saved() == CustomerSettings())
    try file.save(whole)
    #expect(file.saved() == whole)
    try file.save(CustomerSettings(currency: "EUR"))
    #expect(file.saved() == CustomerSettings(currency: "EUR"))
  }

  @Test("It is for its owner only, and so is its folder")
  func mode() throws {
    try file.save(whole)
    func mode(_ url: URL) throws -> Int? {
      (try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? NSNumber)?.intValue
    }
    #expect(try mode(url) == 0o600)
    #expect(try mode(url.deletingLastPathComponent()) == 0o700)
  }

  @Test("Comments, unknown keys, blanks and rubbish are passed over")
  func byHand() throws {
    try file.save(whole)
    try "# currency = USD\n\n  currency =   CNY  \nspeed = 9\ntheme=\nlanguage\n=\ndestination = a = b\n\0\n"
      .write(to: url, atomically: true, encoding: .utf8)
    #expect(file.saved() == CustomerSettings(destination: "a = b", currency: "CNY"))
    try Data([0xff, 0xfe, 0x00]).write(to: url)
    #expect(file.saved() == CustomerSettings())
  }

  @Test("A value never makes a line of its own")
  func lines() throws {
    try file.save(CustomerSettings(destination: "Ghent\ntheme = light\r\ncurrency = USD"))
    #expect(file.saved().theme == nil)
    #expect(file.saved().currency == nil)
  }

  @Test("Where nothing can be written, that is thrown")
  func unwritable() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data().write(to: folder.appending(path: "caravan"))
    #expect(throws: (any Error).self) { try file.save(whole) }
  }
}
