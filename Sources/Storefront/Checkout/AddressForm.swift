import Delivery
import Orders
import Primitives
import Screen

/// An address being typed: its fields, what the city may mean, addresses of earlier orders.
struct AddressForm: Sendable {
  enum Field: Int, CaseIterable, Hashable, Sendable { case name, street, postcode, city }

  /// Where the keys go: a field, or an earlier address by its number.
  enum Focus: Hashable, Sendable {
    case field(Field)
    case saved(Int)
  }

  /// What is wrong with a field.
  enum Complaint: Hashable, Sendable {
    case required
    /// None of the places offered was taken.
    case city
    /// The postcode is none of its country's, or nothing is delivered there.
    case refused(PlaceRefusal, country: LocalizedName)
  }

  /// How many earlier addresses are offered.
  static let mostSaved = 5

  private var fields: [Field: TextField] = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0, TextField(limit: 120)) })
  var focus = Focus.field(.name)
  /// What the city means; nil until one of the places found is taken.
  private(set) var place: Destination?
  private(set) var countryName: LocalizedName?
  private(set) var suggestions: [PlaceMatch] = []
  private(set) var highlighted = 0
  /// The question about the city that is waited for.
  private(set) var ticket: Ticket?
  private(set) var saved: [Address] = []
  var complaints: [Field: Complaint] = [:]
  private var isTouched = false
  /// The best place is to be taken as soon as the places for what was typed are there.
  private var takesNext = false

  subscript(field: Field) -> TextField {
    get { fields[field] ?? TextField() }
    set { fields[field] = newValue }
  }

  func text(_ field: Field) -> String { self[field].text.string }

  /// Places are offered: the city is being typed and means none of them yet.
  var offersPlaces: Bool { focus == .field(.city) && place == nil && !suggestions.isEmpty }
  /// Letters are letters.
  var isEditing: Bool { if case .field = focus { true } else { false } }

  // MARK: What comes from outside

  /// Puts the destination in, and asks for its country's name.
  mutating func start(at destination: Destination?, _ app: inout AppState) -> [Effect] {
    guard let destination else { return [] }
    place = destination
    self[.city].propose(app.name(destination.name))
    if self[.postcode].isEmpty, let postcode = destination.postcode { self[.postcode].propose(PlainText(postcode)) }
    return ask(&app)
  }

  private mutating func ask(_ app: inout AppState) -> [Effect] {
    guard !text(.city).isEmpty else {
      suggestions = []
      ticket = nil
      return []
    }
    let ticket = app.ticket()
    self.ticket = ticket
    return [.shop(.findPlaces(ticket, text(.city)))]
  }

  /// Takes the places found for the city; false if they answer an older question.
  mutating func placesArrived(_ answered: Ticket, _ matches: [PlaceMatch], _ app: AppState) -> Bool {
    guard answered == ticket else { return false }
    ticket = nil
    suggestions = matches
    highlighted = 0
    if takesNext { take(0, app) }
    takesNext = false
    if let place {
      countryName =
        (matches.first { $0.destination?.zone == place.zone } ?? matches.first { $0.country == place.country })?.countryName
    }
    return true
  }

  /// Addresses of earlier orders, the latest first; an untouched form takes the latest that lies at the destination.
  mutating func addressesArrived(_ addresses: [Address], _ app: AppState) {
    saved = Array(addresses.prefix(Self.mostSaved))
    if !isTouched, let address = saved.first(where: { $0.zone == app.settings.destination?.zone }) { fill(with: address, app) }
  }

  /// Puts an earlier address in.
  mutating func fill(with address: Address, _ app: AppState) {
    self[.name].propose(PlainText(address.name))
    self[.street].propose(PlainText(address.street))
    self[.postcode].propose(PlainText(address.postcode))
    self[.city].propose(PlainText(address.city))
    place = Destination(
      zone: address.zone, country: address.country, name: placeName(address.city, app),
      postcode: address.postcode.isEmpty ? nil : address.postcode)
    if address.country != suggestions.first?.country { countryName = nil }
    complaints = [:]
  }

  /// The destination's own name where the city is the same, so that it stays in every language.
  private func placeName(_ city: String, _ app: AppState) -> LocalizedName {
    if let name = app.settings.destination?.name, name.texts.contains(city) { return name }
    return LocalizedName(city)
  }

  // MARK: Editing

  /// Takes a key or a paste into the field with the focus; false if it means nothing there.
  mutating func edit(_ event: InputEvent, _ app: inout AppState) -> (taken: Bool, effects: [Effect]) {
    guard case .field(let field) = focus else { return (false, []) }
    let before = text(field)
    guard self[field].handle(event) else { return (false, []) }
    guard text(field) != before else { return (true, []) }
    isTouched = true
    complaints[field] = nil
    guard field == .city else { return (true, []) }
    place = nil
    countryName = nil
    takesNext = false
    return (true, ask(&app))
  }

  /// Moves the mark among the places offered.
  mutating func highlight(_ index: Int) { highlighted = min(max(0, index), max(0, suggestions.count - 1)) }

  /// Takes the marked place for the city; while the places for what was typed are still looked up, the best of them when they come. False
  /// if the city is not being typed.
  @discardableResult
  mutating func takePlace(_ app: AppState) -> Bool {
    guard focus == .field(.city), place == nil else { return false }
    if ticket != nil {
      takesNext = true
      return true
    }
    guard !suggestions.isEmpty else { return false }
    take(highlighted, app)
    return true
  }

  private mutating func take(_ index: Int, _ app: AppState) {
    guard place == nil, suggestions.indices.contains(index) else { return }
    let match = suggestions[index]
    guard let destination = match.destination else {
      if let refusal = match.refusal { complaints[.city] = .refused(refusal, country: match.countryName) }
      return
    }
    place = destination
    countryName = match.countryName
    self[.city].propose(app.name(match.name))
    complaints[.city] = nil
    if self[.postcode].isEmpty, let postcode = destination.postcode { self[.postcode].propose(PlainText(postcode)) }
  }

  /// The next or previous field or earlier address, round and round.
  mutating func move(_ step: Int) {
    let ring = Field.allCases.map(Focus.field) + saved.indices.map(Focus.saved)
    let index = ring.firstIndex(of: focus) ?? 0
    focus = ring[((index + step) % ring.count + ring.count) % ring.count]
  }

  func isBlank(_ field: Field) -> Bool { text(field).allSatisfy { $0 == " " } }
}
