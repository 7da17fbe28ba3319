import Foundation
import Testing

@Suite("Published lanes on the command line")
struct LanesCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func file(_ rows: String...) throws -> String {
    let url = home.url.appending(path: "lanes.csv")
    let header = "lane,from,to,mode,segment,kind,min_days,max_days,share,within_hours,year,source"
    try ([header] + rows).joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  @Test("The catalog's own lanes have all fields of the contract, and the table says the same")
  func catalogLanes() throws {
    let answer = try Program.run("network", "lanes", "--json", home: home)
    let lanes = try #require(answer.json["lanes"] as? [[String: Any]])
    #expect(answer.status == 0 && lanes.count == 3)
    for field in [
      "lane", "from", "to", "segment", "kind", "minDays", "maxDays", "p10Days", "p50Days", "p90Days", "meanDays", "share", "inside",
      "byDays",
    ] {
      #expect(lanes.allSatisfy { $0[field] != nil }, "\(field)")
    }
    #expect(lanes.map { $0["verdict"] as? String } == ["inside", "explained", "uncounted"])
    let days = try #require(lanes[1]["byDays"] as? Double)
    #expect(days > 5)
    let text = try Program.run("network", "lanes", home: home)
    #expect(text.output.contains("too few days for a train"))
    #expect(text.output.contains("1 of 2 lanes are inside"))
    let csv = try Program.run("network", "lanes", "--csv", home: home).output.split(separator: "\n")
    #expect(csv.count == 4 && csv[0].hasPrefix("lane,from,to,mode,segment,kind,minDays"))
  }

  @Test("No line is wider than 80 columns, in Chinese neither")
  func width() throws {
    for language in ["en", "zh-Hans"] {
      let text = try Program.run("network", "lanes", "--lang", language, home: home).output
      let widest = text.split(separator: "\n").map { line in line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } }.max()
      #expect(widest ?? 0 <= 80, "\(text)")
    }
  }

  @Test("In a file of one's own a bad row is a warning, a lane without services says so, and the others are told")
  func ownFile() throws {
    let path = try file(
      "a,CNSHA-P,BEANR-P,sea,port,range,40,50,,,2025,x", "b,CNSHA-P,NOWHERE,sea,port,range,40,50,,,2025,x",
      "c,CNSHA-P,BEANR-P,air,line,range,40,50,,,2025,x")
    let answer = try Program.run("network", "lanes", path, "--json", home: home)
    let lanes = try #require(answer.json["lanes"] as? [[String: Any]])
    #expect(answer.status == 0 && lanes.map { $0["lane"] as? String } == ["a", "c"])
    #expect(answer.errors.contains("\(path):3:3: “NOWHERE” is no site or zone of the network"))
    #expect(lanes[1]["p50Days"] is NSNull && lanes[1]["byDays"] is NSNull && lanes[1]["inside"] as? Bool == false)
    #expect((lanes[1]["problem"] as? String)?.contains("nothing leads") == true)
  }

  @Test("Where a lane begins elsewhere than its row says, text and JSON say where, and a dash reads standard input")
  func substitutes() throws {
    let path = try file("a,BE-GNE,BE-GNE,,door,range,1,2,,,2025,x", "a,CNSHA-P,BELGG-SC,sea,door,mean,40,,,,2025,x")
    let answer = try Program.run(["network", "lanes", "-", "--json"], home: home, input: path)
    let lanes = try #require(answer.json["lanes"] as? [[String: Any]])
    #expect(answer.status == 0 && lanes.count == 2)
    #expect(lanes.allSatisfy { $0["startsAt"] is String && $0["startsAtKm"] is Double })
    #expect(lanes[0]["endsAt"] is NSNull && lanes[1]["endsAt"] as? String == "BE-LGG" || lanes[1]["endsAt"] is String)
    let text = try Program.run(["network", "lanes", "-"], home: home, input: path).output
    #expect(text.contains("km away: the nearest place that does this") && text.contains("⌀ is a mean"), "\(text)")
    let bad = try Program.run(["network", "lanes", "-"], home: home, input: try file("b,CNSHA-P,NOWHERE,sea,port,range,4,5,,,,x"))
    #expect(bad.status == 65 && bad.errors.contains("standard input:2:3:"), "\(bad.errors)")
  }

  @Test("Names and reasons are in the language of whoever asks, as far as the rows have it")
  func names() throws {
    let chinese = try Program.run("network", "lanes", "--lang", "zh-Hans", home: home).output
    #expect(chinese.contains("上海—安特卫普") && chinese.contains("天数太少"), "\(chinese)")
    #expect(chinese.contains("An evening in Liège"))
  }

  @Test("A file without a good row is bad data, one that is not there too")
  func badFiles() throws {
    let bad = try Program.run("network", "lanes", try file("b,CNSHA-P,NOWHERE,sea,port,range,4,5,,,,x"), home: home)
    #expect(bad.status == 65 && bad.errors.contains(":2:3:"))
    let both = try Program.run(
      "network", "lanes", try file("b,CNSHA-P,NOWHERE,sea,port,range,4,5,,,,x", "c,CNSHA-P,BEANR-P,see,port,range,4,5,,,,x"), home: home)
    #expect(both.status == 65 && both.errors.contains(":2:3:") && both.errors.contains(":3:4:"), "\(both.errors)")
    let path = try file()
    let rows = (0..<25).map { "r\($0),CNSHA-P,NOWHERE,sea,port,range,4,5,,,,x" }
    try ([String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)] + rows).joined(separator: "\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let many = try Program.run("network", "lanes", path, home: home).errors
    #expect(many.contains(":21:3:") && !many.contains(":22:3:") && many.contains("and 5 more"), "\(many)")
    #expect(try Program.run("network", "lanes", "/nowhere/at/all.csv", home: home).status == 65)
    let empty = home.url.appending(path: "empty.csv")
    try "lane,from\n".write(to: empty, atomically: true, encoding: .utf8)
    #expect(try Program.run("network", "lanes", empty.path, home: home).status == 65)
  }
}
