import Foundation
import Storefront
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("Pictures, map and languages")
struct AssetFolderTests {
  private let assets = AssetFolder(PackageFolder.assets)

  @Test("Every picture that there is can be read by its name")
  func pictures() {
    #expect(assets.pictures.contains("bicycle-folding"))
    for name in assets.pictures { #expect(assets.picture(name) != nil, "\(name)") }
  }

  @Test("No name leads out of the folder", arguments: ["../map/coastline", "/etc/passwd", "bed.pic/..", "", "a b", ".", "no-such-picture"])
  func names(_ name: String) { #expect(assets.picture(name) == nil) }

  @Test("The map has coastlines, also without the ways over the sea, and is told missing without coastlines")
  func map() throws {
    let place = TemporaryFolder("assets")
    let folder = place.url
    try FileManager.default.createDirectory(at: folder.appending(path: "map"), withIntermediateDirectories: true)
    #expect(throws: (any Error).self) { try AssetFolder(folder).map() }
    try FileManager.default.copyItem(
      at: PackageFolder.assets.appending(path: "map/coastline.poly"), to: folder.appending(path: "map/coastline.poly"))
    #expect(throws: Never.self) { try AssetFolder(folder).map() }
    #expect(throws: Never.self) { try assets.map() }
  }

  @Test("A language is found by its code, by a locale of it, and by nothing else")
  func languages() {
    #expect(assets.languages.match("zh_CN.UTF-8") == "zh-Hans")
    #expect(assets.languages.match("ZH-HANS") == "zh-Hans")
    #expect(assets.languages.match("en") == "en")
    #expect(assets.languages.match("xx") == nil)
    #expect(assets.languages.match("") == nil)
    #expect(assets.languages.language("xx").code == "en")
    #expect(assets.languages.language("zh").code == "zh-Hans")
  }

  @Test("No start reads what the command line says only of wrong arguments, bad catalogs and itself")
  func rareTexts() {
    for code in assets.languages.codes {
      let whole = assets.languages.language(code, isWhole: true)
      let rare = Set(whole.keys).subtracting(assets.languages.language(code).keys)
      for prefix in ["usage.", "usageError.", "parser.", "issue."] {
        #expect(rare.contains { $0.hasPrefix(prefix) } && !rare.isSuperset(of: whole.keys), "\(code), \(prefix)")
        #expect(whole.keys.allSatisfy { !$0.hasPrefix(prefix) || rare.contains($0) }, "\(code), \(prefix)")
      }
    }
  }

  @Test("Pictures, the map and a language are answered")
  func effects() throws {
    let session = try TestSession()
    session.ask(.assets(.loadPicture("bed")), .assets(.loadPicture("../bed")), .assets(.loadMap), .assets(.loadLanguage("zh-Hans")))
    _ = try session.answer { if case .pictureArrived("bed", let picture?) = $0 { picture } else { nil } }
    #expect(try session.answer { if case .pictureArrived("../bed", let picture) = $0 { picture == nil } else { nil } })
    _ = try session.answer { if case .mapArrived(let map) = $0 { map } else { nil } }
    #expect(try session.answer { if case .languageArrived(let language) = $0 { language.code } else { nil } } == "zh-Hans")
  }
}
