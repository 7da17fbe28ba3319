import Foundation
import Primitives
import Testing

@Suite("Names by language tag")
struct LocalizedNameTests {
  private let name = LocalizedName("Bicycle", ["zh-Hans": "自行车", "fr": "Vélo", "pt-BR": "Bicicleta"])

  @Test(
    "A tag falls back part by part, then to another form of its language, then to English",
    arguments: [
      ("en", "Bicycle"), ("en-GB", "Bicycle"), ("fr", "Vélo"), ("fr-BE", "Vélo"), ("zh-Hans", "自行车"), ("zh-Hans-SG", "自行车"),
      ("zh", "自行车"), ("zh-Hant-HK", "自行车"), ("pt", "Bicicleta"), ("pt-PT", "Bicicleta"), ("de", "Bicycle"), ("fro", "Bicycle"),
      ("", "Bicycle"),
    ])
  func fallback(tag: String, text: String) {
    #expect(name.text(in: LanguageTag(tag)) == text)
  }

  @Test("The nearest form is taken where a language has several")
  func nearest() {
    let name = LocalizedName("Bus", ["zh-Hans": "公交车", "zh-Hant": "公車", "zh-Hant-HK": "巴士"])
    #expect(["zh-Hant-HK", "zh-Hant-MO", "zh-Hant", "zh-Hans-CN", "zh"].map { name.text(in: $0) } == ["巴士", "公車", "公車", "公交车", "公交车"])
  }

  @Test(
    "A tag is written as BCP 47 recommends, however it was typed",
    arguments: [
      ("ZH_hans", "zh-Hans"), ("zh-hant-hk", "zh-Hant-HK"), ("PT-br", "pt-BR"), ("es-419", "es-419"), ("EN", "en"),
      ("sr-latn-rs", "sr-Latn-RS"),
      ("de-CH-1996", "de-CH-1996"), ("en-u-ca-gregory", "en-u-ca-gregory"), ("zh-Hans", "zh-Hans"),
    ])
  func writing(typed: String, written: String) {
    #expect(LanguageTag(typed).rawValue == written)
  }

  @Test("What is looked up loses its last part each time, and a lone letter with what followed it")
  func lookups() {
    #expect(LanguageTag("zh-Hant-HK").lookups == ["zh-Hant-HK", "zh-Hant", "zh"])
    #expect(LanguageTag("en-GB-u-ca-iso8601").lookups.map(\.rawValue) == ["en-GB-u-ca-iso8601", "en-GB-u-ca", "en-GB", "en"])
    #expect(LanguageTag("fr").lookups == ["fr"])
  }

  @Test(
    "A text of another form is no tag",
    arguments: ["", "e", "english", "12", "zh--Hans", "-en", "en-", "zh-Hans!", "en GB", "fr-abcdefghi", "é"])
  func malformed(text: String) { #expect(LanguageTag(wellFormed: text) == nil) }

  @Test("Translations that are empty or say the same are none, so that names which say the same are equal")
  func equality() {
    #expect(LocalizedName("Huawei", ["zh-Hans": "Huawei", "fr": "", "en": "Huawei"]) == LocalizedName("Huawei"))
    #expect(LocalizedName("A", ["fr": "B", "de": "C"]) == LocalizedName("A", ["de": "C", "fr": "B"]))
    #expect(LocalizedName("A", ["fr": "B", "fr": "C"]).translations.map(\.text) == ["B"])
    #expect(LocalizedName("A", ["fr": "B", "de": "B"]).texts == ["A", "B"])
  }

  @Test(
    "A name with one translation is the one that a list of one gives",
    arguments: [("A", "fr", "B"), ("A", "fr", "A"), ("A", "fr", ""), ("A", "en", "B"), ("A", "EN", "B"), ("", "zh-Hans", "甲")])
  func single(base: String, tag: String, text: String) {
    let tag = LanguageTag(tag)
    #expect(LocalizedName(base, in: tag, text) == LocalizedName(base, [(key: tag, value: text)]))
  }

  @Test("A name is kept by its tags and read again")
  func kept() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(name)
    #expect(String(decoding: data, as: UTF8.self) == #"{"en":"Bicycle","fr":"Vélo","pt-BR":"Bicicleta","zh-Hans":"自行车"}"#)
    #expect(try JSONDecoder().decode(LocalizedName.self, from: data) == name)
  }

  @Test("A name of the days of two languages is read")
  func former() throws {
    func read(_ text: String) throws -> LocalizedName { try JSONDecoder().decode(LocalizedName.self, from: Data(text.utf8)) }
    #expect(try read(#"{"chinese":"自行车","english":"Bicycle"}"#) == LocalizedName("Bicycle", ["zh-Hans": "自行车"]))
    #expect(try read(#"{"english":"Huawei","chinese":"Huawei"}"#) == LocalizedName("Huawei"))
    #expect(throws: DecodingError.self) { try read(#"{"fr":"Vélo"}"#) }
    #expect(throws: DecodingError.self) { try read(#"{"en":1}"#) }
  }
}
