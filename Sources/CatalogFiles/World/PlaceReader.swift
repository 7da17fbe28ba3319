import Commerce

/// A city with all the names by which people search for it.
public struct CityEntry: Hashable, Sendable {
  public let city: City
  /// In any script, as written; the English and Chinese ones among them.
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
    return table.rows { row in
      // Some countries' currencies have no rate: their goods are not sold in them.
      let currency = row.optional("currency").flatMap { currencies[$0] }
      return Country(code: row.country("code"), name: row.name("name"), capital: row.optional("capital"), currency: currency)
    }
  }

  /// Names that other tables have in one language only: of brands and of operators, by the one they have.
  func properNames() -> [String: LocalizedName] {
    var names: [String: LocalizedName] = [:]
    for file in [CatalogFile.brands, .operators] {
      guard var table = CatalogTable(folder, file, log: log) else { continue }
      var seen: Set<String> = []
      let rows = table.rows { row in
        let name = row.name("name")
        if !name.english.isEmpty, !seen.insert(name.english).inserted {
          row.refuse("name_en", "“\(name.english)” stands on another row too")
        }
        return name
      }
      for name in rows { names[name.english] = name }
    }
    return names
  }

  func cities() -> [CityEntry] {
    guard var table = CatalogTable(folder, .cities, log: log) else { return [] }
    var seen: Set<String> = []
    return table.rows { row in
      let id = row.code("id")
      if !seen.insert(id).inserted { row.refuse("id", "“\(id)” stands on another row too") }
      let name = row.name("name")
      let city = City(
        id: id, name: name, country: row.country("country"), coordinate: row.coordinate(),
        population: row.integer("population", 0...Int.max))
      var names = [name.english]
      for other in [name.chinese] + row.list("also") where !names.contains(other) { names.append(other) }
      return CityEntry(city: city, names: names)
    }
  }
}
