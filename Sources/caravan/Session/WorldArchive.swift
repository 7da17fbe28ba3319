import Commerce
import Dispatch
import Foundation
import Synchronization

/// The world as the index keeps it: in parts of about the same size, so that two cores read it in half the time.
struct WorldArchive: Codable {
  private struct Rest: Codable {
    let network: DeliveryNetwork
    let rates: ExchangeRates
    let currencies: [String: CurrencyRow]
    let regimes: [RegimeRow]
    let territories: [TerritoryRow]
    let countries: [CountryCode: Country]
  }

  private let rest: Data
  private let rules: [Data]

  init(_ world: World) throws {
    let encoder = JSONEncoder()
    rest = try encoder.encode(
      Rest(
        network: world.network, rates: world.rates, currencies: world.currencies, regimes: world.regimes, territories: world.territories,
        countries: world.countries))
    let half = (world.taxRules.count + 1) / 2
    rules = try [Array(world.taxRules.prefix(half)), Array(world.taxRules.dropFirst(half))].map { try encoder.encode($0) }
  }

  /// For the index.
  static func data(of world: World) throws -> Data {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    return try encoder.encode(WorldArchive(world))
  }

  static func world(from data: Data) throws -> World { try PropertyListDecoder().decode(WorldArchive.self, from: data).world() }

  private func world() throws -> World {
    let read = Mutex<(rest: Rest?, rules: [Int: [TaxRule]])>((nil, [:]))
    DispatchQueue.concurrentPerform(iterations: rules.count + 1) { part in
      if part == 0 {
        let rest = try? JSONDecoder().decode(Rest.self, from: self.rest)
        read.withLock { $0.rest = rest }
      } else {
        let some = try? JSONDecoder().decode([TaxRule].self, from: self.rules[part - 1])
        read.withLock { $0.rules[part - 1] = some }
      }
    }
    let (rest, parts) = read.withLock { $0 }
    guard let rest, parts.count == rules.count else { throw CocoaError(.coderReadCorrupt) }
    return World(
      network: rest.network, rates: rest.rates, currencies: rest.currencies, taxRules: rules.indices.flatMap { parts[$0] ?? [] },
      regimes: rest.regimes, territories: rest.territories, countries: rest.countries)
  }
}
