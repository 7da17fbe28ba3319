import Foundation
import Primitives
import Testing

@testable import CatalogFiles

@Suite("Columns by language")
struct LanguageColumnTests {
  private func columns(_ header: String) -> LanguageColumns {
    var indexes: [String: Int] = [:]
    for (index, column) in header.split(separator: ",").enumerated() { indexes[String(column)] = index }
    return LanguageColumns(indexes)
  }

  @Test(
    "Each column that is named as the English one but for a tag is another language's; zh is zh-Hans, as it always was",
    arguments: [
      ("id,name_en,name_zh", "zh-Hans"), ("name_en,name_zh-Hans,name_fr", "zh-Hans fr"), ("name_en,name_ZH_hans", "zh-Hans"),
      ("name_fr,name_en,name_pt-BR", "fr pt-BR"), ("name_en,name_english,name_2,named_fr,fr_name,name_", ""), ("name_fr", ""),
      ("name_en", ""),
      ("name_en,name_en-GB", "en-GB"), ("name_en,name_es-419", "es-419"),
    ])
  func tags(header: String, tags: String) {
    #expect(columns(header).columns("name").map(\.tag.rawValue).joined(separator: " ") == tags)
  }

  @Test("Other columns that begin alike are none: value1 has its own, and value_to none")
  func stems() {
    let columns = columns("value1_en,value1_fr,value2_en,value_to,value_from,note_en,note_de,notes")
    #expect(columns.columns("value1").map(\.column) == ["value1_fr"])
    #expect(columns.columns("value2").isEmpty && columns.columns("value").isEmpty)
    #expect(columns.columns("note").map(\.column) == ["note_de"])
  }

  /// Every localized column of every table under another heading.
  private func rename(_ fixture: borrowing CatalogFixture, _ heading: (String) -> String) throws {
    for file in try FileManager.default.subpathsOfDirectory(atPath: fixture.url.path) where file.hasSuffix(".csv") {
      let text = try fixture.text(file)
      let end = text.firstIndex(of: "\n") ?? text.endIndex
      let header = text[..<end].split(separator: ",", omittingEmptySubsequences: false).map { heading(String($0)) }
      try fixture.write(file, header.joined(separator: ",") + text[end...])
    }
  }

  @Test("A catalog whose columns end in zh, as all did once, reads as one with zh-Hans")
  func former() throws {
    let fixture = try CatalogFixture()
    let (world, cities) = (fixture.folder.readWorld().value, fixture.folder.readCities().value)
    try rename(fixture) { $0.replacing("_zh-Hans", with: "_zh") }
    #expect(try fixture.text("products/categories.csv").hasPrefix("id,parent,name_en,name_zh,"))
    #expect(fixture.folder.check().map(\.description) == [])
    let former = fixture.folder.readWorld().value
    #expect(former.network.sites == world.network.sites && former.network.calendars == world.network.calendars)
    #expect(
      former.network.specialTerritories == world.network.specialTerritories && former.network.disruptions == world.network.disruptions)
    #expect(former.taxRules == world.taxRules && former.regimes == world.regimes && former.countries == world.countries)
    #expect(former.properNames == world.properNames && former.currencies == world.currencies)
    #expect(fixture.folder.readCities().value == cities)
    #expect(world.network.sites.values.contains { !$0.name.translations.isEmpty })
  }

  @Test("Another language in place of Chinese is read from every table, and a catalog in English alone is one too")
  func others() throws {
    let fixture = try CatalogFixture()
    try rename(fixture) { $0.replacing("_zh-Hans", with: "_fr") }
    #expect(fixture.folder.check().map(\.description) == [])
    let world = fixture.folder.readWorld().value
    let goods = fixture.folder.readGoods(world)
    let page = try #require(Array(goods.pages).first)
    let cities = fixture.folder.readCities().value
    let names =
      [page.product.name, page.product.text] + page.product.variants.flatMap { $0.choices.flatMap { [$0.optionName, $0.value] } }
      + goods.categories.map(\.name) + world.network.sites.values.map(\.name) + world.network.zones.values.map(\.name)
      + world.network.services.values.map(\.name) + world.network.calendars.values.map(\.name)
      + world.network.calendars.values.flatMap { $0.closed.spans.map(\.name) } + world.network.crossings.map(\.name)
      + world.network.disruptions.map(\.name) + world.network.partners.map(\.name) + world.countries.values.map(\.name)
      + world.network.specialTerritories.map(\.name) + world.network.specialTerritories.compactMap(\.refusal)
      + world.taxRules.map(\.label) + world.taxRules.compactMap(\.note) + world.regimes.map(\.label) + world.currencies.values.map(\.name)
      + world.properNames.values + cities.map(\.city.name) + cities.compactMap(\.city.region)
    let tags = Set(names.filter { $0.base != "All hours" }.flatMap { $0.translations.map(\.tag) })
    #expect(tags == ["fr"])
    #expect(
      page.product.name.text(in: "fr-CH") != page.product.name.base && page.product.name.text(in: "zh-Hans") == page.product.name.base)
    // Only English: the other columns are no one's.
    try rename(fixture) { $0.hasSuffix("_fr") ? $0.dropLast(3) + " was" : $0 }
    #expect(fixture.folder.check().map(\.description) == [])
    #expect(fixture.folder.readWorld().value.network.sites.values.allSatisfy { $0.name.translations.isEmpty })
  }

  @Test("Of two columns for one language the one by its tag comes first, and the other where that is blank")
  func both() throws {
    let fixture = try CatalogFixture()
    try fixture.write("products/brands.csv", "name_en,name_zh,name_zh-Hans,name_fr\nAlpha,旧,新,\nBeta,旧,,Bêta\n")
    let names = fixture.folder.readWorld().value.properNames
    #expect(names["Alpha"] == LocalizedName("Alpha", ["zh-Hans": "新"]))
    #expect(names["Beta"] == LocalizedName("Beta", ["zh-Hans": "旧", "fr": "Bêta"]))
  }

  @Test(
    "A term may be of any language by its tag; other forms of English and Chinese, and what is no tag, are refused",
    arguments: [
      ("fr", true), ("pt-BR", true), ("fr-misspelt", true), ("zh-Hans", true), ("en-misspelt", true), ("zh", false), ("en-AU", false),
      ("french", false), ("", false),
    ])
  func synonyms(language: String, isRead: Bool) throws {
    let fixture = try CatalogFixture()
    try fixture.write("products/synonyms.csv", "group,language,term\nbicycle,\(language),velo\n")
    let reading = fixture.folder.readSynonyms()
    #expect(reading.value.count == (isRead ? 1 : 0) && reading.issues.isEmpty == isRead)
    #expect(reading.value.first?.kind.isMisspelt ?? false == language.hasSuffix("misspelt"))
    #expect(reading.value.first?.kind.namesGoods ?? true != language.hasSuffix("misspelt"))
  }

  @Test("What is wrong in a further column is told by its place like any other")
  func faults() throws {
    let fixture = try CatalogFixture()
    try fixture.write("products/brands.csv", "name_en,name_de\nAlpha,\u{1B}[31m\n")
    let issues = fixture.folder.check().filter { $0.file == "products/brands.csv" }
    #expect(issues.map(\.line) == [2] && issues.map(\.column) == [2])
  }
}
