import Foundation
import Testing

/// What was published of how long lanes take, against the shipped catalog.
struct PublishedTransitTests {
  @Test("The median of every published lane lies in its range, or its row says why not, and then it does lie outside")
  func medians() throws {
    let times = TransitTimes()
    let lanes = try PublishedLane.all()
    #expect(lanes.count >= 60)
    for lane in lanes {
      let days = try times.median(lane)
      let figures = String(format: "%.2f days, published %.2f to %.2f", days, lane.range.lowerBound, lane.range.upperBound)
      if lane.reason.isEmpty {
        #expect(lane.range.contains(days), "\(lane.name): \(figures), and no reason")
      } else {
        #expect(!lane.range.contains(days), "\(lane.name): \(figures), though its row says why it lies outside")
      }
    }
    let named = Set(lanes.map(\.name))
    #expect(named.count == lanes.count)
    #expect(lanes.count { $0.reason.isEmpty } * 3 >= lanes.count * 2, "two thirds of what is published is met")
  }

  @Test("Two figures are a range; of one, an announcement is the low end and anything else the middle; half a day is no difference")
  func ranges() throws {
    let lanes = Dictionary(uniqueKeysWithValues: try PublishedLane.all().map { ($0.name, $0.range) })
    #expect(lanes["Xi'an–Budapest by train"] == 10.5...15.5)
    #expect(lanes["Xi'an–Moscow"] == 10.5...17)
    let observed = try #require(lanes["Zhengzhou–Hamburg"])
    #expect(abs(observed.lowerBound - 12.25) < 1e-9 && abs(observed.upperBound - 17.75) < 1e-9)
    let hours = try #require(lanes["Piraeus–Sofia by train"])
    #expect(abs(hours.lowerBound - 39.0 / 24) < 1e-9 && abs(hours.upperBound - 61.0 / 24) < 1e-9)
  }
}
