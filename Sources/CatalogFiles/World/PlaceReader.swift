import Delivery
import Money
import Primitives
import Quotes

/// A city with all the names by which people search for it.
public struct CityEntry: Hashable, Sendable {
  public let city: City
  /// In any script, as written; those of every language of the catalog among them.
  public let names: [String]

  public init(city: City, names: [String]) {
    self.city = city
    self.names = names
  }
}

extension CatalogFolder {
  /// Every city of places/cities.csv.
  public func readCities() -> CatalogReading<[CityEntry]> {
    let log = CatalogIssueLog()
    let cities = PlaceReader(folder: self, log: log).cities()
    return CatalogReading(value: cities, issues: log.issues)
  }
}

/// Reads Catalog/places.
struct PlaceReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog

  func countries(_ currencies: [String: Currency]) -> [Country] {
    guard var table = CatalogTable(folder, .countries, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      // Some countries' currencies have no rate: their goods are not sold in them.
      let named = row.optional("currency")
      if let named, named.utf8.count != 3 || !named.utf8.allSatisfy({ (65...90).contains($0) }) {
        row.refuse("currency", .currencyCode, ["text": .text(named)])
      }
      let currency = named.flatMap { currencies[$0] }
      let code = row.country("code")
      keys.check(row, "code", code.rawValue)
      return Country(
        code: code, name: row.name("name"), capital: row.optional("capital"), currency: currency,
        also: row.list("also"))
    }
  }

  /// Names that other tables have in one language only: of brands and of operators, by the one they have.
  func properNames() -> [String: LocalizedName] {
    var names: [String: LocalizedName] = [:]
    for file in [CatalogFile.brands, .operators] {
      guard var table = CatalogTable(folder, file, log: log) else { continue }
      var keys = RowKeys()
      let rows = table.rows { row in
        let name = row.name("name")
        keys.check(row, "name_en", name.base)
        return name
      }
      for name in rows { names[name.base] = name }
    }
    return names
  }

  private func names(of file: CatalogFile, _ column: String) -> Set<String> {
    var names: Set<String> = []
    if var table = CatalogTable(folder, file, log: CatalogIssueLog()) { table.scan { row, _ in names.insert(row.text(column)) } }
    return names
  }

  func cities() -> [CityEntry] {
    guard var table = CatalogTable(folder, .cities, log: log) else { return [] }
    let countries = KnownIDs(names(of: .countries, "code"), .country, of: .countries, "code", in: folder)
    let territories = KnownIDs(
      names(of: .specialTerritories, "territory"), .place, of: .specialTerritories, "territory", in: folder)
    var keys = RowKeys()
    return table.rows { row in
      let id = row.code("id")
      keys.check(row, "id", id)
      let name = row.name("name")
      let city = City(
        id: id, name: name, country: CountryCode(row.reference("country", countries)), coordinate: row.coordinate(),
        population: row.integer("population", 0...1_000_000_000), isCapital: row.flag("capital"), region: row.optionalName("region"),
        territory: row.optionalReference("territory", territories).map { PlaceCode(rawValue: $0) })
      var names = name.texts
      // Names of other lengths differ: only then is it asked whether letters with accents are written otherwise.
      for other in row.list("also") {
        if !names.contains(where: { $0.utf8.count == other.utf8.count && $0 == other }) { names.append(other) }
      }
      return CityEntry(city: city, names: names)
    }
  }
}
