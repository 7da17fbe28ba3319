/// The papers of an order.
public enum PaperKind: String, Hashable, Sendable, CaseIterable {
  /// What the shopper ordered, with what the law asks a seller to say.
  case confirmation
  /// The commercial invoice of each parcel.
  case invoice
  /// The customs declaration CN 23 of each parcel.
  case customsDeclaration = "cn23"
  /// What is in each parcel, without prices.
  case packingList = "packing-list"
  /// For each parcel a label to send it back with.
  case returnLabel = "return-label"
}
