import Testing

@testable import Delivery
@testable import Primitives

struct ArrivalDistributionTests {
  private let tenths = ArrivalDistribution(first: Hour(100), masses: Array(repeating: 0.1, count: 10))

  @Test("A percentile is the smallest hour whose sum reaches it, a billionth short included")
  func percentiles() {
    // Ten times 0.1 in floating point adds up to 0.8999999999999999 at the ninth hour: that counts as 0.9.
    #expect(tenths.percentile(0.9) == Hour(108))
    #expect(tenths.percentile(0.5) == Hour(104))
    #expect(tenths.percentile(0.55) == Hour(105))
    let short = ArrivalDistribution(first: Hour(0), masses: [0.9 - 2e-9, 0.1 + 2e-9])
    #expect(short.percentile(0.9) == Hour(1), "two billionths short does not count")
    let near = ArrivalDistribution(first: Hour(0), masses: [0.9 - 5e-10, 0.1 + 5e-10])
    #expect(near.percentile(0.9) == Hour(0))
  }

  @Test("Several percentiles at once are the same as one by one")
  func together() {
    let ps = [0.1, 0.5, 0.75, 0.85, 0.9, 0.95, 0.97, 0.99]
    #expect(tenths.percentiles(ps) == ps.map { tenths.percentile($0) })
    let all = ArrivalPercentiles(tenths)
    #expect([all.p10, all.p50, all.p75, all.p85].map(\.value) == [100, 104, 107, 108])
    #expect([all.p90, all.p95, all.p97, all.p99].map(\.value) == [108, 109, 109, 109])
  }

  @Test("Zeros at either end are cut away")
  func zeros() {
    let padded = ArrivalDistribution(first: Hour(10), masses: [0, 0, 0.25, 0, 0.75, 0])
    #expect(padded.first == Hour(12))
    #expect(padded.masses == [0.25, 0, 0.75])
    #expect(padded.last == Hour(14))
  }

  @Test("Trimming moves what is negligible inwards and loses nothing")
  func trimming() {
    let wide = ArrivalDistribution(first: Hour(0), masses: [1e-14, 1e-13, 0.5, 0.5 - 3e-13, 1e-13, 1e-13])
    let trimmed = ArrivalDistribution(trimming: wide.masses, from: wide.first)
    #expect(trimmed.first == Hour(2))
    #expect(trimmed.masses.count == 2)
    #expect(abs(trimmed.masses.reduce(0, +) - wide.masses.reduce(0, +)) < 1e-15)
  }

  @Test("The cumulative probability and the mean follow the masses")
  func cumulative() {
    #expect(tenths.cumulative(through: Hour(99)) == 0)
    #expect(abs(tenths.cumulative(through: Hour(102)) - 0.3) < 1e-15)
    #expect(abs(tenths.cumulative(through: Hour(200)) - 1) < 1e-12)
    #expect(abs(tenths.mean - 104.5) < 1e-9)
    #expect(ArrivalDistribution(certain: Hour(7)).percentile(0.99) == Hour(7))
  }
}
