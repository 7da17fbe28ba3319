import Catalog
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Phrases
import Primitives
import Quotes
import Screen

/// What all pages share.
public struct AppState: Sendable {
  public var size: Size
  public var language: Language {
    didSet {
      if language.code != oldValue.code { siteNames = Memo() }
      wordsChanged += 1
      (moneyTexts, weightTexts, arrivalTexts, rowWidths) = (Memo(), Memo(), Memo(), Memo())
      tellToday()
    }
  }
  /// Every language that can be chosen.
  public var languages: [OfferedLanguage] = []
  public var settings: Settings { didSet { tellToday() } }
  /// The country where the shopper probably is; nil if nothing is known of that.
  public var region: CountryCode?
  /// The shop was opened over a door: by a key that is the account, on a host where nothing is written for the visitor.
  public var isAtDoor = false
  public var glyphs: GlyphSet
  /// The shop's clock, set by the loop before every action.
  public var now: Date {
    // No day begins within a minute, and a key comes many times in one.
    didSet { if Int(now.timeIntervalSince1970) / 60 != Int(oldValue.timeIntervalSince1970) / 60 { tellToday() } }
  }
  /// Nil until it is loaded.
  public var network: DeliveryNetwork? {
    didSet {
      (siteNames, deliveryCalendars) = (Memo(), Memo())
      wordsChanged += 1
      tellToday()
    }
  }
  /// Counts up whenever names and texts may be others: with the language and the network.
  private(set) var wordsChanged = 0
  /// Short names of sites, of this language and network.
  private(set) var siteNames = Memo<SiteID, PlainText>()
  /// Calendars of last miles, of this network.
  private(set) var deliveryCalendars = Memo<Destination, WorkingCalendar?>()
  /// Amounts as they are written, in this language.
  private var moneyTexts = Memo<Money, PlainText>()
  /// Weights, likewise.
  private var weightTexts = Memo<Grams, String>()
  /// Arrivals as they are promised, in this language and year.
  private var arrivalTexts = Memo<ZonedHour, PlainText>()
  /// Columns of the goods' list, in this language and year.
  private(set) var rowWidths = Memo<RowFigures.Column, Int>()
  public var currencies: [Currency] = []
  /// Empty until they are loaded.
  public var rates = ExchangeRates([])
  /// Brands and operators in every language, by the name that goods and services have.
  public var properNames: [String: LocalizedName] = [:]
  /// How conditions are typed in searches.
  public var guide = QueryGuide()
  public var categories: [Catalog.Category] = []
  public var cart = Cart()
  /// How the cart is divided among sites, for this visit.
  var division = CartDivision()
  /// Why the cart cannot be shown.
  public var cartFailure: PlainText?
  public var quotes = QuoteCache()
  /// The law behind prices, and what would change them.
  public var explanations = ExplanationCache()
  public var pictures: [String: Picture] = [:]
  private var requestedPictures: Set<String> = []
  public var map: MapOutline?
  /// The date by which the shopper wants to have things, with 90%: promises are coloured by it.
  public var wish: LocalDate?
  /// The world that all views of the delivery explorer ask about, until it is cleared.
  public var scenario: Scenario = []
  /// Its network, once it has arrived.
  public var scenarioNetwork: ScenarioNetwork?
  /// Scenarios that were kept under a name, for this visit.
  public var scenarios: [KeptScenario] = []
  /// The catalog's files are being read anew.
  var isReloading = false
  /// The shop's database has not answered for a while: what needs it waits, all else goes on.
  public internal(set) var ledgerWaits = false
  /// Orders that are being placed and whose checkout was left: what becomes of them is told wherever the shopper is.
  var placingsLeft: Set<Ticket> = []
  /// A line above the key hints until the next key.
  public var notice: Notice?
  /// What is marked for comparison, at most `mostCompared`.
  public var compared: [ProductSummary] = []
  public static let mostCompared = 4
  /// Destinations chosen in this visit, the latest first.
  public private(set) var recentDestinations: [Destination] = []
  /// What was begun to be asked of orders in this visit and not asked yet.
  var actDrafts: [ActDraft: ActForm] = [:]
  /// The page that is being told something lies below another one: what it sees is no news for the shopper.
  var isTellingBelow = false
  /// What the action at hand changes on screen: everything, unless the page that handles it knows better.
  var change = FrameChange.everything
  /// Where pages ask to go; carried out after each update.
  var navigation: [Navigation] = []
  private var nextTicket = 0
  /// Tells this visit from every other, so that no other makes the same keys.
  private let visit: UInt64

