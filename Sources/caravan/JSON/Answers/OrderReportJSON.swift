import OrderedJSON
import Orders

/// What `order report` answers.
struct OrderReportJSON: Encodable {
  struct Group: Encodable {
    let by: String
    let key: String
    let orders: Int
    let kept50: Int
    let kept90: Int
    @OrNull var lateHoursMedian: Double?
    @OrNull var worstStage: String?
  }

  let groups: [Group]

  init(_ report: PromiseReport) {
    groups = report.groups.map {
      Group(
        by: $0.by.rawValue, key: $0.key, orders: $0.orders, kept50: $0.kept50, kept90: $0.kept90, lateHoursMedian: $0.lateHoursMedian,
        worstStage: $0.worstStage?.name)
    }
  }
}
