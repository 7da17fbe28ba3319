import Primitives

/// Where the rows of specifications.csv stand that belong to each product, found on any thread.
struct SpecificationPlaces: Sendable {
  let scan: KeyScan
  let rows: RowGroups
  /// Rows that name no product.
  let unknown: UnknownReferences

  /// - Parameters:
  ///   - keys: of the rows: the handles.
  ///   - handles: of all products.
  init(_ keys: KeyScan, of handles: HashIndex) {
    var scan = keys
    var rows = RowGroups()
    var unknown = UnknownReferences("handle")
    var last = 0
    scan.forEach { keys in
      if let product = handles.number(of: keys.first, after: last) {
        rows.add(keys.mark, to: product)
        last = product
      } else {
        rows.skip()
        unknown.add(keys.mark)
      }
    }
    rows.close(count: handles.count)
    self.scan = scan
    self.rows = rows
    self.unknown = unknown
  }
}
