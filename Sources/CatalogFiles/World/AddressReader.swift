import Catalog
import Delivery
import Primitives
import Quotes

/// Reads how addresses are written and which of them lie in territories of their own: Catalog/places.
struct AddressReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  private let countries: KnownIDs

  init(folder: CatalogFolder, log: CatalogIssueLog, countries: [Country]) {
    self.folder = folder
    self.log = log
    self.countries = KnownIDs(countries.map(\.code.rawValue), .country, of: .countries, "code", in: folder)
  }

  func formats() -> [AddressFormat] {
    guard var table = CatalogTable(folder, .addressFormats, log: log) else { return [] }
    var keys = RowKeys()
    // Many countries have postcodes of the same form.
    var sound: Set<String> = []
    return table.rows { row in
      let country = row.reference("country", countries)
      keys.check(row, "country", country)
      let required = row.text("required")
      if let bad = required.first(where: { !"NOACDSXZ".contains($0) }) {
        row.refuse("required", .addressPart, ["text": "\(bad)"])
      }
      let format = AddressFormat(
        country: CountryCode(rawValue: country), layout: row.filled("format"), latinLayout: row.optional("latin_format"),
        required: required,
        capitals: row.text("upper"), postcodePattern: pattern(row, "postal_regex", &sound),
        areaPattern: pattern(row, "area_regex", &sound),
        postcodeExample: row.optional("postal_example"),
        names: AddressFormat.PartNames(
          state: row.optionalChoice("state_name_type", AddressFormat.StateName.self) ?? .province,
          district: row.optionalChoice("district_name_type", AddressFormat.DistrictName.self) ?? .suburb,
          postcode: row.optionalChoice("postcode_name_type", AddressFormat.PostcodeName.self) ?? .postcode), phone: phone(row))
      check(format, row)
      return format
    }
  }

  /// A regular expression that compiles.
  /// - Parameter sound: those that were seen to compile.
  private func pattern(_ row: CatalogRow, _ column: String, _ sound: inout Set<String>) -> String? {
    guard let text = row.optional(column) else { return nil }
    if sound.contains(text) { return text }
    do {
      _ = try Regex(text)
      sound.insert(text)
    } catch {
      row.refuse(column, .regularExpression, ["text": .text(text), "why": "\(error)"])
    }
    return text
  }

  /// How telephone numbers are written; nil without an example.
  private func phone(_ row: CatalogRow) -> PhoneForm? {
    let lengths = row.list("phone_lengths").compactMap(Int.init)
    let (trunk, isNeeded) = (row.text("trunk_prefix"), row.flag("phone_needed"))
    guard let example = row.optional("phone_example") else {
      if isNeeded, row.isSound { row.refuse("phone_example", .phoneExampleMissing) }
      return nil
    }
    guard let form = PhoneForm(example: example, lengths: lengths, trunkPrefix: trunk, isNeeded: isNeeded),
      let number = form.number(example), form.grouped(number) == example
    else {
      if row.isSound { row.refuse("phone_example", .phoneExample, ["text": .text(example)]) }
      return nil
    }
    return form
  }

  private func check(_ format: AddressFormat, _ row: CatalogRow) {
    guard row.isSound else { return }
    switch (format.postcodePattern, format.postcodeExample) {
    case (nil, let example?): row.refuse("postal_example", .exampleWithoutPattern, ["text": .text(example)])
    case (_?, nil): row.refuse("postal_example", .exampleMissing)
    case (let pattern?, let example?):
      if format.postcode(example) != example {
        row.refuse("postal_example", .exampleMismatch, ["text": .text(example), "pattern": .text(pattern)])
      }
    case (nil, nil): break
    }
  }

  func territories() -> [SpecialTerritory] {
    guard var table = CatalogTable(folder, .specialTerritories, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let country = CountryCode(rawValue: row.reference("country", countries))
      keys.check(row, "territory", [row.text("country"), row.text("territory"), row.text("postcodes")].joined(separator: " "))
      for note in ["source", "confidence"] { _ = row.prose(note) }
      let isServed = row.yesOrNo("served")
      let reason = row.optionalName("reason")
      if !isServed, reason == nil, row.isSound {
        row.refuse("reason_en", .refusalReason)
      }
      return SpecialTerritory(
        country: country, code: row.code("territory"), name: row.name("name"), also: row.list("also"),
        postcodes: row.postcodes("postcodes"), sharedPostcodes: row.postcodes("shared_postcodes"),
        areas: row.list("area").compactMap { area($0, row) }, refusal: isServed ? nil : reason)
    }
  }

  /// `27.5 -18.3 29.5 -13.3`: south, west, north, east.
  private func area(_ text: String, _ row: CatalogRow) -> GeoArea? {
    let degrees = text.split(separator: " ").map { Double($0) }
    if degrees.count == 4, let south = degrees[0], let west = degrees[1], let north = degrees[2], let east = degrees[3],
      let area = GeoArea(south: south, west: west, north: north, east: east)
    {
      return area
    }
    row.refuse("area", .area, ["text": .text(text)])
    return nil
  }
}
