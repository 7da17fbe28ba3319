import Foundation
import Orders
import Screen

/// What somebody who opens a session asks for, in place of what is remembered or usual. Every field may be missing.
public struct SessionRequest: Hashable, Sendable {
  /// Where to, as it was typed.
  public var destination: String?
  /// The code of a currency, as it was typed.
  public var currency: String?
  /// The code of a language, as it was typed.
  public var language: String?
  public var theme: ThemeChoice?
  /// What the shop's clock shows.
  public var now: Date?
  /// The path of the catalog's folder.
  public var catalog: String?
  /// The path of the folder of the shop's database, or the address of its server.
  public var data: String?
  /// The path of the folder of the catalog's index.
  public var index: String?
  /// The SSH key that let the visitor in at a door; nil for whoever runs the program on a machine of their own. At a door settings are the
  /// ledger's, and no file is written for the visitor.
  public var account: KeyFingerprint?

  public init(
    destination: String? = nil, currency: String? = nil, language: String? = nil, theme: ThemeChoice? = nil, now: Date? = nil,
    catalog: String? = nil, data: String? = nil, index: String? = nil, account: KeyFingerprint? = nil
  ) {
    self.destination = destination
    self.currency = currency
    self.language = language
    self.theme = theme
    self.now = now
    self.catalog = catalog
    self.data = data
    self.index = index
    self.account = account
  }
}
