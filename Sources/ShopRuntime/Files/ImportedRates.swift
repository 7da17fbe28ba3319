import Catalog
import CatalogFiles
import Foundation
import LandedCost
import Money
import Primitives
import Quotes
import SQLiteFiles

/// The exchange rates that were imported into the shop: a file beside its database, in the form of the ECB's own history.
///
/// It keeps the newest days, and of the months before the days that customs count by, so that importing a day's rates every day comes to what
/// importing the history does.
public struct ImportedRates: Sendable {
  private let folder: DataFolder
  /// Every day of so many before the newest is kept, and of so many months the days that customs ask for.
  private static let (days, months) = (62, 25)

  /// Those of a shop's folder.
  public init(in folder: DataFolder) { self.folder = folder }

  /// Where they lie.
  public var url: URL { folder.importedRates }

  /// What was imported; empty if nothing was.
  ///
  /// - Parameter currencies: Those that the shop knows, by code.
  public func read(_ currencies: [String: Currency]) -> CatalogReading<[PublishedRates]> {
    // Most shops have imported none: that costs one look.
    guard let data = FileManager.default.contents(atPath: url.path) else { return CatalogReading(value: [], issues: []) }
    return ECBRateFile(currencies: currencies).read([UInt8](data), name: url.path)
  }

  /// What tells the file as it is from any other; empty while nothing was imported.
  func fingerprint() -> String {
    guard let file = try? FileManager.default.attributesOfItem(atPath: url.path), let changed = file[.modificationDate] as? Date else {
      return ""
    }
    return "\(file[.size] as? Int ?? 0) \(changed.timeIntervalSince1970)"
  }

  /// A world with what was imported; as it is where the file is damaged, which `note` is told.
  func world(_ world: World, note: (CatalogIssue) -> Void) -> World {
    let reading = read(world.currencies.mapValues(\.currency))
    if let issue = reading.issues.first { note(issue) }
    return world.updated(by: reading.value)
  }

  /// Keeps days beside those that were imported before; of two for one date the new one. The file is written whole: a kill leaves the old one or
  /// the new one.
  ///
  /// - Returns: All that is kept, the newest first.
  /// - Throws: `StorageError`.
  public func keep(_ days: [PublishedRates], _ currencies: [String: Currency]) throws -> [PublishedRates] {
    var known = Dictionary(read(currencies).value.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
    for day in days { known[day.date] = day }
    let kept = Self.wanted(known.values.sorted { $0.date > $1.date })
    try folder.create()
    try StorageError.translating(path: url.path) {
      try Data(ECBRateFile.text(of: kept).utf8).write(to: url, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
    }
    return kept
  }

  /// Of days, the newest first, those that are kept.
  static func wanted(_ days: [PublishedRates]) -> [PublishedRates] {
    guard let newest = days.first?.date else { return [] }
    var wanted = Set(days.prefix { newest - $0.date <= Self.days }.map(\.date))
    var first = newest
    for _ in 0..<months {
      first = first + (1 - first.parts.day)
      for rule in CustomsRateDay.allCases {
        let day = rule.day(for: first)
        if let date = days.first(where: { $0.date <= day })?.date, day - date <= CustomsRates.mostDays { wanted.insert(date) }
      }
      first = first + -1
    }
    return days.filter { wanted.contains($0.date) }
  }
}
