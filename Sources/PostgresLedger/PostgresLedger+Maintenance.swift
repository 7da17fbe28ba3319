import Foundation
import Shop

extension PostgresLedger {
  /// The version of the tables that this program makes and uses.
  public static var schemaVersion: Int { PostgresSchema.steps.count }

  /// Makes the shop's tables, or takes the steps that they have not taken, each whole or not at all. Several programs may do it at once:
  /// one does it.
  ///
  /// - Parameters:
  ///   - url: The database, with the role that is going to own the tables.
  ///   - role: A role that exists and is going to run shops: it gets what they need, now and by later steps. Nil: only those that got it
  ///     before.
  public static func migrate(
    _ url: String, shop role: String? = nil, patience: PostgresPatience = PostgresPatience()
  ) throws(LedgerError) -> PostgresMigration {
    let connection = try connect(url, patience)
    do throws(PostgresFailure) {
      return try PostgresSchema.migrate(connection, shop: role, patience: patience)
    } catch {
      throw error.withoutRepeating(at: connection.place)
    }
  }

  /// Looks at a database as the role of the URL finds it. It changes nothing.
  public static func check(_ url: String, patience: PostgresPatience = PostgresPatience()) throws(LedgerError) -> PostgresCheck {
    let connection = try connect(url, patience)
    do throws(PostgresFailure) {
      return try PostgresCheck(of: connection, until: patience.now() + patience.statement)
    } catch {
      throw error.withoutRepeating(at: connection.place)
    }
  }

  private static func connect(_ url: String, _ patience: PostgresPatience) throws(LedgerError) -> PostgresConnection {
    let address = try PostgresPool.address(url, library: nil)
    let start = patience.now()
    var host = 0
    while true {
      do throws(PostgresFailure) {
        return try PostgresConnection.open(address, first: &host, patience: patience)
      } catch {
        guard case .unreachable = error, patience.now() - start < patience.opening else { throw error.withoutRepeating(at: address.place) }
        patience.sleep(.milliseconds(100))
      }
    }
  }
}

extension PostgresFailure {
  /// What a caller is told that asks once.
  func withoutRepeating(at place: String) -> LedgerError {
    func fault(_ reason: String) -> LedgerFault { LedgerFault(place: place, reason: reason) }
    switch self {
    case .conflict(let words): return .busy(fault("Others keep the database busy; nothing was changed. Try again (\(words))"))
    case .unreachable(let words):
      return .unavailable(fault("The database cannot be reached; nothing was changed. Try again later (\(words))"))
    case .lost: return .outcomeUnknown(fault("The database was lost before it answered; do the same again"))
    case .refused(let refusal): return .failed(fault("The database refused: \(refusal.message) (\(refusal.code))"))
    case .final(let error): return error
    }
  }
}
