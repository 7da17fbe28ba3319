import Foundation
import Orders
import Phrases
import Primitives
import Screen

/// The whole state of the storefront: what pages share, and the pages, the shelf below, the visible one on top.
public struct Model: Sendable {
  public var app: AppState
  public private(set) var pages: [any Page]

  /// Until the shop knows where things go, and did not ask yet: what is typed is the name of a place, no command.
  private var isToldPlace: Bool
  /// A destination of an earlier visit is on its way.
  private var remembersDestination: Bool
  /// What may differ from the last frame.
  private var change = FrameChange.everything

  /// - Parameters:
  ///   - visit: a random number.
  ///   - remembersDestination: one of an earlier visit is on its way.
  ///   - region: the country where the shopper probably is, by the locale.
  public init(
    size: Size, language: Language, settings: Settings, glyphs: GlyphSet, now: Date, visit: UInt64 = 0, remembersDestination: Bool = false,
    region: CountryCode? = nil
  ) {
    isToldPlace = settings.destination == nil && !remembersDestination
    self.remembersDestination = remembersDestination
    app = AppState(size: size, language: language, settings: settings, glyphs: glyphs, now: now, visit: visit)
    app.region = region
    pages = [ShelfPage()]
  }

  public var top: any Page { pages[pages.count - 1] }

  /// What happened changes the model and asks for effects. Total: any action in any state is fine.
  public mutating func update(_ action: Action) -> [Effect] {
    let (notice, ledgerWaited) = (app.notice, app.ledgerWaits)
    app.change = .everything
    var effects = shared(action)
    switch action {
    case .key(let key):
      app.notice = nil
      if case .character = key { effects += openChooser() }
      effects += press(key)
    case .paste:
      app.notice = nil
      effects += openChooser() + updateTop(action)
    case .mouse(let mouse):
      app.notice = nil
      effects += point(mouse) ?? updateTop(action)
    default:
      for index in pages.indices {
        app.isTellingBelow = index < pages.count - 1
        effects += pages[index].update(action, &app)
      }
      // One of them may have changed little, and another one more.
      if pages.count > 1 { app.change = .everything }
    }
    if notice != nil || app.notice != nil || ledgerWaited != app.ledgerWaits || !app.navigation.isEmpty { app.change = .everything }
    change = change.and(app.change)
    effects += navigate()
    // What can be done on the page below may have changed.
    if pages.count > 1, var palette = top as? PalettePage {
      palette.follow(pages[pages.count - 2], app)
      pages[pages.count - 1] = palette
    }
    return effects
  }

  /// What may differ from the frame that was asked for last.
  mutating func takeChange() -> FrameChange {
    defer { change = .parts([]) }
    return change
  }

  /// The first letters at the first visit are typed before the world is loaded: they go into the chooser that is about to open.
  private mutating func openChooser() -> [Effect] {
    guard isToldPlace, app.network == nil, pages.count == 1 else { return [] }
    isToldPlace = false
    app.push(DestinationPage())
    return navigate()
  }

  private mutating func updateTop(_ action: Action) -> [Effect] { pages[pages.count - 1].update(action, &app) }

  /// Answers that all pages share are kept here.
  private mutating func shared(_ action: Action) -> [Effect] {
    switch action {
    case .started: return [.shop(.loadCategories), .shop(.loadNetwork), .customer(.loadCart)] + pages[0].appeared(&app)
    case .resized(let size): app.size = size
    case .networkArrived(let network, let currencies, let symbols, let properNames, let guide):
      app.network = network
      app.properNames = properNames
      app.guide = guide
      if app.notice?.isProgress == true { app.notice = nil }
      app.currencies = currencies
      app.language.symbols = symbols
      // Whoever left the chooser already is not asked again.
      if app.settings.destination == nil, isToldPlace { app.push(DestinationPage()) }
      isToldPlace = false
      return resumeAll()
    case .networkFailed(let message):
      isToldPlace = false
      app.say(PlainText(message), role: .bad)
    case .failed(let message), .noted(let message): app.say(PlainText(message), role: .bad)
    case .ledgerWaits(let isWaiting): app.ledgerWaits = isWaiting
    case .placed(let ticket, let result, _): return placedElsewhere(ticket, result)
    case .indexing(let progress): app.notice = progress.notice(app)
    case .settingsArrived(let destination, let currency):
      app.settings.destination = destination
      app.settings.currency = currency
      // What was remembered may be no place any more.
      if destination == nil, remembersDestination { isToldPlace = true }
      remembersDestination = false
    case .preferencesArrived(let language, let theme):
      if let theme { app.settings.theme = theme }
      if let language {
        let symbols = app.language.symbols
        (app.language, app.settings.languageCode) = (language, language.code)
        app.language.symbols = symbols
      }
      return (theme.map { [.terminal(.setTheme($0))] } ?? []) + (language == nil ? [] : resumeAll())
    case .screenShown(let text): app.push(TextPage(title: "text.title.screen", text: text))
    case .catalogReloaded(let result): return reloaded(result)
    case .ratesArrived(let rates): app.rates = rates
    case .categoriesArrived(let categories): app.categories = categories
    case .quoteArrived(let key, let result): app.quotes.keep(result, for: key)
    case .quoteForgotten(let key): app.quotes.forget(key)
    case .explained(let question, let explanation): app.explanations.keep(explanation, for: question)
    case .cartArrived(let cart):
      app.cart = cart
      app.cartFailure = nil
      if cart.unreadable > 0 { app.say(PlainText(app.language.count("cart.unreadable", cart.unreadable)), role: .bad) }
    case .cartFailed(let message):
      app.cartFailure = PlainText(message)
      app.say(PlainText(message), role: .bad)
    case .cartRefused(_, let left):
      app.say(left > 0 ? PlainText(app.language.count("product.only", left)) : app.text("shelf.say.soldOut"), role: .bad)
      return [.customer(.loadCart)]
    case .scenarioNetworkArrived(let scenario, let network): app.scenarioNetwork = ScenarioNetwork(scenario: scenario, network: network)
    case .pictureArrived(let name, let picture): app.pictures[name] = picture
    case .mapArrived(let map): app.map = map
    case .languageArrived(let language):
      let symbols = app.language.symbols
      app.language = language
      app.language.symbols = symbols
      return resumeAll()
    case .screenSaved(let path, let failure):
      switch failure {
      case nil: app.say(app.text("screen.saved", ["path": path]))
      case .exists: app.say(app.text("screen.exists", ["path": path]), role: .bad)
      case .other(let why): app.say(app.text("screen.notSaved", ["path": path, "why": why]), role: .bad)
      }
    default: break
    }
    return []
  }

