import Catalog
import GRDB
import Primitives
import Quotes
import Shop

extension GoodsIndex {
  public func search(_ request: SearchRequest, reach: Reach?, appraiser: Appraiser, isCancelled: () -> Bool) throws -> SearchPage {
    let key = AppraisedShelf.Key(appraiser: appraiser.key, prefersNear: request.delivery == .delivered)
    guard try request.needsFigures || read({ _, memory in memory.isAppraised(key) }) else { return try search(request, reach: reach) }
    // Asked while nobody waits for the index.
    let sold = appraiser.sold()
    var queue = FigureQueue()
    while request.needsFigures, !isCancelled() {
      let (goods, isLast) = try read { db, memory in
        let search = try search(request, reach, db, &memory)
        return try memory.appraised(key, sold: sold) { shelf, memory in
          try forgetSold(&shelf, sold, db)
          return try search.unappraised(&shelf, &queue, appraiser, &memory)
        }
      }
      if !goods.isEmpty {
        let appraisals = appraiser.appraise(goods.map(\.goods), sold: sold)
        try read { db, memory in
          memory.appraised(key, sold: sold) { shelf, _ in
            // Another search may have looked at another text meanwhile, or at stock that was sold since.
            guard shelf.sold == sold else { return }
            for (goods, appraisal) in zip(goods, appraisals) where goods.other == nil || shelf.named?.text == request.text {
              shelf.keep(appraisal, of: goods.row, other: goods.other)
            }
          }
        }
      }
      if isLast { break }
    }
    return try read { db, memory in
      let search = try search(request, reach, db, &memory)
      return try memory.appraised(key, sold: sold) { shelf, memory in
        try forgetSold(&shelf, sold, db)
        return try search.page(shelf.seen(by: search.namingText), appraiser.clock, &memory)
      }
    }
  }

  /// Forgets the goods of which more or less was sold than when they were appraised.
  private func forgetSold(_ shelf: inout AppraisedShelf, _ sold: [SKU: [SiteID: Int]], _ db: Database) throws {
    guard shelf.sold != sold else { return }
    let changed = Set(shelf.sold.keys).union(sold.keys).filter { shelf.sold[$0] != sold[$0] }
    var rows: Set<Int> = []
    for sku in changed {
      let key = Array(sku.rawValue.utf8)
      try Self.look(db, .sku, key) { name, row in if name.count == key.count { rows.insert(row) } }
    }
    shelf.forget(rows, since: sold)
  }
}
