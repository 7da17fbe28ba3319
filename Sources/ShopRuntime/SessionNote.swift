import Catalog
import SQLiteFiles
import Shop

/// What a person should know after something was not as it should be, although everything goes on.
public enum SessionNote: Hashable, Sendable {
  /// The index of the catalog was damaged and is built anew.
  case indexDamaged
  /// The index of the catalog cannot be kept on disk, and is built again at each start.
  case indexNotKept(StorageError)
  /// The shop's database cannot be opened: stock is what the catalog says, without what was sold.
  case withoutDatabase(LedgerError)
  /// The ledger has not answered for a while.
  case waitingForLedger
  /// The ledger answers again.
  case ledgerAnswers
  /// The file of imported exchange rates is damaged: the catalog's hold.
  case ratesDamaged(CatalogIssue)
}
