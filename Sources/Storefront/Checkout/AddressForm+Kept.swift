import Delivery
import Orders
import Primitives
import Screen

/// What is kept of addresses, and of one that is being typed.
extension AddressForm {
  /// The address book; an untouched form takes the usual address at the destination, else the latest there.
  mutating func bookArrived(_ book: [KeptAddress], _ app: AppState) {
    saved = Array(book.prefix(Self.mostSaved))
    if case .saved(let index) = focus, index >= saved.count { focus = saved.isEmpty ? .field(fields[0]) : .saved(saved.count - 1) }
    guard !isTouched, let zone = app.settings.destination?.zone, let kept = book.first(in: zone) else { return }
    fill(with: kept.address, app)
  }

  /// Puts a kept address in.
  mutating func fill(with address: Address, _ app: AppState) {
    // What was checked just now holds for the same buyer at another address too.
    identity = address.identity ?? (text(.name) == address.name ? identity : nil)
    for field in Field.allCases where field != .identity { self[field].propose(PlainText(address[field])) }
    self[.phone].propose(phone(address, app))
    self[.identity].clear()
    place = Destination(
      zone: address.zone, country: address.country, name: placeName(address.city, app),
      postcode: address.postcode.isEmpty ? nil : address.postcode)
    if address.country != suggestions.first?.country { countryName = nil }
    complaints = [:]
  }

  private func phone(_ address: Address, _ app: AppState) -> PlainText {
    guard let network = app.network, !address.phone.isEmpty else { return PlainText(address.phone) }
    return PlainText(network.grouped(phone: address.phone, in: address.country))
  }

  /// The destination's own name where the city is the same, so that it stays in every language.
  private func placeName(_ city: String, _ app: AppState) -> LocalizedName {
    if let name = app.settings.destination?.name, name.texts.contains(city) { return name }
    return LocalizedName(city)
  }

  /// What was typed, to be there again after the program has ended; without the number of an identity card.
  func draft(chosen: [SiteID: OptionID]) -> CheckoutDraft {
    CheckoutDraft(
      texts: Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0, text($0)) }),
      place: place.map { CheckoutDraft.Place(zone: $0.zone, country: $0.country) }, identity: identity, chosen: chosen)
  }

  /// Puts back what was typed before the program ended. What belongs to another destination than the one chosen since is left out.
  mutating func restore(_ draft: CheckoutDraft, _ app: AppState) {
    guard !isTouched, !draft.texts.isEmpty else { return }
    isTouched = true
    let chosen = app.settings.destination?.zone
    let isThere = draft.place == nil || chosen == nil || draft.place?.zone == chosen
    for (field, text) in draft.texts where isThere || [.name, .phone].contains(field) { self[field].set(PlainText(text)) }
    identity = draft.identity
    complaints = [:]
    guard isThere, let kept = draft.place, let city = draft.texts[.city] else { return }
    place = Destination(zone: kept.zone, country: kept.country, name: placeName(city, app), postcode: draft.texts[.postcode])
  }

  // MARK: Leaving a field

  /// What a field says when the keys go elsewhere: a telephone in groups; of an identity card's number what may be kept, and no more.
  mutating func leaveField(_ app: AppState) {
    switch focus {
    case .field(.phone): groupPhone(app)
    case .field(.identity): sealIdentity(app)
    default: break
    }
  }

  private mutating func groupPhone(_ app: AppState) {
    guard !isBlank(.phone), let place, let network = app.network else { return }
    if let number = network.phone(text(.phone), in: place.country) {
      self[.phone].set(PlainText(network.grouped(phone: number, in: place.country)))
    } else {
      complaints[.phone] = .fault(.phone(example: rules.format?.phone?.example))
    }
  }

  /// A right number leaves the form for good; a wrong one stays until it is put right.
  mutating func sealIdentity(_ app: AppState) {
    guard !isBlank(.identity) else { return }
    do {
      identity = try ResidentNumber.identity(of: text(.identity), on: app.today)
      self[.identity].clear()
      complaints[.identity] = nil
    } catch {
      complaints[.identity] = .fault(.identity(error))
    }
  }
}
