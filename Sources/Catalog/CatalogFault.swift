/// What is wrong with a cell, a row or a file: a kind, and what was found and is expected. Languages have a text for each kind, `issue.<kind>`, in
/// which the details stand by name.
public struct CatalogFault: Hashable, Sendable {
  public let kind: Kind
  /// What fills the text's `{name}`s.
  public let details: [String: Detail]

  public init(_ kind: Kind, _ details: [String: Detail] = [:]) {
    self.kind = kind
    self.details = details
  }

  /// A part of what is said.
  public indirect enum Detail: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// What a file says, a name or a figure: the same in every language.
    case text(String)
    /// One after another.
    case list([Detail])
    /// In quotation marks, one after another.
    case quoted([String])
    /// The language's word, `issue.word.<word>`, with details of its own.
    case word(Word, [String: Detail])

    public init(stringLiteral value: String) { self = .text(value) }

    public static func word(_ word: Word) -> Detail { .word(word, [:]) }
  }

  /// Words that stand in several sentences.
  public enum Word: String, CaseIterable, Sendable {
    // What an id should be of.
    case site, zone, service, calendar, category, option, attribute, attributeValue, country, currency, rate, region, product, sku, picture
    case place, publisher, countryOrTerritory, siteOrService, siteOrZone
    // What separates cells.
    case semicolons, tabulators, verticalBars
    // What may not stand in a text.
    case tabulator, lineEnd, controlCharacter, directionMark
    // Parts of a row's key.
    case capital, anyWeight, kilograms, order
    /// A cell without a text.
    case blank
  }
}
