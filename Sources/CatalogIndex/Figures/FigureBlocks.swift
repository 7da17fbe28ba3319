/// Figures of a shelf's rows. Of a large shelf mostly a few thousand rows are known, those that somebody might see: only these have memory, in
/// blocks of neighbours.
struct FigureBlocks: Sendable {
  private struct Packed {
    let amount: Int64
    let arrival: Int32
    let start: UInt16
    let grade: UInt8

    init(_ figure: GoodsFigure) {
      (amount, arrival, start, grade) = (figure.amount, figure.arrival, figure.start, figure.grade.rawValue)
    }

    static let unknown = Packed(GoodsFigure(grade: .unquoted, amount: .max, arrival: GoodsFigure.never, start: GoodsFigure.nowhere))
  }

  /// So many rows, as the power of two.
  private static let rowsOfBlock = 6

  /// Empty where nothing is known.
  private var blocks: [[Packed]]
  /// For how many rows there is memory.
  private(set) var roomCount = 0

  init(capacity: Int) { blocks = Array(repeating: [], count: capacity >> Self.rowsOfBlock + 1) }

  /// The figure of a row below the capacity; that of goods that nobody quotes where it is not known.
  subscript(row: Int) -> GoodsFigure {
    get {
      let block = blocks[row >> Self.rowsOfBlock]
      let packed = block.isEmpty ? .unknown : block[row & (1 << Self.rowsOfBlock - 1)]
      return GoodsFigure(
        grade: GoodsFigure.Grade(rawValue: packed.grade) ?? .unquoted, amount: packed.amount, arrival: packed.arrival, start: packed.start)
    }
    set {
      let block = row >> Self.rowsOfBlock
      if blocks[block].isEmpty {
        blocks[block] = Array(repeating: .unknown, count: 1 << Self.rowsOfBlock)
        roomCount += 1 << Self.rowsOfBlock
      }
      blocks[block][row & (1 << Self.rowsOfBlock - 1)] = Packed(newValue)
    }
  }
}
