import Dispatch
import Foundation
import Orders
import Primitives
import Shop
import Storefront

/// Carries the storefront's effects out, off the main thread, by calling the shop; answers are left in the inbox.
///
///     let runner = EffectRunner(source: workspace, assets: assets, settings: file, inbox: mailbox, clock: clock, words: words)
///     for effect in model.update(.key(key)) { if let own = runner.carryOut(effect) { … } }
///
/// Work runs in lanes of queues, not in tasks: nearly all of it computes or waits for the disk without giving its thread back, and Swift's
/// own pool has one thread for each core, so that two waits for a busy database would stop everything. What nobody waits for any more is
/// cancelled as tasks are: by a flag that work asks for between its steps.
public final class EffectRunner: Sendable {
  struct State {
    /// The newest search: whatever is older is given up.
    var search = Cancellation()
    /// The newest count of prices and dates.
    var count = Cancellation()
    /// Of the quotes that were asked for since they were last forgotten.
    var quotes = Cancellation()
    /// Long questions that somebody still waits for.
    var questions: [Ticket: Cancellation] = [:]
    /// The files that the shop goes by.
    var files: ShopFiles?
    /// Files in which something was wrong, or that could not be read: no order is held up by them twice.
    var badFiles: ShopFiles?
    /// This session has reserved goods and not given them back.
    var hasReserved = false
  }

  let opening = Opening()
  let lanes: Lanes
  let source: any ShopSource
  let assets: AssetFolder
  let settings: any SettingsStore
  /// The SSH key that let the visitor in at a door: settings are then the ledger's, and no file is written. Nil elsewhere.
  let account: KeyFingerprint?
  let words: any SessionWords
  let log: any SessionLog
  let interval: Duration
  let state = Lock(State())
  /// Held while the files are read anew.
  let reloading = Lock(())
  let drafts = LatestDraft()
  private let inbox: any ActionInbox
  private let clock: ShopClock
  private let session = Cancellation()

  /// Lets go of what answers of the same minute share; the next one needs some milliseconds more.
  public func pause() { opening.shop?.pause() }

  /// Lets go of what the shop keeps so that the next question is answered sooner.
  public func rest() { opening.shop?.forget() }

  /// - Parameters:
  ///   - settings: where they are kept on one's own machine; at a door the ledger has them.
  ///   - account: the key that let the visitor in at a door; nil elsewhere.
  ///   - opened: the shop, if it was opened before, with the files as they were before that; else the opening begins now.
  ///   - words: says what failed.
  ///   - interval: so often at most parts of a long answer are posted; more often nobody sees them.
  public init(
    source: any ShopSource, assets: AssetFolder, settings: any SettingsStore, account: KeyFingerprint? = nil, inbox: any ActionInbox,
    clock: ShopClock,
    words: any SessionWords, log: any SessionLog = NoLog(), interval: Duration = .milliseconds(80),
    opened: (goods: OpenedGoods, session: CustomerSession, files: ShopFiles)? = nil
  ) {
    self.source = source
    self.assets = assets
    self.settings = settings
    self.account = account
    // A visitor's long questions come one after another: others have the machine too.
    lanes = Lanes(planners: account == nil ? 2 : 1)
    self.inbox = inbox
    self.clock = clock
    self.words = words
    self.log = log
    self.interval = interval
    state.withLock { $0.files = opened?.files ?? source.files() }
    if let opened {
      opening.opened(opened.goods)
      opening.opened(opened.session)
    } else {
      lanes.typing.run { self.openGoods() }
    }
  }

  /// Whose session it is; nil until the shop is open.
  public var customer: CustomerID? { opening.session?.customer }

  /// Begins to carry an effect out; returns at once. What only the loop that holds the terminal can do is given back to it.
  public func carryOut(_ effect: Effect) -> TerminalEffect? {
    switch effect {
    case .terminal(let effect): return effect
    case .shop(let effect): carryOut(effect)
    case .customer(let effect): carryOut(effect)
    case .assets(let effect): carryOut(effect)
    case .wake(let ticket, let milliseconds): wake(ticket, after: milliseconds)
    }
    return nil
  }

  /// The session ends: what nobody will see is cancelled. What the customer changed is kept; that is waited for so long at most, for the
  /// settings as long again.
  public func end(patience: DispatchTimeInterval = .seconds(2)) {
    session.cancel()
    state.withLock { state in
      state.search.cancel()
      state.quotes.cancel()
      for cancellation in state.questions.values { cancellation.cancel() }
    }
    // In the customer's lane, behind a reservation that is still on its way.
    if state.withLock({ $0.hasReserved }) { giveBackReservation() }
    // What the customer asked for before the shop was open is waited for too, and the opening with it.
    opening.waitForCustomers(patience: patience)
    lanes.end(patience: patience)
  }

  /// In no lane: work of no kind may hold up the clock.
  private func wake(_ ticket: Ticket, after milliseconds: Int) {
    Self.timer.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { self.post(.woke(ticket)) }
  }

  private static let timer = DispatchQueue(label: "caravan.timer", qos: .userInteractive)

  /// Leaves an answer, unless the session has ended.
  func post(_ action: Action) { if !session.isCancelled { inbox.post(action) } }

  var now: Date { clock.now }
  var hour: Hour { Hour(roundingUp: now) }

  /// Carries a question of the shop out as soon as it is open. Where it could not be opened, it is told why.
  func inShop(
    _ lane: Lane, _ kind: String = #function, failed: @escaping @Sendable (any Error) -> Void,
    _ ask: @escaping @Sendable (Shop) throws -> Void
  ) {
    inSession(lane, kind, failed: failed) { try ask($0.shop) }
  }

  /// The same for a question of the customer's.
  /// - Parameter changes: something of the customer's; the session does not end without it.
  func inSession(
    _ lane: Lane, _ kind: String = #function, changes: Bool = false, failed: @escaping @Sendable (any Error) -> Void,
    _ ask: @escaping @Sendable (CustomerSession) throws -> Void
  ) {
    opening.whenShopOpened(isCustomers: changes) {
      lane.run {
        do {
          guard let session = self.opening.session else { throw ShopError.storage(self.opening.failure) }
          try ask(session)
        } catch {
          self.log.failed(kind, error)
          failed(error)
        }
      }
    }
  }
}
