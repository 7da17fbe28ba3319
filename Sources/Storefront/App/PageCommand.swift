import Screen

/// What can be done on a page by a key, as the palette lists it: its name, the key that does it there, and why it cannot be done now.
public struct PageCommand: Hashable, Sendable {
  /// By its raw value it is typed.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    case open, search, filter, add, sort, mark, clear, explore
    case undelivered, pane
    case timeline, map, year, matrix
    case orderBy = "order-by"
    case variant, more, fewer, sources, specification
    case allOptions = "all-ways"
    case options, percentiles
    case whatIf = "suppose"
    case clearScenario = "suppose-nothing"
    case scenario = "next-scenario"
    case keepScenario = "keep-scenario"
    case dropScenario = "forget-scenario"
    case asList = "as-list"
    case recommendedDays = "recommended-days"
    case question, reasons
    case zones = "matrix-zones"
    case confidence = "how-surely"
    case date = "have-it-by"
    case checkout, details, remove, undo
    case save = "for-later"
    case split = "ways-to-send"
    case again = "buy-again"
    case nextOption = "next-option"
    case previousOption = "previous-option"
    case hour, day
    case event = "next-event"
    case end
    case cancel = "cancel-order"
    case readdress = "order-address"
    case addAddress = "add-address"
    case usualAddress = "usual-address"
    case removeAddress = "remove-address"
    case undoRemoval = "put-address-back"
    case giveBack = "give-back"
    case dispute
    case answer = "answer-dispute"
    case papers, choose
    case allPieces = "all-pieces"
    case zoom, shipment
    case forecast = "forecast-history"
    case promises = "promises-kept"
    case goOn = "go-on"
    case back

    /// The language's key of its name.
    public var phrase: String { "do.\(rawValue)" }

    /// The language's key of where it works.
    public var place: String {
      switch self {
      case .open, .goOn, .back: "do.where.elsewhere"
      case .search, .filter, .sort, .clear, .undelivered: "do.where.shelf"
      case .add, .explore, .mark: "do.where.goods"
      case .timeline, .map, .year, .matrix, .orderBy, .variant: "do.where.product"
      case .allOptions: "do.where.options"
      case .sources, .specification, .pane: "do.where.productPage"
      case .options, .percentiles, .whatIf, .clearScenario, .scenario, .keepScenario, .dropScenario, .question, .reasons:
        "do.where.explorer"
      case .zones: "do.where.matrix"
      case .confidence, .date: "do.where.orderBy"
      case .asList, .recommendedDays: "do.where.year"
      case .more, .fewer: "do.where.quantity"
      case .checkout, .remove, .undo, .nextOption, .previousOption, .save, .split: "do.where.cart"
      case .details: "do.where.costs"
      case .promises, .again: "do.where.orders"
      case .shipment: "do.where.shipments"
      case .choose, .allPieces: "do.where.asked"
      case .hour, .day, .event, .end, .cancel, .giveBack, .dispute, .answer, .papers, .readdress, .zoom, .forecast: "do.where.order"
      case .addAddress, .usualAddress, .removeAddress, .undoRemoval: "do.where.addresses"
      }
    }
  }

  public let name: Name
  public let key: Key
  /// Why it cannot be done now; nil: it can.
  public let obstacle: PlainText?

  public init(_ name: Name, _ key: Key, unless obstacle: PlainText? = nil) {
    self.name = name
    self.key = key
    self.obstacle = obstacle
  }
}
