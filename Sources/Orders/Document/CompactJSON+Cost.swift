import LandedCost
import Money
import OrderedJSON
import Primitives

extension CompactJSON {
  /// A landed cost as its `Encodable` would write it.
  mutating func cost(_ cost: LandedCost) throws {
    try object { json in
      json.field("regime", text: cost.regime.rawValue)
      json.field("terms", text: cost.terms.rawValue)
      json.list("lines", cost.lines) { json, line in json.line(line) }
      json.field("total", cost.total)
      json.list("unknown", cost.unknown) { json, kind in json.text(kind.rawValue) }
      // Few have them: taxes that could not be computed.
      if let uncomputed = cost.uncomputed { try json.field("uncomputed", encoding: uncomputed) }
    }
  }

  private mutating func line(_ line: CostLine) {
    object { json in
      json.field("kind", text: line.kind.rawValue)
      json.key("label")
      json.label(line.label)
      if let base = line.base { json.field("base", base) }
      if let rate = line.rate { json.field("rate") { json in json.rate(rate) } }
      json.field("amount", line.amount)
      if let rule = line.rule { json.field("rule", rule) }
      if let source = line.source { json.field("source", text: source) }
      if let note = line.note { json.field("note", note) }
      if let possible = line.possible { json.field("possible", possible) }
      if let isAssumed = line.isAssumed { json.field("isAssumed", isAssumed) }
    }
  }

  private mutating func label(_ label: LineLabel) {
    object { json in
      switch label {
      case .goods: json.field("goods") { _ in }
      case .freightToBorder: json.field("freightToBorder") { _ in }
      case .freightInland: json.field("freightInland") { _ in }
      case .freight: json.field("freight") { _ in }
      case .insurance: json.field("insurance") { _ in }
      case .carrierClearanceFee: json.field("carrierClearanceFee") { _ in }
      case .rule(let name, let isDefault):
        json.field("rule") { json in
          json.field("_0", name)
          json.field("isDefaultOfHeading", isDefault)
        }
      }
    }
  }

  private mutating func rate(_ rate: LineRate) {
    switch rate {
    case .share(let share): field("share") { json in json.field("_0", share) }
    case .specific(let duty):
      field("specific") { json in
        json.field("_0") { json in
          json.field("amount", duty.amount)
          json.field("currency", duty.currency)
          json.field("per", text: duty.per.rawValue)
        }
      }
    }
  }

  /// What a line is divided by, as its `Encodable` would write it.
  mutating func split(_ split: CostSplit) {
    object { json in
      json.list("parts", split.parts) { json, part in
        json.object { json in
          json.field("hold") { json in json.hold(part.hold) }
          json.field("weight", part.weight)
        }
      }
    }
  }

  private mutating func hold(_ hold: CostSplit.Hold) {
    switch hold {
    case .price(let item): field("price") { json in json.field("item", item) }
    case .pieces(let item): field("pieces") { json in json.field("item", item) }
    case .lastPiece(let items): field("lastPiece") { json in json.list("items", items) { json, item in json.integer(item) } }
    case .carriage: field("carriage") { _ in }
    case .parcel: field("parcel") { _ in }
    }
  }
}
