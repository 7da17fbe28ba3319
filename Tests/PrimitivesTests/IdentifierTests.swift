import Foundation
import Testing

@testable import Primitives

struct IdentifierTests {
  @Test("An HS code loses its points and spaces and is grouped as customs officers write it")
  func hsCodes() {
    #expect(HSCode(rawValue: "8712.00 30").rawValue == "87120030")
    #expect(HSCode(rawValue: "87120030").grouped == "8712 00 30")
    #expect(HSCode(rawValue: "871200").grouped == "8712 00")
    #expect(HSCode(rawValue: "8712003010").grouped == "8712 00 30 10")
    #expect(HSCode(rawValue: "87").grouped == "87")
  }

  @Test("An HS code is typed with spaces, points and hyphens and in full-width digits; six to ten digits and nothing else")
  func typedCodes() throws {
    for text in ["871200", "8712.00", "8712 00", "8712-00", "８７１２００", "８７１２．００", "8712\u{3000}00", " 8712\u{A0}00 "] {
      #expect(try HSCode(typed: text) == "871200")
    }
    #expect(try HSCode(typed: "8712.00.30.10") == "8712003010")
    for (text, digits) in [("8712", 4), ("87120", 5), ("87120030111", 11), ("", 0), ("--", 0)] {
      #expect(throws: HSCodeError.length(digits)) { try HSCode(typed: text) }
    }
    for (text, sign): (String, Character) in [("87x200", "x"), ("四四四四四四", "四"), ("8712½0", "½"), ("87120030*", "*"), ("+871200", "+")] {
      #expect(throws: HSCodeError.notADigit(sign)) { try HSCode(typed: text) }
    }
    #expect(HSCode(rawValue: "８７１２ 四 00").rawValue == "871200")
  }

  @Test("Countries and territories are upper case")
  func countries() {
    #expect(CountryCode(rawValue: "be") == "BE")
    #expect(TerritoryCode(rawValue: "eu") == "EU")
  }

  @Test("An identifier is a bare string in JSON")
  func coding() throws {
    let data = try JSONEncoder().encode([SKU(rawValue: "PH-FOLD-50")])
    #expect(String(decoding: data, as: UTF8.self) == "[\"PH-FOLD-50\"]")
    #expect(try JSONDecoder().decode([SKU].self, from: data) == ["PH-FOLD-50"])
  }

  @Test("A box has its longest side first, and its girth as carriers measure it")
  func boxes() {
    let box = Dimensions(250, 1500, 800)
    #expect(box == Dimensions(1500, 800, 250) && box.length == 1500 && box.height == 250)
    #expect(box.girth == 1500 + 1600 + 500)
    #expect(abs(box.cubicMetres - 0.3) < 1e-12)
  }

  @Test("Words are as far apart as their letters were changed, swaps counted once")
  func editDistance() {
    #expect(EditDistance.between("shangai", "shanghai") == 1)
    #expect(EditDistance.between("Ghent", "ghent") == 0)
    #expect(EditDistance.between("gehnt", "ghent") == 1)
    #expect(EditDistance.between("abc", "xyz", limit: 2) == nil)
    #expect(EditDistance.nearest(to: "shangai", in: ["beijing", "shanghai", "sanghai"], limit: 2) == ["shanghai", "sanghai"])
  }
}
