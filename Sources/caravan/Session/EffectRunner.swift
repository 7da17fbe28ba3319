import CatalogFiles
import CatalogIndex
import Commerce
import CursesTerminal
import Dispatch
import Foundation
import Phrases
import Screen
import Shop
import Storefront
import Synchronization

/// Carries the storefront's effects out, off the main thread, by calling the shop; answers come back through the mailbox.
final class EffectRunner: Sendable {
  /// What was opened before the screen was taken.
  struct Prepared: Sendable {
    let index: GoodsIndex
    let session: CustomerSession
    let destination: Destination?
    let currency: Currency
  }

  struct State {
    var index: GoodsIndex?
    var session: CustomerSession?
    var shop: Shop? { session?.shop }
    /// Why the index or the shop could not be opened.
    var openingFailed: String?
    /// Counts up when quotes that were asked for are no longer wanted.
    var quotesWanted = 0
    /// The newest search: older ones that still wait are skipped.
    var newestSearch: Ticket?
    /// Long questions that somebody still waits for.
    var awaited: Set<Ticket> = []
    /// The shop in the world that was supposed last.
    var supposed: (whatIf: WhatIf, shop: Shop)?
  }

  private let workspace: Workspace
  let mailbox: Mailbox<Action>
  private let clock: ShopClock
  let state: Mutex<State>
  /// What a key press waits for: searches, products, cart, orders.
  private let shelf = DispatchQueue(label: "caravan.shelf", qos: .userInteractive)
  /// What takes longer: the network, quotes, plans.
  private let desk = DispatchQueue(label: "caravan.desk", qos: .userInitiated)

