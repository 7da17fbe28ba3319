/// What happened to a parcel, as far as it tells when a stage of its itinerary begins or ends.
enum TrackingKind: Hashable, Sendable {
  case placed, picked, handedOver, exportPresented, exportCleared, departed, arrived, borderCrossed, importPresented, importCleared
  case atDepot, outForDelivery, delivered
  /// Customs let it go: out or in, which the place says.
  case cleared
  /// It moves: the event does not say how, which its place and the events before may.
  case moving
  /// It goes no further by its itinerary: cancelled, returned, lost.
  case abandoned
  /// It tells nothing of a stage's beginning or end.
  case remark
}
