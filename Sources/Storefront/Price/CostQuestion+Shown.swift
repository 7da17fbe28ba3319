import Orders
import Primitives
import Quotes

extension PlannedShipment {
  /// What explains the price of one of its options; nil where nobody knows what they were asked with.
  func question(_ option: DeliveryOption) -> CostQuestion? { request.map { CostQuestion(.shipment($0), option: option.id) } }
}

extension PlanWatch {
  /// The prices of shipments by the options that are chosen.
  func priceParts(_ shipments: [PlannedShipment]) -> [PricePage.Part] {
    shipments.compactMap { shipment in
      option(of: shipment).map { option in
        PricePage.Part(
          site: option.site, cost: option.cost, question: shipment.question(option),
          goods: shipment.lines.map {
            PricePage.Goods(name: $0.name, choices: $0.choices, quantity: $0.quantity, price: $0.price, amount: $0.amount)
          },
          option: option)
      }
    }
  }
}
