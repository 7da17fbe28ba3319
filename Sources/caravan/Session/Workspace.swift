import Catalog
import CatalogIndex
import Delivery
import Foundation
import Money
import Orders
import Phrases
import Primitives
import SQLiteFiles
import SQLiteLedger
import Screen
import Shop
import ShopRuntime

/// What a command works with: a session's workspace, asked for on the command line, that tells its warnings on standard error.
@dynamicMemberLookup
struct Workspace {
  private(set) var opened: SessionWorkspace
  let options: GlobalOptions
  /// The key of the order that the command places, for whoever does not want to wait for its answer.
  var placing: PlacementKey?

  init(_ options: GlobalOptions) throws {
    self.options = options
    do {
      opened = try SessionWorkspace(options.request(), log: LoggedSession())
    } catch let error as UnknownLanguage {
      throw UsageError.noLanguage(error)
    }
  }

  subscript<Value>(dynamicMember member: KeyPath<SessionWorkspace, Value>) -> Value { opened[keyPath: member] }

  /// What the customer has in the shop; from then on prices are shown with the catalog's symbols.
  mutating func session() throws -> CustomerSession {
    let session = try session(of: goods())
    opened.useSymbols(of: session.shop)
    try opened.useSettings(of: session)
    DoorVisit.current?.tell(session.customer, command: DoorVisit.command)
    return session
  }

  /// The shop as the customer sees it; from then on prices are shown with the catalog's symbols.
  mutating func shop() throws -> Shop { try session().shop }

  /// The catalog's index, built where it has to be; how far that is stands on standard error if it is a terminal.
  ///
  /// - Parameter relay: Who is told what the shop over it has to say; nil: standard error.
  func goods(telling relay: NoteRelay? = nil) throws -> OpenedGoods {
    var shown = StandardErrorProgress()
    defer { shown.end() }
    // The tables are read, or another program is waited for, before there is any progress to tell.
    let notice = WaitingNotice(opened.language("wait.catalog"))
    defer { notice.end() }
    // Warnings go below the line, not into it.
    let placing = placing
    let warn: @Sendable (SessionNote) -> Void = {
      notice.end()
      if let relay { relay.tell($0) } else { Self.warn($0, placing: placing) }
    }
    let index = try opened.index(report: Self.warn, note: warn) { progress in
      notice.end()
      shown.show(opened.language("index.\(progress.step)", ["n": opened.language.number(progress.done)]))
    }
    return opened.goods(index, note: warn)
  }

  /// The customer's session over goods: opens the database, or asks its server.
  func session(of goods: OpenedGoods) throws -> CustomerSession {
    let isServer = if case .server = opened.folders.place { true } else { false }
    let notice = WaitingNotice(opened.language(isServer ? "wait.server" : "wait.shop"))
    defer { notice.end() }
    return try goods.openSession()
  }

  func destination(_ shop: Shop) throws -> Destination { try opened.destination(shop) }
  func savedDestination(_ shop: Shop) -> Destination? { opened.savedDestination(shop) }
  func currency(_ shop: Shop, for destination: Destination?) throws -> Currency { try opened.currency(shop, for: destination) }
  func damage() throws -> [String] { try opened.damage() }

  /// What of the data folder may only be read; nil if all may be written.
  func readOnlyPath() -> String? { opened.readOnlyPath() }

  static func warn(_ note: SessionNote, placing key: PlacementKey? = nil) {
    switch note {
    case .waitingForLedger:
      Output.warn(ErrorText.of(note) + (key.map { ErrorText.words("note.waitingForLedger.key", ["key": $0.rawValue]) } ?? ""))
    // The answer itself says so.
    case .ledgerAnswers: break
    case .indexDamaged, .indexNotKept, .withoutDatabase, .ratesDamaged: Output.warn(ErrorText.warning(ErrorText.of(note)))
    }
  }

  static func warn(_ issues: [CatalogIssue]) {
    for issue in issues.prefix(ErrorText.mostIssues) { Output.warn(ErrorText.warning(ErrorText.of(issue))) }
    let rest = issues.count - ErrorText.mostIssues
    if rest > 0 { Output.warn(ErrorText.warning(ErrorText.words("error.moreIssues", ["n": "\(rest)"]))) }
  }
}

extension GlobalOptions {
  /// What a session is asked for.
  /// - Throws: `UsageError` for an instant that is none.
  func request() throws -> SessionRequest {
    // At a door where the shop lies and what time it is are not the visitor's to say.
    if let door = DoorVisit.current {
      return SessionRequest(
        destination: to, currency: currency, language: lang, theme: theme, catalog: door.place.values["catalog"],
        data: door.place.values["data"], index: door.place.values["index"], account: door.account)
    }
    return SessionRequest(
      destination: to, currency: currency, language: lang, theme: theme, now: try now.map { try InstantOption.parse($0, "--now") },
      catalog: catalog, data: data, index: index)
  }
}
