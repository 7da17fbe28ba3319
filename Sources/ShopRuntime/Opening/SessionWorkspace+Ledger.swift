import CatalogIndex
import Foundation
import PostgresLedger
import Primitives
import SQLiteFiles
import SQLiteLedger
import Shop

extension SessionWorkspace {
  /// The customer of the session: the only one of a folder; of a server, which many share, the one that this machine is.
  /// - Throws: `StorageError` if the machine's number can be neither read nor kept.
  public func customer() throws -> CustomerID {
    switch folders.place {
    case .folder: .local
    case .server: try MachineCustomer(in: DataFolder(folders.data)).customer()
    }
  }

  /// Where stock sold, carts and orders are kept. Nothing is opened before it is first needed; what only reads goes on without it, which `note`
  /// is told.
  func ledger(_ index: GoodsIndex, note: @escaping @Sendable (SessionNote) -> Void) -> any Ledger & SettingsStore {
    switch folders.place {
    case .folder(let url): ShopLedger(in: DataFolder(url), catalog: index) { reason in note(.withoutDatabase(reason)) }
    case .server(let address):
      ServerLedger(
        store: PostgresLedger(address.url, catalog: index, patience: .ofCustomers),
        readers: PostgresLedger(address.url, catalog: index, patience: .ofReaders),
        catalog: index, note: note)
    }
  }
}

extension PostgresPatience {
  /// A server that is being replaced by another is waited for, also by who comes while it is.
  public static let ofCustomers = PostgresPatience(opening: .seconds(60), outcome: .seconds(60))
  /// Browsing goes on without the server.
  static let ofReaders = PostgresPatience(
    connecting: .seconds(1), statement: .seconds(1), opening: .seconds(1), outcome: .seconds(1))
}
