import Testing

@testable import Delivery
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The destination chooser")
struct DestinationTests {
  @Test("It opens by itself at the first visit, and lists places before anything is typed")
  func firstVisit() {
    let visit = Visit(destination: nil)
    #expect(visit.model.top is DestinationPage)
    #expect(visit.text.contains("Where do things go?"))
    #expect(visit.text.contains("Almaty"))
    #expect(visit.text.contains("not all known"))
  }

  @Test(
    "At the first visit it opens at the locale's country, where that is among the places",
    arguments: [("KZ", "KZ-ALA"), ("HU", "HU-BUD"), ("BE", "BE-GNE")] as [(CountryCode, ZoneID)])
  func region(country: CountryCode, zone: ZoneID) {
    for (width, height) in [(60, 12), (80, 24), (120, 40)] {
      var visit = Visit(width, height, destination: nil, region: country)
      #expect(visit.top(DestinationPage.self)?.selected?.match.destination?.zone == zone)
      // What was typed is looked for by its letters alone; cleared, it stands where it stood.
      visit.type("u")
      #expect(visit.top(DestinationPage.self)?.list.selected == 0)
      visit.press(.escape)
      #expect(visit.top(DestinationPage.self)?.selected?.match.destination?.zone == zone)
      visit.press(.enter)
      #expect(visit.app.settings.destination?.zone == zone)
    }
  }

  @Test("It opens at its first place where the locale's country is unknown or not delivered to, and at the destination where there is one")
  func noRegion() {
    #expect(Visit(destination: nil, region: "AQ").top(DestinationPage.self)?.list.selected == 0)
    #expect(Visit(destination: nil).top(DestinationPage.self)?.list.selected == 0)
    var visit = Visit(region: "KZ")
    visit.press(.character("g"))
    #expect(visit.top(DestinationPage.self)?.selected?.match.destination == ProductFixture.ghent)
  }

  @Test("Each keystroke asks for places, letters among them that are commands elsewhere")
  func typing() {
    var visit = Visit(destination: nil)
    let effects = visit.type("gq")
    #expect(effects.compactMap { if case .shop(.findPlaces(_, let text)) = $0 { text } else { nil } } == ["g", "gq"])
    #expect(visit.text.contains("No place that is delivered to is called “gq”."))
  }

  @Test("Enter takes the place, and a new country's currency", arguments: [("alm", "KZT"), ("urum", "CNY"), ("bud", "EUR")])
  func choosing(text: String, currency: String) {
    var visit = Visit(destination: nil)
    visit.type(text)
    let effects = visit.press(.enter)
    #expect(visit.model.app.settings.currency.code == currency)
    #expect(visit.model.pages.count == 1)
    #expect(effects.contains(.customer(.saveSettings(visit.model.app.settings))))
  }

  @Test("A currency chosen by hand stays within a country")
  func currencyStays() {
    var visit = Visit()
    visit.press(.character(":"))
    visit.type("currency GBP")
    visit.press(.enter, .character("g"))
    visit.type("gh")
    visit.press(.enter)
    #expect(visit.model.app.settings.currency.code == "GBP")
  }

  @Test("Where things went lately comes first")
  func recent() {
    var visit = Visit()
    visit.press(.character("g"))
    visit.type("alm")
    visit.press(.enter, .character("g"))
    let page = visit.model.top as? DestinationPage
    #expect(page?.choices.prefix(2).map(\.isRecent) == [true, false])
    #expect(page?.choices.first?.match.destination?.zone == "KZ-ALA")
  }

  @Test("A place that is not served is shown with its reason, and Enter says it and takes nothing")
  func refused() {
    var visit = Visit(120, 40, destination: nil)
    visit.unanswered = { if case .shop(.findPlaces) = $0 { true } else { false } }
    let effects = visit.type("las")
    let tickets = effects.compactMap { if case .shop(.findPlaces(let ticket, _)) = $0 { ticket } else { nil } }
    let reason = LocalizedName("IGIC is due there in place of Spanish VAT", ["zh-Hans": "当地征收 IGIC"])
    let palmas = PlaceMatch(
      name: LocalizedName("Las Palmas", ["zh-Hans": "拉斯帕尔马斯"]), country: "ES", countryName: LocalizedName("Spain", ["zh-Hans": "西班牙"]),
      meaning: .refused(.territoryNotServed(name: LocalizedName("Canary Islands", ["zh-Hans": "加那利群岛"]), reason: reason)))
    visit.send(.placesArrived(tickets[2], [palmas] + ShelfFixture.places))
    #expect(visit.text.contains("not delivered to"))
    visit.press(.enter)
    #expect(visit.model.top is DestinationPage)
    #expect(visit.model.app.settings.destination == nil)
    #expect(visit.model.app.notice?.text.string.contains("The shop does not deliver to Canary Islands yet") == true)
    visit.press(.down, .enter)
    #expect(visit.model.app.settings.destination?.zone == "BE-GNE")
  }