  /// - Parameter visit: a random number.
  public init(size: Size, language: Language, settings: Settings, glyphs: GlyphSet, now: Date, visit: UInt64 = 0) {
    self.size = size
    self.language = language
    self.settings = settings
    self.glyphs = glyphs
    self.now = now
    self.visit = visit
    self.language.today = today
  }

  /// Tells the language the date, which it leaves out of what it writes of this year.
  private mutating func tellToday() {
    let today = today
    if language.today != today { language.today = today }
  }

  /// The key of what the shopper sets out to do now: to place an order, or to ask something of one.
  public mutating func placementKey() -> PlacementKey {
    PlacementKey(rawValue: "visit-\(String(visit, radix: 36))-\(ticket().number)")
  }

  public mutating func ticket() -> Ticket {
    nextTicket += 1
    return Ticket(nextTicket)
  }

  /// Where a page draws: between the header and the footer, each with its rule.
  public var pageRect: Rect { Rect(size).droppingTop(2).droppingBottom(2) }

  // MARK: Words

  /// The text of a key in the visitor's language.
  public func text(_ key: String, _ arguments: KeyValuePairs<String, String> = [:]) -> PlainText { PlainText(language(key, arguments)) }
  public func name(_ name: LocalizedName) -> PlainText { PlainText(language.name(name)) }
  public func siteName(_ id: SiteID) -> PlainText { PlainText(language.site(id, in: network)) }
  /// A brand or an operator.
  public func properName(_ name: String) -> PlainText { properNames[name].map { self.name($0) } ?? PlainText(name) }
  public func money(_ money: Money) -> PlainText { moneyTexts(money) { PlainText(language.money(money)) } }

  /// `12.4 kg`.
  func weight(_ grams: Grams) -> String { weightTexts(grams) { language.weight(grams) } }

  /// A total; one of which a part is unknown has a `+`.
  func total(_ money: Money, isComplete: Bool) -> PlainText { self.money(money) + (isComplete ? "" : " +") }

  /// The total of a price, likewise.
  func total(_ cost: LandedCost) -> PlainText { total(cost.total, isComplete: cost.isComplete) }

  /// What stands beside a total: that it is all, or what is known of it.
  func totalLabel(isComplete: Bool) -> PlainText { text(isComplete ? "costs.allPaid" : "costs.known") }

  /// What stands over a column of totals: that they are all, unless one is not.
  func paidHeading(_ costs: some Sequence<LandedCost>) -> PlainText {
    text(costs.allSatisfy(\.isComplete) ? "options.paid" : "options.price")
  }

  /// A seller's price in the shopper's currency; where there is no rate, in its own, which is written with it.
  public func sellerPrice(_ price: Money) -> PlainText {
    if let converted = rates.convert(price, to: settings.currency) { return money(converted) }
    let own = language.money(price)
    return PlainText(own.contains(price.currency.code) ? own : own + " " + price.currency.code)
  }

  /// The time zone of the destination; nil without a destination, and where its zone is not in the network (yet).
  public var destinationTimeZone: TimeZoneID? { settings.destination.flatMap { network?.timeZone(of: $0.zone) } }

  /// The time zone in which times are told: the destination's. Without one nothing arrives, and the settings' clock says that it shows UTC.
  public var timeZone: TimeZoneID { destinationTimeZone ?? .utc }
  public var hour: Hour { Hour(roundingUp: now) }
  public var today: LocalDate { ZoneClock.named(timeZone).local(second: Int(now.timeIntervalSince1970)).date }
  public func localDate(_ hour: Hour) -> LocalDate { ZoneClock.named(timeZone).date(of: hour) }

