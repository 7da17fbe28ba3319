import Money
import Orders
import Primitives

extension CartProblem: Exemplary {
  package static var first: CartProblem { .soldOut("FH-1", available: 0) }

  package var next: CartProblem? {
    switch self {
    case .soldOut(let sku, 0): .soldOut(sku, available: 2)
    case .soldOut(let sku, _): .noRoute(sku)
    case .noRoute(let sku): .unknown(sku)
    case .unknown: .noRate("FH-1", .yuan)
    case .noRate: nil
    }
  }
}
