import Delivery

extension Language {
  /// Why the network has no figure for a lane.
  public func laneProblem(_ problem: LaneUnavailable) -> String {
    switch problem {
    case .noPlace(let id): self("lanes.problem.place", ["place": id])
    case .noItinerary: self("lanes.problem.itinerary")
    case .noStep: self("lanes.problem.step")
    case .noDeparture: self("lanes.problem.departure")
    }
  }
}
