import ArgumentParser
import Delivery
import Orders
import Phrases
import Primitives
import Shop

extension OrderCommand {
  /// How often promises were kept.
  struct Report: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "report", abstract: HelpText.of("order.report"))
    }
    @OptionGroup var options: GlobalOptions

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let report = PromiseReport(
        try session.orders(now: workspace.now).orders, at: workspace.now, by: session.shop.finder.estimator
      ) { session.shop.network.timeZone(of: $0) ?? .utc }
      if options.json { return try Output.json(OrderReportJSON(report)) }
      let language = workspace.language
      guard !report.groups.isEmpty else { return Output.print(language("order.report.none")) }
      let head = ["by", "key", "orders", "kept50", "kept90", "late", "worst"].map { language("order.report.\($0)") }
      Output.table(
        [head]
          + report.groups.map { group in
            [
              language("order.report.by.\(group.by.rawValue)"), named(group, language, session.shop), language.number(group.orders),
              language.percent(Int((group.share50 * 100).rounded())), language.percent(Int((group.share90 * 100).rounded())),
              group.lateHoursMedian.map { language("order.report.hours", ["n": language.number(Int($0.rounded()))]) } ?? "",
              group.worstStage.map { language.reportedStage($0, in: session.shop.network) } ?? "",
            ]
          }, right: [2, 3, 4, 5])
    }

    /// What a group is called; a month by its number.
    private func named(_ group: PromiseGroup, _ language: Language, _ shop: Shop) -> String {
      switch group.by {
      case .all: ""
      case .mode: TransportMode(rawValue: group.key).map(language.mode) ?? group.key
      case .site: language.site(SiteID(rawValue: group.key), in: shop.network)
      case .month: group.key
      }
    }
  }
}
