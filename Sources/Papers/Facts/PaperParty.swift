import Primitives

/// A seller, sender, receiver or site as papers name it.
public struct PaperParty: Hashable, Sendable {
  /// Its name.
  public let name: LocalizedName
  /// The lines of its address below the name, without the country.
  public let lines: [String]
  /// The name of its country; nil if it is not known.
  public let country: LocalizedName?
  /// How it is reached: telephone, mail. Empty if nothing is known.
  public let contact: [String]

  /// A party with all its properties.
  public init(name: LocalizedName, lines: [String], country: LocalizedName?, contact: [String] = []) {
    self.name = name
    self.lines = lines
    self.country = country
    self.contact = contact
  }
}
