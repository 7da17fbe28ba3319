import Delivery
import Primitives

/// What decides how long goods in stock take: where they are, which services take them, and by which of these they are cheap. Goods of one class have
/// the same lanes, so that a whole catalog has some hundred.
public struct StockClass: Hashable, Sendable {
  /// The site.
  public let site: SiteID
  private let grade: LoadGrades.Grade
  private let weight: WeightClass

  /// The class of a load.
  ///
  /// - Parameter grades: Of the network that it is delivered in.
  public init(of load: StockedLoad, _ grades: LoadGrades) {
    site = load.site
    grade = grades.grade(of: load.load)
    weight = WeightClass(of: load.load)
  }
}
