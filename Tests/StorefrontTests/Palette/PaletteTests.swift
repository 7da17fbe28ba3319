import Testing

@testable import Commerce
@testable import Screen
@testable import Storefront

@Suite("The palette")
struct PaletteTests {
  private func entries(_ text: String, language code: String = "en") -> [PaletteEntry] {
    var app = ProductFixture.app(language: code)
    app.currencies = ShelfFixture.currencies
    return PaletteQuery(text).entries(app)
  }

  @Test("It lists every command and every form")
  func all() {
    #expect(entries("").count == Command.allCases.count + PaletteForm.allCases.count)
  }

  @Test("A command is found by its name in the visitor's language and by its word")
  func found() {
    #expect(entries("ord").first == .command(.orders))
    #expect(entries("订单", language: "zh-Hans").first == .command(.orders))
    #expect(entries("orders", language: "zh-Hans").first == .command(.orders))
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
    var visit = ShopVisit()
    visit.press(.control("p"))
    visit.type("orders")
    visit.press(.enter)
    #expect(visit.model.top is OrdersPage)
    #expect(visit.model.pages.count == 2)
  }

  @Test("Enter on a form writes it into the field; its argument does the rest")
  func form() {
    var visit = ShopVisit()
    visit.press(.character(":"))
    visit.type("theme")
    visit.press(.enter)
    #expect((visit.model.top as? PalettePage)?.field.text == "theme ")
    let effects = visit.press(.down, .down, .enter)
    #expect(effects.contains(.setTheme(visit.model.app.settings.theme)))
    #expect(visit.model.pages.count == 1)
  }

  @Test("A screen is kept under the name that was typed")
  func saveScreen() {
    var visit = ShopVisit()
    visit.press(.character(":"))
    visit.type("save-screen /tmp/a b.txt")
    #expect(visit.press(.enter).contains(.saveScreen(path: "/tmp/a b.txt")))
  }
}
