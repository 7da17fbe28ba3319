import Primitives
import Screen

/// Where the parts of a product's page lie: what it is above, the delivery options, and why they cost what they do.
struct ProductLayout: Hashable {
  let picture: Rect
  let info: Rect
  /// Names of the columns, months and days.
  let header: Rect
  /// The options.
  let options: Rect
  /// Rows of an option: two, and a blank one where there is room.
  let itemHeight: Int
  /// The line above the costs.
  let rule: Rect
  let costs: Rect
  /// What else is to say, beside the costs; empty where there is no room.
  let notes: Rect
  /// Without picture and blank lines.
  let isCompact: Bool

  /// What the page has to show.
  struct Needs: Hashable {
    var pane: ProductPane
    /// Rows of variants.
    var variants: Int
    /// Lines of what the seller says, on a page without picture.
    var description = 4
    var options: Int
    /// Rows of the cost table with its details, the total included.
    var costs: Int
  }

  init(_ rect: Rect, _ needs: Needs) {
    isCompact = rect.height < 30 || rect.width < 100
    let height = rect.height
    let pictureSize = Self.pictureSize(rect)
    let count = max(1, needs.options)
    let infoHeight: Int
    let tableHeight: Int
    if isCompact {
      let least = 2 + needs.variants
      let costs = needs.pane == .costs ? min(needs.costs + 1, 12) : 5
      // Two options at least, one where something else is in focus.
      let leastTable = 2 + 2 * (needs.pane == .options ? min(2, count) : 1)
      infoHeight = min(needs.pane == .variants ? least + needs.description : least, max(2, height - leastTable - 2))
      tableHeight = min(2 + 2 * count, max(leastTable, height - infoHeight - 2 - costs))
      itemHeight = 2
    } else {
      infoHeight = pictureSize.height
      let free = height - infoHeight - 3 - min(needs.costs + 1, 11)
      let isLoose = 2 + 3 * count - 1 <= free
      itemHeight = isLoose ? 3 : 2
      tableHeight = isLoose ? 2 + 3 * count - 1 : min(2 + 2 * count, max(6, free))
    }
    // An option is never cut in half.
    let items = max(1, (tableHeight - 2 + (itemHeight == 3 ? 1 : 0)) / itemHeight)
    let optionsHeight = items * itemHeight - (itemHeight == 3 ? 1 : 0)
    let top = rect.top(infoHeight)
    picture = isCompact ? top.left(0) : top.droppingLeft(2).left(pictureSize.width)
    info = isCompact ? top.inset(dx: 2, dy: 0) : top.droppingLeft(pictureSize.width + 6).droppingRight(2)
    let below = rect.droppingTop(infoHeight + 1)
    header = below.top(2)
    options = Rect(x: below.x, y: below.y + 2, width: below.width, height: max(0, min(optionsHeight, below.height - 2)))
    let rest = below.droppingTop(2 + optionsHeight + (isCompact ? 0 : 1))
    rule = rest.top(1)
    let foot = rest.droppingTop(1)
    let costWidth = Self.costsWidth(rect)
    costs = foot.left(costWidth)
    notes = rect.width >= 100 ? foot.droppingLeft(costWidth + 4).droppingRight(2) : foot.left(0)
  }

  /// The width of the cost table, beside which notes stand where there is room.
  static func costsWidth(_ rect: Rect) -> Int { rect.width >= 100 ? min(84, rect.width * 6 / 10) : rect.width - 2 }

  /// The picture's renditions are 34, 48 and 68 cells wide and 12, 16 and 22 rows high.
  private static func pictureSize(_ rect: Rect) -> Size {
    if rect.width >= 200, rect.height >= 56 { return Size(width: 68, height: 22) }
    if rect.width >= 150, rect.height >= 44 { return Size(width: 48, height: 16) }
    return Size(width: 34, height: 12)
  }
}

/// The part of a product's page that keys go to.
enum ProductPane: Hashable, Sendable, CaseIterable { case options, costs, variants }
