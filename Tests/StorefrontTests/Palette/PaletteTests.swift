import Money
import PhrasesSupport
import Testing

@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The palette")
struct PaletteTests {
  private func entries(_ text: String, language code: String = "en") -> [PaletteEntry] {
    var app = ProductFixture.app(language: code)
    app.currencies = ShelfFixture.currencies
    return PaletteQuery(text).entries(app)
  }

  @Test("It lists what can be done on the page, everywhere, and every form")
  func all() {
    // Itself is not among them.
    #expect(entries("").count == Command.allCases.count - 1 + PaletteForm.allCases.count)
    var visit = Visit()
    visit.press(.character(":"))
    let listed = (visit.model.top as? PalettePage)?.entries ?? []
    #expect(listed.prefix(8).map(\.word) == ["open", "search", "filter", "add", "sort", "mark", "clear", "explore"])
  }

  /// What the palette finds on a page, typed letter by letter.
  private func found(_ text: String, on name: String, language: String = "en") -> (model: Model, entry: PaletteEntry?) {
    var model = FrameMouseTests.model(name, 120, 40, language)
    _ = model.update(.key(.control("p")))
    for character in text { _ = model.update(.key(.character(character))) }
    return (model, (model.top as? PalettePage)?.entries.first)
  }

  @Test(
    "Every command of a page is found by its word and does what its key does",
    arguments: [
      ("shelf", "sort", Key.character("s")), ("shelf", "add", .character("a")), ("shelf-search", "add", .character("a")),
      ("shelf", "filter", .tab), ("product", "timeline", .character("t")), ("product", "time", .character("t")),
      ("product", "add", .character("a")),
      ("product", "order-by", .character("b")), ("product", "order by", .character("b")), ("product", "matrix", .character("x")),
      ("explorer", "map", .character("M")), ("explorer", "percentiles", .character("p")), ("cart", "checkout", .enter),
      ("cart", "undo", .character("u")), ("cart", "remove", .delete), ("order", "next-event", .character("e")),
      ("order", "zoom", .character("z")), ("review", "details", .character("s")), ("orders", "open", .enter),
    ])
  func byWord(name: String, word: String, key: Key) {
    var (model, entry) = found(word, on: name)
    guard case .page(let command)? = entry else {
      Issue.record("\(word) found \(String(describing: entry))")
      return
    }
    #expect(command.key == key)
    var pressed = FrameMouseTests.model(name, 120, 40, "en")
    if name == "shelf-search" { _ = pressed.update(.key(.enter)) }
    let effects = pressed.update(.key(key))
    if let obstacle = command.obstacle {
      #expect(model.update(.key(.enter)).isEmpty)
      #expect(model.app.notice?.text == obstacle)
      return
    }
    #expect(model.update(.key(.enter)) == effects)
    #expect(model.view().dump() == pressed.view().dump())
  }

  @Test(
    "What works on other pages is found too, dimmed, and Enter says where",
    arguments: [
      ("shelf", "checkout", "This works in the cart."), ("cart", "clear", "This works on the shelf."),
      ("orders", "timeline", "This works on a product and in the delivery explorer."),
      ("shelf", "next event", "This works on the page of an order."),
    ])
  func elsewhere(name: String, word: String, says: String) {
    var (model, entry) = found(word, on: name)
    #expect(entry?.obstacle(model.app)?.string == says)
    _ = model.update(.key(.enter))
    #expect(model.app.notice?.text.string == says)
    #expect(model.top is PalettePage)
  }

  @Test(
    "What is impossible now says why: here already, nothing to undo, one shipment, nothing marked",
    arguments: [
      ("explorer", "delivery", "You are there already."), ("cart", "cart", "You are there already."),
      ("cart", "undo", "There is nothing to take back."),
      ("order-map", "shipment", "The order is one shipment."), ("shelf", "compare", "m marks two to four goods, then = compares them."),
      ("cart-empty", "check", "There is nothing to check out: the cart is empty."), ("shelf", "clear", "Nothing narrows the shelf."),
    ])
  func obstacles(name: String, word: String, says: String) {
    var (model, entry) = found(word, on: name)
    #expect(entry?.obstacle(model.app)?.string == says)
    _ = model.update(.key(.enter))
    #expect(model.app.notice?.text.string == says)
  }

  @Test(
    "Letters in their order are enough; what begins with them comes first",
    arguments: [
      ("tl", "timeline"), ("stt", "settings"), ("hlp", "help"), ("vrnt", "variant"), ("lang", "language"), ("cur", "currency"),
    ])
  func fuzzy(text: String, word: String) {
    #expect(found(text, on: "product").entry?.word == word)
    #expect((FuzzyMatch("map", in: "map")?.rank, FuzzyMatch("map", in: "mark a pair")?.rank) == (0, 4))
    #expect(FuzzyMatch("zz", in: "zone") == nil)
  }

