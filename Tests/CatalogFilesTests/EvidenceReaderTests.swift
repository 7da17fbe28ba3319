import CatalogFiles
import CatalogSupport
import Delivery
import Foundation
import Primitives
import Testing

@Suite("What was published of lanes, as rows")
struct EvidenceReaderTests {
  private static let header = "lane,from,to,mode,segment,kind,min_days,max_days,share,within_hours,year,source"

  private func read(_ rows: String..., header: String = header) -> (lanes: [PublishedLane], issues: [String]) {
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    let reading = EvidenceReader(network: ReadCatalog.small.world.network).read(Array(text.utf8), name: "mine.csv")
    return (reading.value, reading.issues.map(\.description))
  }

  @Test("A row has its places, modes and figure; of a single figure or mean one cell may be blank")
  func rows() throws {
    let (lanes, issues) = read(
      "a,CNSHA-P,BEANR-P,sea,port,range,40,50,,,2025,x", "b,CNSIA-RT,BE-GNE,rail+sea,line,single,12,,,,,",
      "c,CNSHA-MW,BE-GNE,,door,mean,,9.5,,,,x",
      "d,BELGG-SC,BE-GNE,road,handover,share,,,0.8,24,2022,x", "e,CNHRS-X,KZALT-X,rail,crossing,single,1,2,,,,x")
    #expect(issues == [])
    #expect(
      lanes.map(\.figure) == [
        .range(40...50), .single(12...12), .mean(9.5...9.5), .share(0.8, withinHours: 24), .single(1...2),
      ])
    #expect(lanes.map(\.modes) == [[.sea], [.rail, .sea], [], [.road], [.rail]])
    #expect(lanes[1].from == .site("CNSIA-RT") && lanes[1].to == .zone("BE-GNE"))
    #expect(lanes.map(\.year) == [2025, nil, nil, 2022, nil])
    #expect(lanes.allSatisfy { $0.reason == nil && $0.via.isEmpty && $0.counts })
  }

  @Test("Via, reason and counts are columns that may be missing")
  func further() {
    let lanes = read(
      "a,CNSIA-RT,BELGG-RT,rail,line,range,1,2,,,,x,CNHRS-X|sia-hrs-rail,too few,no", header: Self.header + ",via,reason,counts"
    ).lanes
    #expect(
      lanes.first?.via == ["CNHRS-X", "sia-hrs-rail"] && lanes.first?.reason == LaneReason(LocalizedName("too few"))
        && lanes.first?.counts == false)
  }

  @Test("A reason has its reach and side in days, names and reasons their columns by language")
  func reasons() {
    let header = Self.header + ",reason,by_days,lane_zh-Hans,reason_zh-Hans"
    let (lanes, issues) = read(
      "a,CNSIA-RT,BELGG-RT,rail,line,range,1,2,,,,x,too few,12.5,甲,太少", "b,CNSIA-RT,BELGG-RT,rail,line,range,90,91,,,,x,too many,-60,,",
      "c,CNSIA-RT,BELGG-RT,rail,line,range,1,2,,,,x,,3,,", "d,CNSIA-RT,BELGG-RT,rail,line,range,1,2,,,,x,too few,much,,", header: header)
    #expect(lanes.map(\.name) == [LocalizedName("a", ["zh-Hans": "甲"]), LocalizedName("b")])
    #expect(lanes.map { $0.reason?.byDays } == [12.5, -60])
    #expect(lanes.first?.reason?.text.text(in: "zh-Hans") == "太少")
    #expect(
      issues.count == 2 && issues[0] == "mine.csv:4:13: “reason” is blank" && issues[1].hasPrefix("mine.csv:5:14: “much” is no number"),
      "\(issues)")
  }

  @Test("In a planner's file a lane may stand often; in the catalog another segment, kind or year of it, and the same figure once")
  func severalRows() throws {
    let row = "a,CNSHA-P,BEANR-P,sea,port,range,40,50,,,2025,x"
    let (lanes, issues) = read(row, row, "a,CNSHA-P,BEANR-P,sea,port,single,45,,,,2025,x")
    #expect(lanes.map(\.name.base) == ["a", "a", "a"] && issues == [])
    let fixture = try CatalogFixture()
    for more in ["sea,port,single,45,,,,2025", "sea,port,range,40,50,,,2024", "sea,line,range,40,50,,,2025"] {
      _ = try fixture.append("network/evidence.csv", "Shanghai–Antwerp by the Cape,CNSHA-P,BEANR-P,\(more),test,,,,,,")
    }
    #expect(fixture.folder.check().map(\.description) == [])
    let line = try fixture.append(
      "network/evidence.csv", "Shanghai–Antwerp by the Cape,CNSHA-P,BEANR-P,sea,port,range,41,51,,,2025,test,,,,,,")
    let told = fixture.folder.check().map(\.description)
    #expect(told.count == 1 && told[0].hasPrefix("network/evidence.csv:\(line):1: “Shanghai–Antwerp by the Cape, "), "\(told)")
  }

  @Test(
    "A bad cell is told by line and column, and its row alone is left out",
    arguments: [
      ("b,CNSHA-Q,BEANR-P,sea,port,range,4,5,,,,x", "2: “CNSHA-Q” is no site or zone of the network; did you mean “CNSHA-P”?"),
      ("b,CNSHA-P,BEANR-P,see,port,range,4,5,,,,x", "4: “see” is unknown; expected “sea”, or one of road, rail, sea, air, parcel"),
      (
        "b,CNSHA-P,BEANR-P,sea,prt,range,4,5,,,,x",
        "5: “prt” is unknown; expected “port”, or one of line, door, port, crossing, clearance, handover"
      ),
      ("b,CNSHA-P,BEANR-P,sea,port,rang,4,5,,,,x", "6: “rang” is unknown; expected “range”, or one of range, single, mean, share"),
      ("b,CNSHA-P,BEANR-P,sea,port,range,5,4,,,,x", "8: 4 days are fewer than 5; the first figure is the smaller one"),
      ("b,CNSHA-P,BEANR-P,sea,port,range,5,,,,,x", "8: “max_days” is blank"),
      ("b,CNSHA-P,BEANR-P,sea,port,single,,,,,,x", "7: “min_days” is blank"),
      ("b,CNSHA-P,BEANR-P,sea,port,share,,,80,24,,x", "9: “80” is no number from 0 to 1, with a point and no grouping"),
      ("b,CNSHA-P,BEANR-P,sea,port,share,,,0.8,,,x", "10: “within_hours” is blank"),
      ("b,CNSHA-P,BEANR-P,sea,port,range,4,5,,,25,x", "11: “25” is no whole number from 1990 to 2100"),
    ])
  func badCells(row: String, told: String) {
    let (lanes, issues) = read("a,CNSHA-P,BEANR-P,sea,port,range,40,50,,,2025,x", row, "c,CNSHA-P,BEANR-P,sea,port,range,40,50,,,2025,x")
    #expect(lanes.map(\.name.base) == ["a", "c"])
    let issue = issues.first ?? ""
    #expect(issues.count == 1 && issue == "mine.csv:3:\(told)", "\(issues)")
  }

  @Test("A catalog may do without the file; where it has one, checking the catalog checks it, and the index is not made anew for it")
  func file() throws {
    let fixture = try CatalogFixture()
    let print = fixture.folder.fingerprint()
    let line = try fixture.append("network/evidence.csv", "bad,CNSHA-P,NOWHERE,sea,port,range,4,5,,,2025,test,,,,,,")
    let told = fixture.folder.check().map(\.description)
    #expect(told.count == 1 && told.allSatisfy { $0.hasPrefix("network/evidence.csv:\(line):3: “NOWHERE”") }, "\(told)")
    #expect(fixture.folder.fingerprint() == print)
    try FileManager.default.removeItem(at: fixture.url.appending(path: "network/evidence.csv"))
    #expect(fixture.folder.check().isEmpty)
    #expect(fixture.folder.readEvidence(in: ReadCatalog.small.world.network).value.isEmpty)
  }
}
