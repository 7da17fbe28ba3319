import Delivery
import Primitives

/// What `network disruptions` answers.
struct DisruptionsJSON: Encodable {
  struct Entry: Encodable {
    let id: String
    let name: NameJSON
    let kind: Disruption.Kind
    let target: String
    let from: String
    let to: String
    let factor: Double
    let source: String
  }

  let disruptions: [Entry]

  init(_ disruptions: [Disruption]) {
    self.disruptions = disruptions.map {
      Entry(
        id: $0.id, name: NameJSON($0.name), kind: $0.kind, target: $0.target.code, from: $0.from.description, to: $0.to.description,
        factor: $0.factor, source: $0.source)
    }
  }
}
