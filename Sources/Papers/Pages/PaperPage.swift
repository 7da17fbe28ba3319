import Screen

/// A page of a paper: what stands where, in cells, for text and print alike.
public struct PaperPage: Hashable, Sendable {
  /// Its size.
  public let format: PaperFormat
  /// What stands on it.
  public internal(set) var items: [PaperItem] = []

  /// An empty page.
  public init(format: PaperFormat) { self.format = format }

  /// The texts on it, from top to bottom.
  public var texts: [PlainText] {
    items.compactMap { if case .text(let text) = $0 { text } else { nil } }.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
      .map(\.text)
  }
}

/// Something on a page.
public enum PaperItem: Hashable, Sendable {
  /// A line of text.
  case text(PaperTextItem)
  /// A line from one column up to another, in the middle of a row.
  case rule(row: Int, columns: Range<Int>)
  /// A line from one row down to another, in the middle of a column, to cut or fold along.
  case cut(column: Int, rows: Range<Int>)
  /// A number as barcodes, in a field of cells. As text it is a QR code; print has room for Code 128 too.
  case code(PaperCode)
}

/// A line of text on a page.
public struct PaperTextItem: Hashable, Sendable {
  /// What it says.
  public let text: PlainText
  /// Its first cell.
  public let column: Int
  /// Its row.
  public let row: Int
  /// How many cells it may take.
  public let width: Int
  /// Whether it ends at the last of its cells, as figures do.
  public let isRight: Bool
  /// Whether print sets it bold.
  public let isBold: Bool
}

/// A field with a number as barcodes.
public struct PaperCode: Hashable, Sendable {
  /// The number as a QR code.
  public let square: QRCode
  /// The number as bars.
  public let bars: Code128
  /// The first cell of the field.
  public let column: Int
  /// The first row of the field.
  public let row: Int

  /// The field is as large as the QR code in cells, two modules one above the other in each, with its quiet zone.
  public var width: Int { square.size + 2 * QRCode.quietZone }
  /// How many rows the field has.
  public var height: Int { (width + 1) / 2 }
}
