import Delivery
import Primitives

/// By which option another one is dominated, and at which step it fell.
struct DominanceJSON: Encodable {
  let option: OptionID
  let step: String

  init(_ dominance: Dominance) {
    option = dominance.option
    step = dominance.step.rawValue
  }
}

/// What planning dropped: a whole itinerary, or a beginning with which all that begins like it was dropped.
struct DroppedItineraryJSON: Encodable {
  let id: OptionID
  let whole: Bool
  let dominatedBy: DominanceJSON

  init(_ dropped: DroppedItinerary) {
    id = dropped.id
    whole = dropped.isWhole
    dominatedBy = DominanceJSON(dropped.dominance)
  }
}
