import Delivery

extension Language {
  /// Why the network has no figure for a lane.
  public func laneProblem(_ problem: LaneUnavailable) -> String {
    switch problem {
    case .noPlace(let id): self("lanes.problem.place", ["place": id])
    case .tooFar(let id, let nearest, let kilometres):
      self("lanes.problem.far", ["place": id, "nearest": nearest, "km": "\(kilometres)"])
    case .tooManyStops(let count): self("lanes.problem.stops", ["n": "\(count)"])
    case .noItinerary: self("lanes.problem.itinerary")
    case .noStep: self("lanes.problem.step")
    case .noDeparture: self("lanes.problem.departure")
    case .incomplete(let share): self("lanes.problem.incomplete", ["share": percent(Int((share * 100).rounded()))])
    }
  }
}
