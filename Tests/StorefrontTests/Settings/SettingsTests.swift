import Testing

@testable import Screen
@testable import Storefront

@Suite("Settings and help")
struct SettingsTests {
  @Test("Right and left change a currency, and each change is kept")
  func currency() {
    var visit = Visit()
    visit.press(.character(","), .down)
    let effects = visit.press(.right)
    #expect(visit.model.app.settings.currency.code == "GBP")
    #expect(effects.contains(.customer(.saveSettings(visit.model.app.settings))))
    visit.press(.left, .left)
    #expect(visit.model.app.settings.currency.code == "CNY")
  }

  @Test("Another language is loaded and the page speaks it at once")
  func language() {
    var visit = Visit()
    visit.press(.character(","), .down, .down)
    let effects = visit.press(.right)
    #expect(effects.contains(.assets(.loadLanguage("zh-Hans"))))
    #expect(visit.text.contains("设置"))
  }

  @Test("The theme changes at once")
  func theme() {
    var visit = Visit()
    visit.press(.character(","), .end, .up)
    #expect(visit.press(.right).contains(.terminal(.setTheme(.light))))
  }

  @Test("Enter on the currency opens the list of all")
  func list() {
    var visit = Visit()
    visit.press(.character(","), .down, .enter)
    #expect((visit.model.top as? PalettePage)?.entries.count == ShelfFixture.currencies.count)
    visit.press(.down, .enter)
    #expect(visit.model.top is SettingsPage)
  }

  @Test("Help begins with the keys of the page it was called from, and scrolls to its end and no further")
  func help() {
    var visit = Visit(80, 24)
    visit.press(.character("?"))
    #expect(visit.text.contains("ON THE PAGE YOU CAME FROM"))
    visit.press(.end)
    let end = visit.text
    #expect(end.contains("still being worked out"))
    visit.press(.down)
    #expect(visit.text == end)
    visit.press(.home, .escape)
    #expect(visit.model.pages.count == 1)
  }

  @Test("Every text of these pages is there in both languages", arguments: ["shelf", "destination", "help", "palette", "settings", "app"])
  func texts(section: String) {
    let prefix = section == "app" ? "app.key" : section
    let keys = ["en", "zh-Hans"].map { code in ProductFixture.language(code).keys.filter { $0.hasPrefix(prefix + ".") } }
    #expect(!keys[0].isEmpty)
    #expect(keys[0] == keys[1])
  }
}