  @Test("Places of one name are told apart by their region", arguments: [("en", "Suzhou, Jiangsu"), ("zh-Hans", "苏州（江苏）")])
  func regions(language: String, expected: String) {
    var visit = Visit(120, 40, language: language, destination: nil)
    visit.unanswered = { if case .shop(.findPlaces) = $0 { true } else { false } }
    let tickets = visit.type("s").compactMap { if case .shop(.findPlaces(let ticket, _)) = $0 { ticket } else { nil } }
    let suzhou = PlaceMatch(
      destination: Destination(zone: "CN-SHA", country: "CN", name: LocalizedName("Suzhou", ["zh-Hans": "苏州"])),
      countryName: LocalizedName("China", ["zh-Hans": "中国"]), hasTaxRules: true, region: LocalizedName("Jiangsu", ["zh-Hans": "江苏"]))
    visit.send(.placesArrived(tickets[0], [suzhou]))
    #expect(visit.text.contains(expected))
  }

  @Test("What is typed before the world is loaded is the name of the place, its first letter too", arguments: ["Ghent", "q", "gand", "?"])
  func typedAhead(text: String) {
    var visit = Visit(destination: nil, hasNetwork: false)
    visit.type(text)
    #expect((visit.model.top as? DestinationPage)?.field.text.string == text)
    visit.arriveNetwork()
    #expect((visit.model.top as? DestinationPage)?.field.text.string == text)
    #expect(visit.model.pages.count == 2)
    visit.type("x")
    #expect((visit.model.top as? DestinationPage)?.field.text.string == text + "x")
  }

  @Test("Enter before the world is loaded takes the place once it is known; what is pasted is a place too")
  func enteredAhead() {
    var visit = Visit(destination: nil, hasNetwork: false)
    visit.send(.paste("urum"))
    visit.press(.enter)
    #expect(visit.model.top is DestinationPage)
    visit.arriveNetwork()
    #expect(visit.model.app.settings.destination?.zone == "CN-URC")
    #expect(visit.model.pages.count == 1)
  }

  @Test("Ctrl-C quits at once; whoever leaves the chooser is not asked again, and keys are commands then")
  func leavesAhead() {
    var visit = Visit(destination: nil, hasNetwork: false)
    #expect(visit.press(.control("c")) == [.terminal(.quit)])
    visit.type("g")
    visit.press(.escape, .escape)
    visit.arriveNetwork()
    #expect(visit.model.pages.count == 1)
    #expect(visit.press(.character("q")) == [.terminal(.quit)])
  }

  @Test("While a remembered destination is on its way keys are commands; if it is no place any more the chooser opens")
  func remembered() {
    func model() -> Model {
      var model = Model(
        size: Size(width: 80, height: 24), language: ProductFixture.language("en"),
        settings: Settings(destination: nil, currency: .euro, languageCode: "en", theme: .dark), glyphs: .unicode, now: ProductFixture.now,
        remembersDestination: true)
      _ = model.update(.started)
      return model
    }
    var kept = model()
    #expect(kept.update(.key(.character("q"))) == [.terminal(.quit)])
    _ = kept.update(.settingsArrived(ProductFixture.ghent, .euro))
    _ = kept.update(.networkArrived(ShelfFixture.network, currencies: [], symbols: [:]))
    #expect(kept.top is ShelfPage)
    var lost = model()
    _ = lost.update(.settingsArrived(nil, .euro))
    _ = lost.update(.networkArrived(ShelfFixture.network, currencies: [], symbols: [:]))
    #expect(lost.top is DestinationPage)
  }

  @Test("A late answer to an older question is dropped")
  func late() {
    var visit = Visit(destination: nil)
    visit.unanswered = { if case .shop(.findPlaces) = $0 { true } else { false } }
    let effects = visit.type("al")
    let tickets = effects.compactMap { if case .shop(.findPlaces(let ticket, _)) = $0 { ticket } else { nil } }
    visit.send(.placesArrived(tickets[1], [ShelfFixture.places[1]]))
    visit.send(.placesArrived(tickets[0], ShelfFixture.places))
    #expect((visit.model.top as? DestinationPage)?.choices.count == 1)
  }
}
