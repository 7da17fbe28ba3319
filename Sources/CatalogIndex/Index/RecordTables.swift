import Catalog
import Money
import Primitives

/// What the records of many products share: they have numbers into these tables, so that each value is read once for all of them.
struct RecordTables {
  /// An option of variants: `frame-size`, “Frame size”.
  struct Option: Hashable {
    let id: String
    let name: LocalizedName

    /// Its id says enough: each has one name.
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  private(set) var currencies: [Currency] = []
  private(set) var sites: [SiteID] = []
  private(set) var options: [Option] = []
  private(set) var specifications: [Specification] = []
  private(set) var languages: [LanguageTag] = []
  private(set) var categories: [CategoryID] = []
  private(set) var countries: [CountryCode] = []

  /// Tables without values.
  init() {}

  /// Reads what `RecordTablesDraft.packed` wrote. What is damaged is not there, and so are the records that have numbers of it.
  init(_ bytes: UnsafeRawBufferPointer) {
    var reader = ByteReader(bytes)
    func list<Value>(_ read: (inout ByteReader) -> Value) -> [Value] {
      var values: [Value] = []
      for _ in 0..<reader.count() where !reader.isDamaged { values.append(read(&reader)) }
      return values
    }
    currencies = list { Currency(code: $0.text(), minorDigits: $0.number()) }
    sites = list { SiteID(rawValue: $0.text()) }
    languages = list { LanguageTag(rawValue: $0.text()) }
    options = list { Option(id: $0.text(), name: $0.name()) }
    categories = list { CategoryID(rawValue: $0.text()) }
    countries = list { CountryCode(rawValue: $0.text()) }
    let attributes = list { $0.attribute() }
    specifications = list { reader in
      let number = reader.number()
      let value = reader.specificationValue()
      // Numbers stay what they are where one is damaged.
      let attribute = attributes.indices.contains(number) ? attributes[number] : Attribute(id: "", name: LocalizedName(""), kind: .code)
      return Specification(attribute: attribute, value: value)
    }
  }
}

/// `RecordTables` while products are written.
struct RecordTablesDraft {
  var currencies = Numbering<Currency>()
  var sites = Numbering<SiteID>()
  var options = Numbering<RecordTables.Option>()
  var languages = Numbering<LanguageTag>()
  var categories = Numbering<CategoryID>()
  var countries = Numbering<CountryCode>()
  var specifications = Numbering<Specification>()

  func packed() -> [UInt8] {
    var out = ByteWriter()
    func write<Value>(_ numbering: Numbering<Value>, _ body: (inout ByteWriter, Value) -> Void) {
      out.write(numbering.values.count)
      for value in numbering.values { body(&out, value) }
    }
    write(currencies) { out, currency in
      out.write(currency.code)
      out.write(currency.minorDigits)
    }
    write(sites) { $0.write($1.rawValue) }
    write(languages) { $0.write($1.rawValue) }
    write(options) { out, option in
      out.write(option.id)
      out.write(option.name)
    }
    write(categories) { $0.write($1.rawValue) }
    write(countries) { $0.write($1.rawValue) }
    var attributes = Numbering<Attribute>()
    for specification in specifications.values { _ = attributes.number(of: specification.attribute) }
    write(attributes) { $0.write($1) }
    write(specifications) { out, specification in
      out.write(Int(attributes.number(of: specification.attribute)))
      out.write(specification.value)
    }
    return out.bytes
  }
}
