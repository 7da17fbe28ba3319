import Delivery
import Orders
import Primitives
import Screen

/// An address being typed: the fields of its country, what the city may mean, addresses that are kept.
struct AddressForm: Sendable {
  typealias Field = AddressField

  /// Where the keys go: a field, or a kept address by its place in the list.
  enum Focus: Hashable, Sendable {
    case field(Field)
    case saved(Int)
  }

  /// What is wrong with a field.
  enum Complaint: Hashable, Sendable {
    case fault(AddressFault.Kind)
    /// None of the places offered was taken.
    case city
    /// The postcode is none of its country's, or nothing is delivered there.
    case refused(PlaceRefusal, country: LocalizedName)
  }

  /// How many kept addresses are offered.
  static let mostSaved = 5

  private var texts: [Field: TextField] = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0, TextField(limit: 120)) })
  var focus = Focus.field(.name) { didSet { isAtStart = false } }
  /// Nobody has chosen where the keys go: they go to the first field, whatever the country's is.
  private var isAtStart = true
  /// Which fields there are, in which order, and which of them are needed.
  private(set) var rules = AddressRules(country: nil, in: nil, asksIdentity: false, inLatin: true)
  /// What the city means; nil until one of the places found is taken.
  var place: Destination?
  var countryName: LocalizedName?
  /// The country whose name was asked for by its code.
  private var askedCountry: CountryCode?
  /// That the number of the identity card was checked; the number itself is gone by then.
  var identity: BuyerIdentity?
  private(set) var suggestions: [PlaceMatch] = []
  private(set) var highlighted = 0
  /// The question about the city that is waited for.
  private(set) var ticket: Ticket?
  var saved: [KeptAddress] = []
  var complaints: [Field: Complaint] = [:]
  /// Something was typed.
  var isTouched = false
  /// The postcode of another place that the shopper was asked about.
  private var askedPostcode: String?
  /// The best place is to be taken as soon as the places for what was typed are there.
  private var takesNext = false

  var fields: [Field] { rules.fields }

  subscript(field: Field) -> TextField {
    get { texts[field] ?? TextField() }
    set { texts[field] = newValue }
  }

  func text(_ field: Field) -> String { self[field].text.string }

  /// Places are offered: the city is being typed and means none of them yet.
  var offersPlaces: Bool { focus == .field(.city) && place == nil && !suggestions.isEmpty }
  /// Letters are letters.
  var isEditing: Bool { if case .field = focus { true } else { false } }

  /// The fields of the country that the address is in; while none is known those of the last one stay.
  mutating func follow(_ app: AppState, asksIdentity: Bool) {
    let country = place?.country ?? rules.format?.country
    let rules = AddressRules(
      country: country, in: app.network, asksIdentity: asksIdentity, inLatin: !["zh", "ja", "ko"].contains(app.language.code.prefix(2)))
    guard rules != self.rules else { return }
    self.rules = rules
    if isAtStart, !isTouched {
      focus = .field(fields[0])
      isAtStart = true
    } else if case .field(let field) = focus, !fields.contains(field) {
      focus = .field(fields[0])
    }
    complaints = complaints.filter { fields.contains($0.key) }
  }

  // MARK: What comes from outside

  /// Puts the destination in, and asks for its country's name.
  mutating func start(at destination: Destination?, _ app: inout AppState) -> [Effect] {
    guard let destination else { return [] }
    place = destination
    self[.city].propose(app.name(destination.name))
    if self[.postcode].isEmpty, let postcode = destination.postcode { self[.postcode].propose(PlainText(postcode)) }
    return ask(&app)
  }

  /// Asks once what the country of the address is called, where no more than its code is known.
  mutating func askCountryName(_ app: inout AppState) -> [Effect] {
    guard let country = place?.country, countryName == nil, ticket == nil, askedCountry != country else { return [] }
    askedCountry = country
    let ticket = app.ticket()
    self.ticket = ticket
    return [.shop(.findPlaces(ticket, country.rawValue))]
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

  /// The zone of a postcode of another place than the city, once for each: the keys go to the field, and another Enter means it.
  mutating func asksAboutPostcode(_ network: DeliveryNetwork?) -> Zone? {
    guard let zone = doubt(network), askedPostcode != text(.postcode) else { return nil }
    askedPostcode = text(.postcode)
    focus = .field(.postcode)
    return zone
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
    // An identity is one person's.
    if field == .identity || field == .name { identity = nil }
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

  /// The next or previous field or kept address, round and round.
  mutating func move(_ step: Int, _ app: AppState) {
    leaveField(app)
    let ring = fields.map(Focus.field) + saved.indices.map(Focus.saved)
    let index = ring.firstIndex(of: focus) ?? 0
    focus = ring[((index + step) % ring.count + ring.count) % ring.count]
  }

  /// To a field or a kept address.
  mutating func move(to focus: Focus, _ app: AppState) {
    if focus != self.focus { leaveField(app) }
    self.focus = focus
  }

  func isBlank(_ field: Field) -> Bool { text(field).allSatisfy { $0 == " " } }
}
