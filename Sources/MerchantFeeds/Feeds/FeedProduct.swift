/// A product as a feed tells it, before anything is made of it: texts as they stand, with the lines that they come from.
struct FeedProduct: Sendable {
  /// What the shop calls it in addresses; empty if the feed has no such name.
  var handle = ""
  var line: Int
  var title = ""
  /// With HTML.
  var body = ""
  var brand = ""
  /// The number of Google's taxonomy, if the feed gives one.
  var googleID: Int?
  /// What kind of goods it is: paths by `>`, types, the best first.
  var kinds: [String] = []
  var hsCode = ""
  var origin = ""
  var variants: [FeedVariant] = []
  /// What else is told of it: a name and a value.
  var details: [FeedDetail] = []
  /// Rows that add to it and are no variants.
  var merged: [FeedNote] = []
  /// Rows of it that cannot be imported.
  var leftOut: [FeedNote] = []
  /// What is said of it besides.
  var notes: [FeedNote] = []

  init(line: Int) { self.line = line }
}

/// Something told of a product by a name, such as `Material` and `Oak`.
struct FeedDetail: Hashable, Sendable {
  let name: String
  let value: String
}
