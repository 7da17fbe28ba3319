import CoreSupport
import DeliverySupport
import Foundation
import Testing

@testable import Delivery
@testable import Primitives

struct StageDurationTests {
  @Test("Three equal figures are a constant, rounded up to the hour")
  func constants() {
    #expect(hours(2.2, 2.2, 2.2).discrete == DiscreteDuration(first: 3, masses: [1]))
    #expect(hours(4, 4, 4).discrete == DiscreteDuration(first: 4, masses: [1]))
    #expect(StageDuration(constant: 0).discrete == DiscreteDuration(first: 0, masses: [1]))
  }

  @Test("Figures that neither rise nor are equal are refused")
  func refused() {
    #expect(StageDuration(minHours: 2, p50Hours: 2, p90Hours: 3) == nil)
    #expect(StageDuration(minHours: 1, p50Hours: 3, p90Hours: 3) == nil)
    #expect(StageDuration(minHours: 3, p50Hours: 2, p90Hours: 4) == nil)
    #expect(StageDuration(minHours: -1, p50Hours: 2, p90Hours: 4) == nil)
    #expect(StageDuration(minHours: 1, p50Hours: 2, p90Hours: .infinity) == nil)
  }

  @Test("Each whole hour has the probability of the hour that ends with it, and the last the whole tail")
  func wholeHours() {
    // Median 1, 90th percentile 2: mu = 0, sigma = ln 2 / 1.28155 = 0.54087. F(k) by Python's math.erfc.
    let discrete = hours(0, 1, 2).discrete
    let upTo = [0, 0.5, 0.9, 0.978883211325, 0.994812938596, 0.998538256465, 0.999538103445, 0.999839521437]
    // 1 - F(8) = 6.0e-5 is the first below 1e-4: hour 8 takes all that is left, 1 - F(7).
    #expect(discrete.first == 0)
    #expect(discrete.masses.count == 9)
    var sum = 0.0
    for (hour, expected) in upTo.enumerated() {
      sum += discrete.masses[hour]
      #expect(abs(sum - expected) < 1e-11, "F(\(hour))")
    }
    #expect(abs(discrete.masses[8] - 1.6047856e-4) < 1e-10)
  }

  @Test("A least time off the hour shifts the curve, not the hours")
  func brokenLeast() {
    // 1.5 + L with median 1 and 90th percentile 2: F(2) is that of half an hour, 0.1 by symmetry; F(3) that of 1.5 hours, 0.773270.
    let discrete = hours(1.5, 2.5, 3.5).discrete
    #expect(abs(discrete.masses[2 - discrete.first] - 0.1) < 1e-12)
    #expect(abs(discrete.masses[3 - discrete.first] - 0.6732701299427) < 1e-12)
    #expect(discrete.masses.prefix(2 - discrete.first).allSatisfy { $0 == 0 })
  }

  @Test("The median and the 90th percentile are those that were given")
  func figures() {
    let duration = hours(200, 240, 320)
    #expect(abs(duration.cumulative(240) - 0.5) < 1e-12)
    #expect(abs(duration.cumulative(320) - 0.9) < 1e-9)
    #expect(duration.cumulative(200) == 0)
  }

  @Test("With an inspection the hours are those of both cases, each weighed")
  func inspectionOfConstants() throws {
    let inspection = try #require(Inspection(rate: 0.25, duration: StageDuration(constant: 3)))
    let end = try Estimator().arrival(Stage(taking: StageDuration(constant: 2), inspection: inspection), from: Hour(500_000))
    #expect(end.first == Hour(500_002))
    #expect(end.masses == [0.75, 0, 0, 0.25])
  }

  @Test("Duration and inspection are put on whole hours each by itself, then added")
  func inspectionMixture() throws {
    let inspection = try #require(Inspection(rate: 0.2, duration: hours(0.5, 1.5, 2.5)))
    let end = try Estimator().arrival(Stage(taking: hours(0, 1, 2), inspection: inspection), from: Hour(500_000))
    // D: F(1) = 0.5, F(2) = 0.9. I is 0.5 + L: F(1) = 0.1 (half an hour), F(2) = 0.773270 (an hour and a half).
    let d1 = 0.5
    let d2 = 0.4
    let i1 = 0.1
    let i2 = 0.6732701299427
    let d3 = 0.978883211325 - 0.9
    #expect(end.first == Hour(500_001))
    #expect(abs(end.masses[0] - 0.8 * d1) < 1e-12)
    #expect(abs(end.masses[1] - (0.8 * d2 + 0.2 * d1 * i1)) < 1e-12)
    #expect(abs(end.masses[2] - (0.8 * d3 + 0.2 * (d1 * i2 + d2 * i1))) < 1e-11)
  }

  @Test("An inspection adds its hours on the stage's own clock")
  func inspectionOnWorkingClock() throws {
    let customs = WorkingCalendar("customs", in: "UTC", open: [opening(8, 10)])
    let inspection = try #require(Inspection(rate: 1, duration: StageDuration(constant: 2)))
    let stage = Stage(taking: StageDuration(constant: 1), on: .working("customs"), inspection: inspection)
    // Three open hours of two a day: the third ends on the second day at 09:00.
    #expect(try Estimator(customs).arrival(stage, from: at("2026-11-24T00:00+00:00")).percentile(0.5) == at("2026-11-25T09:00+00:00"))
  }

  @Test("A rate of nothing or of more than one is no inspection")
  func rates() {
    #expect(Inspection(rate: 0, duration: hours(0, 1, 2)) == nil)
    #expect(Inspection(rate: 1.01, duration: hours(0, 1, 2)) == nil)
    #expect(Inspection(rate: 1, duration: hours(0, 1, 2)) != nil)
  }
}
