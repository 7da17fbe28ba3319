import Foundation
import TestSupport
import Testing

@Suite("Learning from a planner's deliveries on the command line", .serialized)
struct LearnTests {
  private func file(_ lines: [String], _ home: Home) throws -> String {
    let url = home.url.appending(path: "deliveries.csv")
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  /// Trains that take twice as long as the small catalog says, one every day, each another time, after the slowdown that it has.
  private static let slowTrains: [String] = (0..<60).map { index in
    let started = 1_772_438_400 + index * 86_400
    let ended = started + (200 + index * 37 % 60 * 2) * 3600
    func text(_ second: Int) -> String { Date(timeIntervalSince1970: Double(second)).ISO8601Format() }
    return "p\(index),alt-bqt-rail,KZALT-X,BYBQT-X,\(text(started)),\(text(ended))"
  }

  @Test("Sixty slow trains become the row's figures in a catalog of their own; what is no delivery is named by its line")
  func learned() throws {
    let home = try Home()
    let bad = [
      "x,alt-bqt-rail,KZALT-X,BYBQT-X,tomorrow,", "x,maa-dui-rail,KZALT-X,DEDUI-RT,2026-04-05T08:00:00Z,", "x,\"alt",
      "y,maa-dui-rail,PLMAA-X,DEDUI-RT,2026-04-05T08:00:00Z,2026-04-07T08:00:00Z",
    ]
    let path = try file(["parcel,service,from,to,started,ended"] + Self.slowTrains + bad, home)
    let into = home.url.appending(path: "learned")
    let answer = try Program.run("network", "learn", path, "--into", into.path, "--json", home: home)
    #expect(answer.status == 0 && answer.errors == "", "\(answer.errors)")
    let rows = try #require(answer.json["rows"] as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["alt-bqt-rail", "maa-dui-rail"])
    let row = try #require(rows.first)
    #expect(row["changed"] as? Bool == true && row["deliveries"] as? Int == 60)
    let (was, now) = (row["was"] as? [String: Double], row["is"] as? [String: Double])
    #expect(was == ["minHours": 110, "p50Hours": 132, "p90Hours": 172])
    #expect((now?["p50Hours"] ?? 0) > 200 && (now?["p50Hours"] ?? 0) < 280, "\(now ?? [:])")
    #expect((row["lossIs"] as? Double ?? 0) < (row["lossWas"] as? Double ?? 0))
    #expect(rows.last?["changed"] as? Bool == false && rows.last?["lossWas"] is NSNull)
    let leftOut = try #require(answer.json["leftOut"] as? [[String: Any]])
    #expect(leftOut.map { $0["line"] as? Int } == [62, 63, 64])
    #expect((leftOut[1]["reason"] as? String)?.contains("whole route") == true)

    let checked = try Program.run("catalog", "check", into.path, home: home)
    #expect(checked.status == 0, "\(checked.output)")
    let file = "network/services.csv"
    func lines(_ folder: URL) throws -> [String] {
      try String(contentsOf: folder.appending(path: file), encoding: .utf8).components(separatedBy: "\n")
    }
    let changed = zip(try lines(home.catalog), try lines(into)).filter { $0 != $1 }
    #expect(changed.count == 1 && changed[0].1.contains("\"learned from 60 deliveries, from 2026-03-02 to 2026-04-30\""))
    let again = try Program.run("network", "learn", path, "--into", into.path, "--json", home: home)
    #expect(again.status == 64 && again.error["code"] == "bad-file")
  }

  @Test("For people it is a table and sentences, in their language; a file of other columns is refused")
  func text() throws {
    let home = try Home()
    let path = try file(["parcel,service,from,to,started,ended"] + Self.slowTrains.prefix(10), home)
    let english = try Program.run("network", "learn", path, "--into", home.url.appending(path: "a").path, home: home)
    #expect(english.status == 0 && english.output.contains("alt-bqt-rail") && english.output.contains("fewer than 25 deliveries"))
    let chinese = try Program.run("network", "learn", path, "--into", home.url.appending(path: "b").path, "--lang", "zh-Hans", home: home)
    #expect(chinese.output.contains("运送不足 25 次"))
    let other = try Program.run(
      "network", "learn", file(["sku,at", "1,2"], home), "--into", home.url.appending(path: "c").path, home: home)
    #expect(other.status == 65 && other.errors.contains("parcel,at,event,place"))
    #expect(!FileManager.default.fileExists(atPath: home.url.appending(path: "c").path))
  }
}
