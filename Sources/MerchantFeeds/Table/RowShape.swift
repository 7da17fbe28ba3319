/// Whether the cells of a row can be told apart.
enum RowShape {
  case sound
  /// A quote is never closed, and yet there are as many cells as columns: the row counts, with a word.
  case kept(FeedNote)
  /// Nobody can say which cell is which: the row is left out.
  case stray(FeedNote)
}

extension FeedRow {
  /// - Parameter width: how many columns the table has.
  func shape(columns width: Int) -> RowShape {
    if hasMore(from: width) { return .stray(FeedNote(line, .cellCount, ["cells": "\(cells.count)", "columns": "\(width)"])) }
    guard hasOpenQuote else { return .sound }
    return cells.count == width ? .kept(FeedNote(line, .quoteKept)) : .stray(FeedNote(line, .openQuote))
  }
}
