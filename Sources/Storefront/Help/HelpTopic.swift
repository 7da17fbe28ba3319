import Money
import Primitives
import Screen

/// One part of the help: keys with what they do, or words with what they mean.
struct HelpTopic: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    /// A key or sign; nil for a paragraph.
    let mark: PlainText?
    /// A key of the language, or of a mark's own words.
    let text: String
    /// How the mark looks where it is more than a key.
    let role: Role

    init(_ mark: PlainText?, _ text: String, role: Role = .accent) {
      self.mark = mark
      self.text = text
      self.role = role
    }
  }

  /// The language's key of its heading.
  let title: String
  let items: [Item]

  /// What works on the page that asked comes first.
  static func all(hints: [KeyHint], _ app: AppState) -> [HelpTopic] {
    let glyphs = app.glyphs
    let here = HelpTopic(title: "help.here", items: hints.map { Item($0.key, $0.does) })
    return (hints.isEmpty ? [] : [here]) + [
      everywhere(glyphs), lists(glyphs), product, order, cart, date, price, labels, strip(glyphs) { PlainText(app.language.percent($0)) },
      signs(glyphs),
    ]
  }

  private static func everywhere(_ glyphs: GlyphSet) -> HelpTopic {
    HelpTopic(
      title: "help.everywhere",
      items: [
        Item("Esc", "help.key.back"), Item("g", "help.key.destination"), Item("c", "help.key.cart"), Item("o", "help.key.orders"),
        Item(",", "help.key.settings"), Item(": Ctrl-P", "help.key.palette"), Item("?", "help.key.help"), Item("Ctrl-R", "help.key.reload"),
        Item("Ctrl-L", "help.key.redraw"),
        Item("Ctrl-Z", "help.key.suspend"), Item("q Ctrl-C", "help.key.quit"),
      ])
  }

  private static func lists(_ glyphs: GlyphSet) -> HelpTopic {
    HelpTopic(
      title: "help.lists",
      items: [
        Item(glyphs.arrowUp + glyphs.arrowDown + glyphs.arrowLeft + glyphs.arrowRight, "help.key.arrows"),
        Item("h j k l", "help.key.arrows.same"),
        Item("PgUp PgDn", "help.key.pages"), Item("Home End", "help.key.ends"), Item("Enter", "help.key.open"),
        Item("Tab", "help.key.pane"),
        Item("/", "help.key.search"), Item("a", "help.key.add"), Item("m", "help.key.mark"), Item("=", "help.key.compare"),
        Item("d", "help.key.delivery"), Item("s", "help.key.sort"), Item("x", "help.key.clear"),
        Item("u", "help.key.undelivered"),
      ])
  }

  private static let product = HelpTopic(
    title: "help.product",
    items: [
      Item("v", "help.key.variant"), Item("t", "help.key.timeline"), Item("M", "help.key.map"), Item("y", "help.key.year"),
      Item("x", "help.key.matrix"), Item("b", "help.key.orderBy"), Item("w W", "help.key.whatIf"), Item("i", "help.key.scenario"),
      Item("f", "help.key.question"),
    ])

  private static let order = HelpTopic(
    title: "help.order",
    items: [
      Item("Space", "help.key.hour"), Item("n", "help.key.day"), Item("e", "help.key.event"), Item("E", "help.key.end"),
      Item("X", "help.key.cancel"), Item("R", "help.key.giveBack"), Item("D", "help.key.dispute"), Item("S", "help.key.answer"),
      Item("P", "help.key.papers"),
      Item("b", "help.key.again"), Item("M z", "help.key.zoom"),
      Item("f", "help.key.forecast"),
    ])

  private static let cart = HelpTopic(
    title: "help.cart",
    items: [
      Item("Enter", "help.key.checkout"), Item("s", "help.key.details"), Item("+ -", "help.key.quantity"),
      Item("w", "help.key.split"), Item("L", "help.key.later"), Item("Delete", "help.key.remove"),
      Item("u", "help.key.undo"),
    ])

  private static let date = HelpTopic(
    title: "help.date", items: [Item(nil, "help.date.90"), Item(nil, "help.date.why"), Item(nil, "help.date.wish")])

  private static let price = HelpTopic(
    title: "help.price", items: [Item(nil, "help.price.allPaid"), Item(nil, "help.price.unknown"), Item(nil, "help.price.seller")])

  private static let labels = HelpTopic(
    title: "help.labels",
    items: ["recommended", "fastest", "cheapest", "greenest"].map { Item(nil, "help.label.\($0)") })

  private static func strip(_ glyphs: GlyphSet, percent: (Int) -> PlainText) -> HelpTopic {
    let bars = glyphs.eighths[1] + glyphs.eighths[4] + glyphs.eighths[7] + glyphs.eighths[2]
    return HelpTopic(
      title: "help.strip",
      items: [
        Item(bars, "help.strip.bars", role: .road), Item(glyphs.shade, "help.strip.closed", role: .faint),
        Item(glyphs.pointerUp + percent(50), "help.strip.50", role: .muted),
        Item(glyphs.pointerUp + percent(90), "help.strip.90", role: .plain),
        Item(glyphs.full, "help.strip.road", role: .road), Item(glyphs.full, "help.strip.rail", role: .rail),
        Item(glyphs.full, "help.strip.sea", role: .sea), Item(glyphs.full, "help.strip.air", role: .air),
      ])
  }

  private static func signs(_ glyphs: GlyphSet) -> HelpTopic {
    HelpTopic(
      title: "help.signs",
      items: [
        Item(glyphs.kept, "help.sign.kept", role: .good), Item(glyphs.doubtful, "help.sign.doubtful", role: .amber),
        Item(glyphs.broken, "help.sign.broken", role: .bad), Item(glyphs.leftHalf, "help.sign.selected"),
        Item(glyphs.checkOn, "help.sign.marked"), Item(glyphs.ellipsis, "help.sign.pending", role: .faint),
      ])
  }
}
