/// A variant as a feed tells it. Texts are as they stand; a blank one says nothing.
struct FeedVariant: Sendable {
  /// What the feed says of its stock.
  enum Stock: Hashable, Sendable {
    case pieces(Int)
    /// It can be had, and nobody says how many there are.
    case available
    case none
    /// It can be ordered and is not there yet.
    case later
    /// A word that is not known here.
    case unknown(String)
    /// Nothing is said.
    case untold
  }

  var line: Int
  /// The title of its own row, where that is not the product's.
  var title = ""
  var sku = ""
  var choices: [FeedDetail] = []
  var price = ""
  var hsCode = ""
  var origin = ""
  /// A weight with its unit.
  var weight = ""
  /// The sides of its box, each with its unit.
  var sides: [String] = []
  /// What a piece contains, with its unit.
  var content = ""
  var stock = Stock.untold

  init(line: Int) { self.line = line }
}