  /// An order whose checkout was left while the shop waited for its database.
  private mutating func placedElsewhere(_ ticket: Ticket, _ result: Result<Order, ShopError>) -> [Effect] {
    guard app.placingsLeft.remove(ticket) != nil else { return [] }
    switch result {
    case .success(let order):
      app.say(app.text("checkout.say.placed", ["order": order.id.rawValue]))
      app.quotes.clear()
    case .failure(let error): app.say(app.text("checkout.say.notPlaced", ["why": app.words(error)]), role: .bad)
    }
    return [.customer(.loadCart)]
  }

  mutating func resumeAll() -> [Effect] {
    var effects: [Effect] = []
    for index in pages.indices { effects += pages[index].resumed(&app) }
    return effects
  }

  /// The keys that every page has; the others go to the page on top.
  mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .control("c"): return [.terminal(.quit)]
    case .control("l"): return [.terminal(.redraw)]
    case .control("z"): return [.terminal(.suspend)]
    case .control("r"): return run(.reload)
    case .control("p"):
      if !(top is PalettePage) { app.push(PalettePage(over: top, app)) }
      return []
    default: break
    }
    guard !top.isEditingText else { return updateTop(.key(key)) }
    if let command = Command.withKey(key), command.isEverywhere { return run(command) }
    return updateTop(.key(key))
  }

  /// A command by name, as the palette and the keys call it.
  mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .quit: return [.terminal(.quit)]
    case .cart: if !(top is CartPage) { app.push(CartPage()) }
    case .orders: if !(top is OrdersPage) { app.push(OrdersPage()) }
    case .destination: if !(top is DestinationPage) { app.push(DestinationPage()) }
    case .help: if !(top is HelpPage) { app.push(HelpPage(hints: top.keyHints(app))) }
    case .palette: if !(top is PalettePage) { app.push(PalettePage(over: top, app)) }
    case .stock: if !(top is StockPage) { app.push(StockPage()) }
    case .addresses: if !(top is AddressBookPage) { app.push(AddressBookPage()) }
    case .link:
      guard app.isAtDoor else {
        app.say(app.text("link.alone"))
        return []
      }
      if !(top is LinkPage) { app.push(LinkPage()) }
    case .reload:
      guard !app.isAtDoor else {
        app.say(app.text("door.say.noReload"))
        return []
      }
      return reload()
    case .settings: if !(top is SettingsPage) { app.push(SettingsPage()) }
    case .compare: if !(top is ComparePage) { app.push(ComparePage()) }
    case .delivery: if !(top is ExplorerPage) { app.push(ExplorerPage(product: nil, sku: nil, quote: nil, option: nil)) }
    case .redraw: return [.terminal(.redraw)]
    case .suspend: return [.terminal(.suspend)]
    case .shelf: app.navigation.append(.home)
    }
    return []
  }

  private mutating func navigate() -> [Effect] {
    var effects: [Effect] = []
    while !app.navigation.isEmpty {
      switch app.navigation.removeFirst() {
      case .push(var page):
        effects += page.appeared(&app)
        pages.append(page)
      case .pop:
        guard pages.count > 1 else { continue }
        effects += removePages(from: pages.count - 1)
        effects += pages[pages.count - 1].resumed(&app)
      case .replace(var page):
        effects += page.appeared(&app)
        if pages.count > 1 { effects += removePages(from: pages.count - 1) }
        pages.append(page)
      case .restart(var page):
        effects += removePages(from: 1)
        effects += page.appeared(&app)
        pages.append(page)
      case .home:
        effects += removePages(from: 1)
        effects += pages[0].resumed(&app)
      case .command(let command):
        if pages.count > 1 { effects += removePages(from: pages.count - 1) }
        effects += run(command)
      case .run(let command): effects += run(command)
      case .key(let key):
        if pages.count > 1 { effects += removePages(from: pages.count - 1) }
        pages[pages.count - 1].leaveField()
        effects += press(key)
      case .sort(let sort):
        effects += removePages(from: 1)
        guard var shelf = pages[0] as? ShelfPage else { continue }
        effects += shelf.sort(by: sort, &app)
        pages[0] = shelf
      }
    }
    return effects
  }

  /// Takes pages away; what they still wait for is stopped.
  private mutating func removePages(from first: Int) -> [Effect] {
    var effects: [Effect] = []
    while pages.count > max(1, first) {
      let page = pages.removeLast()
      if let ticket = (page as? CheckoutPage)?.placing { app.placingsLeft.insert(ticket) }
      effects += page.left()
    }
    return effects
  }
}