  /// `by Thu 26 Nov`, local to the destination.
  public func by(_ hour: Hour) -> PlainText {
    let timeZone = timeZone
    return arrivalTexts(ZonedHour(hour: hour, timeZone: timeZone)) { text("promise.by", ["date": language.date(hour, in: timeZone)]) }
  }

  private struct ZonedHour: Hashable {
    let hour: Hour
    let timeZone: TimeZoneID
  }

  // MARK: Quotes

  /// What a SKU's quote depends on now; nil without a destination.
  public func quoteKey(_ sku: SKU, quantity: Int = 1, extent: QuoteExtent = .undominated, sites: Set<SiteID> = []) -> QuoteKey? {
    guard let destination = settings.destination, network != nil else { return nil }
    return QuoteKey(
      sku: sku, quantity: quantity, zone: destination.zone, hour: hour, currency: settings.currency, extent: extent, sites: sites)
  }

  /// Whether a promise keeps the wish: good if its 90% date does, amber if its 50% date does, else bad; nil without a wish.
  public func promise(_ arrival: ArrivalPercentiles) -> (role: Role, sign: PlainText)? {
    guard let wish else { return nil }
    if localDate(arrival.p90) <= wish { return (.good, glyphs.kept) }
    if localDate(arrival.p50) <= wish { return (.amber, glyphs.doubtful) }
    return (.bad, glyphs.broken)
  }

  // MARK: Pictures

  /// Asks for pictures that are not there yet.
  public mutating func requestPictures(_ names: [String]) -> [Effect] {
    names.filter { requestedPictures.insert($0).inserted }.map { .assets(.loadPicture($0)) }
  }

  // MARK: Navigation

  public mutating func push(_ page: any Page) { navigation.append(.push(page)) }
  public mutating func pop() { navigation.append(.pop) }
  /// Takes the top page away and puts another in its place.
  public mutating func replace(with page: any Page) { navigation.append(.replace(page)) }
  /// Back to the shelf, and on it this page.
  public mutating func restart(with page: any Page) { navigation.append(.restart(page)) }

  /// Takes the top page away and carries out a command.
  public mutating func popAndRun(_ command: Command) { navigation.append(.command(command)) }

  /// Takes the top page away and presses a key on the one below it.
  mutating func popAndPress(_ key: Key) { navigation.append(.key(key)) }

  /// Says something above the footer until the next key.
  public mutating func say(_ text: PlainText, role: Role = .plain) { notice = Notice(text: text, role: role) }

  /// What stands there while the database does not answer and there is nothing else to say.
  var ledgerNotice: Notice? { ledgerWaits ? Notice(text: text("app.ledgerWaits"), role: .amber) : nil }

  /// A change of destination, currency, language or theme: remembered for the next visit.
  public mutating func change(_ change: (inout Settings) -> Void) -> [Effect] {
    let before = settings
    change(&settings)
    guard before != settings else { return [] }
    if let destination = settings.destination, destination != before.destination {
      recentDestinations = Array(([destination] + recentDestinations.filter { $0 != destination }).prefix(5))
    }
    var effects: [Effect] = [.customer(.saveSettings(settings))]
    if before.languageCode != settings.languageCode { effects.append(.assets(.loadLanguage(settings.languageCode))) }
    if before.theme != settings.theme { effects.append(.terminal(.setTheme(settings.theme))) }
    return effects
  }
}

/// A line above the footer.
public struct Notice: Hashable, Sendable {
  public let text: PlainText
  public let role: Role
  /// Goes away by itself once what is waited for is there.
  var isProgress = false
}

enum Navigation: Sendable {
  case push(any Page)
  case pop
  case replace(any Page)
  case restart(any Page)
  /// Back to the shelf.
  case home
  /// The top page goes and a command is carried out: how the palette ends.
  case command(Command)
  /// A command is carried out on top of the page.
  case run(Command)
  /// The top page goes and a key is pressed on the one below.
  case key(Key)
  /// Back to the shelf, sorted anew.
  case sort(SearchRequest.Sort)
}