  /// Questions that take seconds: a year of days, a matrix of ways.
  private let plans: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 2
    queue.qualityOfService = .utility
    return queue
  }()

  /// Quotes, as many at a time as there are cores.
  private let quotes: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = max(1, ProcessInfo.processInfo.activeProcessorCount)
    queue.qualityOfService = .userInitiated
    return queue
  }()

  init(workspace: Workspace, mailbox: Mailbox<Action>, clock: ShopClock, prepared: Prepared?) {
    self.workspace = workspace
    self.mailbox = mailbox
    self.clock = clock
    state = Mutex(State(index: prepared?.index, session: prepared?.session))
    if prepared == nil { shelf.async { self.openIndex() } }
  }

  func carryOut(_ effect: Effect) {
    switch effect {
    case .wake(let ticket, let milliseconds):
      // On no queue of ours: a long search must not hold up the clock.
      DispatchQueue.global(qos: .userInitiated).asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
        self.mailbox.post(.woke(ticket))
      }
    case .loadNetwork: shelf.async { self.desk.async { self.loadNetwork() } }
    // At the start it comes behind the network, and what the first frame needs does not wait for either.
    case .loadCart where state.withLock({ $0.shop == nil }): shelf.async { self.desk.async { self.loadCart() } }
    case .quote(let keys):
      let wanted = state.withLock { $0.quotesWanted }
      for key in keys { quotes.addOperation { self.quote(key, wanted: wanted) } }
    case .reckon(let ticket, let question):
      state.withLock { _ = $0.awaited.insert(ticket) }
      plans.addOperation { self.reckon(ticket, question) }
    case .stop(let ticket): state.withLock { _ = $0.awaited.remove(ticket) }
    case .suppose(let assumptions):
      plans.addOperation {
        guard let shop = self.shop(supposing: assumptions)?.shop else { return }
        self.mailbox.post(.supposed(assumptions, shop.network))
      }
    case .forgetQuotes: state.withLock { $0.quotesWanted += 1 }
    case .search(let ticket, let request):
      state.withLock { $0.newestSearch = ticket }
      let reckons = request.by != nil || request.sort == .price || request.sort == .arrival
      (reckons ? desk : shelf).async { self.search(ticket, request) }
    case .plan(let ticket, let zone, let currency, let chosen): desk.async { self.plan(ticket, zone, currency, chosen) }
    case .place(let ticket, let request): desk.async { self.place(ticket, request) }
    default: shelf.async { self.answer(effect) }
    }
  }

  // MARK: Opening

  private func openIndex() {
    do {
      let began = Date()
      let index = try workspace.index(report: { _ in }, note: { self.mailbox.post(.noted($0)) }) { progress in
        // Only a wait that a person notices is spoken of.
        if Date().timeIntervalSince(began) > 0.3 { self.mailbox.post(.indexing(done: progress.done)) }
      }
      state.withLock { $0.index = index }
    } catch {
      openingFailed(error)
    }
  }

  private func loadNetwork() {
    guard let index = state.withLock({ $0.index }) else { return }
    do {
      let session = try state.withLock { $0.session } ?? workspace.session(index) { self.mailbox.post(.noted($0)) }
      state.withLock { $0.session = session }
      let shop = session.shop
      let destination = try workspace.options.to.map { try shop.destination($0) } ?? workspace.savedDestination(shop)
      mailbox.post(.settingsArrived(destination, try workspace.currency(shop, for: destination)))
      mailbox.post(.ratesArrived(shop.world.rates))
      mailbox.post(
        .networkArrived(
          shop.network, currencies: shop.world.rates.currencies, symbols: shop.world.currencies.mapValues(\.symbol),
          properNames: shop.world.properNames))
    } catch {
      openingFailed(error)
    }
  }

  /// Why neither index nor shop is there.
  private var whyClosed: String { state.withLock { $0.openingFailed } ?? "" }

  private func loadCart() {
    guard let session = state.withLock({ $0.session }) else { return mailbox.post(.cartFailed(whyClosed)) }
    do {
      mailbox.post(.cartArrived(try session.cart()))
    } catch {
      mailbox.post(.cartFailed(Failure(error, asJSON: false).message))
    }
  }

  private func openingFailed(_ error: any Error) {
    let message = Failure(error, asJSON: false).message
    state.withLock { $0.openingFailed = message }
    mailbox.post(.networkFailed(message))
  }

  // MARK: Answers

  private var now: Date { clock.now }
  private var hour: Hour { Hour(roundingUp: now) }

  private func search(_ ticket: Ticket, _ request: SearchRequest) {
    guard state.withLock({ $0.newestSearch }) == ticket else { return }
    let (index, shop) = state.withLock { ($0.index, $0.shop) }
    do {
      if let shop {
        mailbox.post(.searchArrived(ticket, .success(try shop.search(request, at: hour))))
      } else if let index {
        mailbox.post(.searchArrived(ticket, .success(try index.search(request))))
      } else {
        mailbox.post(.searchArrived(ticket, .failure(.unavailable(whyClosed))))
      }
    } catch {
      mailbox.post(.searchArrived(ticket, .failure(.unavailable(Failure(error, asJSON: false).message))))
    }
  }

  private func quote(_ key: QuoteKey, wanted: Int) {
    guard let (shop, filter) = shop(for: key) else { return mailbox.post(.quoteArrived(key, .failure(.unavailable("")))) }
    guard wanted == state.withLock({ $0.quotesWanted }) else { return mailbox.post(.quoteForgotten(key)) }
    do {
      let quote: Quote =
        if let parcel = key.parcel {
          try shop.quote(
            parcel: parcel.weight, box: parcel.box, from: filter.site ?? parcel.site, zone: key.zone, hour: key.hour,
            currency: key.currency,
            filter: filter)
        } else {
          try shop.quote(key.sku, quantity: key.quantity, zone: key.zone, hour: key.hour, currency: key.currency, filter: filter)
        }
      mailbox.post(.quoteArrived(key, .success(quote)))
    } catch {
      mailbox.post(.quoteArrived(key, .failure(Self.failure(error))))
    }
  }

  static func failure(_ error: ShopError) -> QuoteFailure {
    switch error {
    case .noRoute(_, let closed): .noRoute(closed)
    case .outOfStock: .soldOut
    case .unknownSKU: .unknownSKU
    default: .unavailable(ErrorText.of(error))
    }
  }

  private func plan(_ ticket: Ticket, _ zone: ZoneID, _ currency: Currency, _ chosen: [SiteID: OptionID]) {
    guard let session = state.withLock({ $0.session }) else {
      return mailbox.post(.planArrived(ticket, .failure(.unavailable(whyClosed))))
    }
    do {
      let plan = try session.planOfCart(zone: zone, hour: hour, currency: currency, chosen: chosen)
      mailbox.post(.planArrived(ticket, .success(plan)))
    } catch {
      mailbox.post(.planArrived(ticket, .failure(Self.failure(error))))
    }
  }

  private func place(_ ticket: Ticket, _ request: CheckoutRequest) {
    guard let session = state.withLock({ $0.session }) else { return mailbox.post(.placed(ticket, .failure(.refused(whyClosed)))) }
    do {
      let order = try session.place(request, now: now)
      mailbox.post(.placed(ticket, .success(order)))
    } catch {
      let failure: PlacementFailure =
        switch error {
        case .emptyCart: .emptyCart
        case .problems(let problems): .problems(problems)
        case .outOfStock(let sku, _, let available): .problems([.soldOut(sku, available: available)])
        case .totalChanged(let was, let now): .totalChanged(was: was, is: now)
        case .unknownOption(let id, _): .unknownOption(OptionID(rawValue: id))
        case .cartChanged(let cart, let id): .cartChanged(cart, ordered: id.flatMap { try? session.order($0.rawValue) })
        case .storage(let why), .unavailable(let why), .outcomeUnknown(_, let why): .storage(why)
        default: .refused(ErrorText.of(error))
        }
      mailbox.post(.placed(ticket, .failure(failure)))
    }
  }

  /// What needs only the shelf, or the shop once it is open.
  private func answer(_ effect: Effect) {
    let (index, session) = state.withLock { ($0.index, $0.session) }
    let shop = session?.shop
    do {
      switch effect {
      case .loadCategories: if let index { mailbox.post(.categoriesArrived(try index.categories())) }
      case .loadProduct(let ticket, let handle):
        if let shop {
          mailbox.post(.productArrived(ticket, try shop.page(handle)))
        } else if let index {
          mailbox.post(.productArrived(ticket, try index.page(handle)))
        } else {
          throw ShopError.storage(whyClosed)
        }
      case .findPlaces(let ticket, let text):
        guard let shop else { return mailbox.post(.placesArrived(ticket, [])) }
        mailbox.post(.placesArrived(ticket, try shop.places(text)))
      case .loadCart: try inSession(session) { mailbox.post(.cartArrived(try $0.cart())) }
      case .addToCart(let sku, let quantity, let option):
        try inSession(session) { try changeCart($0) { try $0.addToCart(sku, quantity: quantity, option: option) } }
      case .setCart(let sku, let quantity): try inSession(session) { try changeCart($0) { try $0.setCart(sku, quantity: quantity) } }
      case .loadOrders(let ticket): try inSession(session) { mailbox.post(.ordersArrived(ticket, .success(try $0.orders()))) }
      case .loadOrder(let id): try inSession(session) { mailbox.post(.orderArrived(try $0.order(id.rawValue))) }
      case .loadAddresses: try inSession(session) { mailbox.post(.addressesArrived(try $0.addresses())) }
      case .advance(let id, let advance): try inSession(session) { mailbox.post(.orderArrived(try self.advanced(id, advance, $0))) }
      case .cancel(let id):
        try inSession(session) { session in
          do {
            mailbox.post(.orderArrived(try session.cancel(id, now: now)))
          } catch let error as ShopError {
            mailbox.post(.orderRefused(id, ErrorText.of(error)))
          }
        }
      case .loadPicture(let name): mailbox.post(.pictureArrived(name, picture(name)))
      case .loadMap:
        var bytes = try Data(contentsOf: workspace.folders.assets.appending(path: "map/coastline.poly"))
        // Without the ways over the sea the map is still one.
        if let ways = try? Data(contentsOf: workspace.folders.assets.appending(path: "map/services_sea.poly")) {
          bytes += Data("\n".utf8) + ways
        }
        mailbox.post(.mapArrived(MapOutline(parsing: Array(bytes))))
      case .loadLanguage(let code): mailbox.post(.languageArrived(workspace.languages.language(code)))
      case .saveSettings(let settings): try keep(settings)
      default: break
      }
    } catch {
      answerFailed(effect, Failure(error, asJSON: false).message)
    }
  }

  private func changeCart(_ session: CustomerSession, _ change: (CustomerSession) throws -> Cart) throws {
    do {
      mailbox.post(.cartArrived(try change(session)))
    } catch ShopError.beyondStock(let sku, _, _, let left) {
      mailbox.post(.cartRefused(sku, left: left))
    }
  }

  /// A page that waits for an answer gets one: none stands at “Loading…” for good.
  private func answerFailed(_ effect: Effect, _ message: String) {
    switch effect {
    case .loadCart: return mailbox.post(.cartFailed(message))
    case .loadOrders(let ticket): return mailbox.post(.ordersArrived(ticket, .failure(.unavailable(message))))
    case .loadProduct(let ticket, _): mailbox.post(.productArrived(ticket, nil))
    case .findPlaces(let ticket, _): mailbox.post(.placesArrived(ticket, []))
    default: break
    }
    mailbox.post(.failed(message))
  }

  /// Before the shop is open the desk is still opening it, and is waited for. What it could not open is told: nothing is dropped without a
  /// word.
  private func inSession(_ session: CustomerSession?, _ body: (CustomerSession) throws -> Void) throws {
    if let session { return try body(session) }
    guard let opened = desk.sync(execute: { state.withLock { $0.session } }) else { throw ShopError.storage(whyClosed) }
    try body(opened)
  }

  private func advanced(_ id: OrderID, _ advance: OrderAdvance, _ session: CustomerSession) throws -> Order {
    switch advance {
    case .hours(let hours): try session.advance(id, hours: hours, now: now)
    case .toNextEvent: try session.advanceToNextEvent(id, now: now)
    case .toEnd: try session.advanceToEnd(id, now: now)
    }
  }

  private func picture(_ name: String) -> Picture? {
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }),
      let text = try? String(contentsOf: workspace.folders.assets.appending(path: "pictures/\(name).pic"), encoding: .utf8)
    else { return nil }
    return try? Picture(parsing: text)
  }

  private func keep(_ settings: Storefront.Settings) throws {
    var file = SettingsFile(reading: workspace.folders.settings)
    file.destination = settings.destination?.zone.rawValue
    file.postcode = settings.destination?.postcode
    file.currency = settings.currency.code
    file.language = settings.languageCode
    file.theme = settings.theme.rawValue
    try file.write(to: workspace.folders.settings)
  }
}
