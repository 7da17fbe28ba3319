import Primitives

/// The season in which an order was placed, by meteorologists' months of the north.
enum Season: String, CaseIterable, Sendable {
  case winter, spring, summer, autumn

  init(of date: LocalDate) {
    switch date.parts.month {
    case 3...5: self = .spring
    case 6...8: self = .summer
    case 9...11: self = .autumn
    default: self = .winter
    }
  }
}