  @Test(
    "In Chinese a command is found by its characters, its pinyin and its initials",
    arguments: [
      ("购物车", "cart"), ("gouwuche", "cart"), ("gwc", "cart"), ("shezhi", "settings"), ("sz", "settings"), ("shijianxian", "timeline"),
      ("sjx", "timeline"),
      ("jia ru gou", "add"), ("jrgwc", "add"), ("add", "add"), ("bangzhu", "help"),
    ])
  func pinyin(text: String, word: String) {
    #expect(found(text, on: "product", language: "zh-Hans").entry?.word == word)
  }

  @Test("Every command has a name in each language, and in Chinese a syllable for each of its characters", arguments: Languages.codes)
  func names(code: String) {
    let language = ProductFixture.language(code)
    let phrases = PageCommand.Name.allCases.map(\.phrase) + Command.allCases.map(\.phrase) + PaletteForm.allCases.map(\.phrase)
    for phrase in phrases + PageCommand.Name.allCases.map(\.place) { #expect(language.has(phrase), "\(phrase)") }
    guard code.hasPrefix("zh") else { return }
    for phrase in phrases {
      let characters = language(phrase).unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }.count
      #expect(language("pinyin.\(phrase)").split(separator: " ").count == characters, "\(phrase)")
    }
  }

  @Test("sort takes its order behind its name, from every page; by is a wish")
  func textForms() {
    for name in ["shelf", "product", "cart"] {
      var (model, _) = found("sort name", on: name)
      _ = model.update(.key(.enter))
      #expect((model.top as? ShelfPage)?.filter.sort == .name)
      #expect(model.pages.count == 1)
    }
    #expect(entries("sort p") == [.sort(.price)])
    #expect(entries("sort weight") == [.wrong("palette.wrong.sort")])
    #expect(entries("by 12-08") == [.wish(LocalDate("2026-12-08"))])
  }

  @Test("What can be done is what can be done now: the palette follows the page below")
  func follows() {
    var visit = Visit(hasNetwork: false)
    visit.press(.control("p"))
    visit.type("explore")
    #expect((visit.model.top as? PalettePage)?.entries.first?.obstacle(visit.model.app) != nil)
    visit.arriveNetwork()
    #expect((visit.model.top as? PalettePage)?.entries.first?.obstacle(visit.model.app) == nil)
  }

  @Test("A command is found by its name in the visitor's language and by its word")
  func found() {
    #expect(entries("ord").first == .command(.orders, isHere: false))
    #expect(entries("订单", language: "zh-Hans").first == .command(.orders, isHere: false))
    #expect(entries("orders", language: "zh-Hans").first == .command(.orders, isHere: false))
  }

  @Test(
    "Dates are read in full, without a year, or as days from now",
    arguments: [
      ("2026-12-08", "2026-12-08"), ("12-08", "2026-12-08"), ("01-10", "2027-01-10"), ("+14", "2026-12-08"),
    ])
  func dates(text: String, date: String) {
    #expect(entries("wish \(text)") == [.wish(LocalDate(date))])
  }

  @Test(
    "What makes no sense says what is wanted",
    arguments: [
      ("wish soon", "palette.wrong.date"), ("wish 2026-11-01", "palette.wrong.past"), ("wish +99999999999", "palette.wrong.date"),
      ("currency XXX", "palette.wrong.currency"), ("language tlh", "palette.wrong.language"), ("theme pink", "palette.wrong.theme"),
    ])
  func wrong(text: String, key: String) {
    #expect(entries(text) == [.wrong(key)])
  }

  @Test("Enter runs the command with the palette gone")
  func run() {
    var visit = Visit()
    visit.press(.control("p"))
    visit.type("orders")
    visit.press(.enter)
    #expect(visit.model.top is OrdersPage)
    #expect(visit.model.pages.count == 2)
  }

  @Test("Enter on a form writes it into the field; its argument does the rest")
  func form() {
    var visit = Visit()
    visit.press(.character(":"))
    visit.type("theme")
    visit.press(.enter)
    #expect((visit.model.top as? PalettePage)?.field.text == "theme ")
    let effects = visit.press(.down, .down, .enter)
    #expect(effects.contains(.terminal(.setTheme(visit.model.app.settings.theme))))
    #expect(visit.model.pages.count == 1)
  }

  @Test("A screen is kept under the name that was typed")
  func saveScreen() {
    var visit = Visit()
    visit.press(.character(":"))
    visit.type("save-screen /tmp/a b.txt")
    #expect(visit.press(.enter).contains(.terminal(.saveScreen(path: "/tmp/a b.txt"))))
  }
}
