import Foundation
import TestSupport
import Testing

@Suite("The command line", .serialized)
struct CommandLineTests {
  private let bicycle = "FH-CITY28-50-RED"

  private func options(_ answer: Program.Answer) -> [[String: Any]] { answer.json["options"] as? [[String: Any]] ?? [] }

  @Test("A Fenghuang bicycle comes to Ghent by road from Liège, by rail and by sea, and by air only where --all asks for what others beat")
  func bicycleToGhent() throws {
    let home = try Home()
    let plain = try Program.run("estimate", bicycle, "--to", "Ghent", "--json", home: home)
    #expect(plain.status == 0)
    let modes = options(plain).map { $0["modes"] as? [String] ?? [] }
    #expect(modes.contains { $0.contains("rail") })
    #expect(modes.contains { $0.contains("sea") })
    #expect(!modes.contains { $0.contains("air") })
    #expect(options(plain).contains { $0["site"] as? String == "BELGG-OW" })
    let all = try Program.run("estimate", bicycle, "--to", "Ghent", "--all", "--json", home: home)
    let flight = options(all).first { ($0["modes"] as? [String] ?? []).contains("air") }
    let dominance = flight?["dominatedBy"] as? [String: String] ?? [:]
    #expect(options(plain).contains { $0["id"] as? String == dominance["option"] })
    #expect(["by-means", "after-arrival", "pareto"].contains(dominance["step"]))
    #expect(options(plain).allSatisfy { $0["dominatedBy"] == nil })
  }

  @Test("A cosmetic ordered on a working morning in Urumqi is there within two days with 90%")
  func cosmeticsToUrumqi() throws {
    let home = try Home()
    let now = "2026-11-24T02:00:00Z"
    let found = try Program.run("search", "serum", "--limit", "1", "--json", home: home)
    let sku = (found.json["results"] as? [[String: Any]])?.first?["sku"] as? String ?? ""
    let answer = try Program.run("estimate", sku, "--to", "乌鲁木齐", "--json", home: home, now: now)
    let bonded = options(answer).first { $0["site"] as? String == "CNURC-BW" }
    let p90 = (bonded?["arrival"] as? [String: String])?["p90"] ?? ""
    #expect(!p90.isEmpty && p90 <= "2026-11-26T02:00:00Z", "arrives \(p90)")
  }

  @Test("A mistyped word finds what was meant, which is said; a word by which goods are called otherwise finds them")
  func suggestions() throws {
    let home = try Home()
    let mistyped = try Program.run("search", "fenghaung", "--json", home: home)
    let meant = try Program.run("search", "fenghuang", "--json", home: home)
    #expect(mistyped.json["didYouMean"] as? [String] == ["fenghuang"])
    #expect(mistyped.json["showing"] as? String == "fenghuang" && meant.json["showing"] is NSNull)
    #expect(mistyped.json["total"] as? Int == meant.json["total"] as? Int && meant.json["total"] as? Int != 0)
    #expect(try Program.run("search", "fenghaung", home: home).output.contains("nothing for “fenghaung”; showing “fenghuang”"))
    let found = try Program.run("search", "bike", "--json", home: home)
    #expect(found.json["didYouMean"] as? [String] == [])
    let bicycles = try Program.run("search", "--category", "bicycles", "--json", home: home)
    #expect(found.json["total"] as? Int == bicycles.json["total"] as? Int)
  }

  @Test("Conditions typed in a query count as options do, and are told as they were understood")
  func typedConditions() throws {
    let home = try Home()
    let now = "2026-11-24T10:30:00Z"
    func found(_ arguments: String...) throws -> Program.Answer {
      try Program.run(["search"] + arguments + ["--json"], home: home, now: now)
    }
    let typed = try found("bike by 24 Dec", "--to", "Ghent")
    let said = try found("bike", "--by", "2026-12-24", "--to", "Ghent")
    #expect(typed.output == said.output && typed.json["total"] as? Int != 0)
    #expect(try found("bike 12月24日前 送到根特").output == said.output)
    #expect(
      try found("bike by Friday fastest to Ghent").output
        == found("bike", "--by", "2026-11-27", "--sort", "arrival", "--to", "Ghent").output)
    let told = try Program.run("search", "bike under 200 by 24 Dec", "--to", "Ghent", home: home, now: now).output
    #expect(told.contains("“bike” · up to €200.00 · by Thu 24 Dec"))
  }

  @Test("The statically linked program knows its time zones: Urumqi's morning is told in Chinese time")
  func timeZones() throws {
    let home = try Home()
    let answer = try Program.run(
      "estimate", "--from", "CNURC-BW", "--weight", "500", "--size", "200x100x80", "--to", "Urumqi", home: home, now: "2026-11-24T02:00:00Z"
    )
    #expect(answer.output.contains("Tue 24 Nov 10:00"))
  }

  @Test("An order to a zone that has left the catalog is told in UTC, and says so; before, in the time of its zone")
  func zoneGone() throws {
    let home = try Home()
    let catalog = home.url.appending(path: "catalog")
    try FileManager.default.copyItem(at: PackageFolder.smallCatalog, to: catalog)
    func told(_ arguments: String...) throws -> String {
      try Program.run(arguments + ["--catalog", catalog.path], home: home, now: "2026-11-24T10:30:00Z").output
    }
    _ = try told("order", "place", "FH-CITY28-50-RED", "--to", "BE-9000", "--yes")
    #expect(try told("order", "list").contains("Tue 24 Nov 11:30  "))
    let zones = catalog.appending(path: "network/zones.csv")
    let kept = try String(contentsOf: zones, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("BE-GNE,") }
    try (kept.joined(separator: "\n") + "\n").write(to: zones, atomically: true, encoding: .utf8)
    #expect(try told("order", "list").contains("Tue 24 Nov 10:30 UTC"))
  }

  @Test("Over the spring clock change a van that leaves Liège at a local hour leaves an hour earlier in UTC")
  func clockChange() throws {
    let home = try Home()
    func delivery(_ at: String) throws -> Int {
      let answer = try Program.run(
        "estimate", bicycle, "--to", "Ghent", "--from", "BELGG-OW", "--at", at, "--json", "--explain", home: home)
      let end = (options(answer).first?["arrival"] as? [String: String])?["p10"] ?? ""
      return Int(end.dropFirst(11).prefix(2)) ?? -1
    }
    // The same Tuesday morning, a week before and a week after 28 March 2027.
    #expect(try delivery("2027-03-16T06:00:00Z") == delivery("2027-04-06T05:00:00Z") + 1)
  }

  @Test(
    "A place that nothing is delivered to, a doubtful one and a wrong postcode exit 64 with their codes",
    arguments: [
      ("ES-51001", "not-served"), ("Heligoland", "not-served"), ("GB-GX11 1AA", "not-served"), ("Hong Kong", "not-served"),
      ("NG", "not-served"),
      ("San Jose", "doubtful-place"), ("Suzhou", "doubtful-place"), ("BE-99", "unknown-place"), ("Atlantis", "unknown-place"),
    ])
  func refusedPlaces(text: String, code: String) throws {
    let home = try Home(catalog: PackageFolder.shippedCatalog)
    let answer = try Program.run(
      "estimate", "--from", "BELGG-OW", "--weight", "500", "--size", "200x100x80", "--to", text, "--json", home: home)
    #expect(answer.status == 64)
    #expect(answer.error["code"] == code, "\(answer.errors)")
    let taxes = try Program.run(
      "landed-cost", "--hs", "871200", "--origin", "CN", "--value", "100", "--currency", "EUR", "--to", "Monaco", "--json", home: home)
    #expect(taxes.json["destination"] as? String == "MC")
  }

  @Test("Customs duty, anti-dumping duty and VAT of a bicycle into Belgium, each with base, rate and source")
  func landedCost() throws {
    let home = try Home()
    let answer = try Program.run(
      "landed-cost", "--hs", "871200", "--origin", "CN", "--value", "300", "--currency", "EUR", "--freight", "40", "--to", "BE", "--json",
      home: home)
    let lines = answer.json["lines"] as? [[String: Any]] ?? []
    func amount(_ kind: String) -> String {
      (lines.first { $0["kind"] as? String == kind }?["amount"] as? [String: String])?["amount"] ?? ""
    }
    #expect(amount("duty") == "47.60")
    #expect(amount("antidumping") == "164.90")
    #expect(amount("vat") == "116.03")
    #expect(
      lines.filter { ["duty", "antidumping", "vat"].contains($0["kind"] as? String ?? "") }.allSatisfy {
        $0["source"] is String && $0["rate"] is String
      })
  }

  @Test("What the seller could choose instead is told with its total; what cannot be worked out is told with its rule and rate")
  func alternatives() throws {
    let home = try Home(catalog: PackageFolder.shippedCatalog)
    let parcel = [
      "landed-cost", "--origin", "CN", "--to", "BE", "--freight", "10", "--currency", "EUR", "--hs", "871200", "--value", "100",
    ]
    let answer = try Program.run(parcel + ["--json"], home: home)
    let others = answer.json["alternatives"] as? [[String: Any]] ?? []
    #expect(others.map { $0["regime"] as? String } == ["ioss"])
    #expect((others.first?["total"] as? [String: String])?["currency"] == "EUR" && others.first?["unknown"] as? [String] == [])
    #expect(try Program.run(parcel, home: home).output.contains("If the seller collects the taxes"))
    let changes = answer.json["changes"] as? [[String: Any]] ?? []
    #expect(changes.map { $0["what"] as? String } == ["site", "day", "regime"])
    #expect(changes.first?["regime"] as? String == "local-stock" && changes.first?["site"] is String)
    #expect(changes.dropFirst().first?["ends"] as? [String] == ["eu-duty-flat-standard"])
    let food = try Program.run(
      "landed-cost", "--origin", "CN", "--to", "CH", "--hs", "190590", "--value", "500", "--currency", "CHF", "--json", home: home)
    #expect(food.json["unknown"] as? [String] == ["duty", "vat"])
    let tax = (food.json["uncomputed"] as? [[String: Any]])?.first
    #expect(tax?["kind"] as? String == "vat" && tax?["rate"] as? String == "0.081" && tax?["rule"] is String)
  }

  @Test("Where the goods are shipped from, a carrier's fee, what was used of a year: each changes the price, and what is left is told")
  func terms() throws {
    let home = try Home(catalog: PackageFolder.shippedCatalog)
    func total(_ answer: [String: Any]) -> String? { (answer["total"] as? [String: String])?["amount"] }
    let bicycle = ["--to", "GB", "--hs", "871200", "--origin", "KH", "--value", "300", "--freight", "40", "--currency", "GBP"]
    for (more, amount): ([String], String) in [
      ([], "663.00"), (["--ships-from", "DE"], "465.12"), (["--ships-from", "LK"], "663.00"),
      (["--ships-from", "DE", "--fee", "10"], "477.12"),
    ] {
      #expect(total(try Program.run(["landed-cost", "--json"] + bicycle + more, home: home).json) == amount, "\(more)")
    }
    let cream = ["--to", "CN", "--hs", "330499", "--origin", "FR", "--value", "1000", "--content", "2000ml", "--currency", "CNY"]
    let used = try Program.run(["landed-cost", "--json"] + cream + ["--used-this-year", "20000"], home: home).json
    #expect((used["allowanceLeft"] as? [String: String])?["amount"] == "5000.00" && used["regime"] as? String == "cbec")
    let first = try Program.run(["landed-cost", "--json"] + cream, home: home).json
    #expect((first["allowanceLeft"] as? [String: String])?["amount"] == "25000.00")
    let over = try Program.run(["landed-cost", "--json"] + cream + ["--used-this-year", "25500"], home: home).json
    #expect((over["allowanceLeft"] as? [String: String])?["amount"] == "500.00" && over["regime"] as? String == "general")
    for amount in ["-5", "ten", "NaN", "1e3", "10.001", ""] {
      let refused = try Program.run(["landed-cost", "--to", "BE", "--hs", "871200", "--origin", "CN", "--value", amount], home: home)
      #expect(refused.status == 64 && refused.errors.contains("--value wants an amount of EUR"), "\(amount)")
    }
  }

  @Test("Goods start where they were made unless that is said, wherever that is: at home, in the union, abroad")
  func starts() throws {
    let home = try Home(catalog: PackageFolder.shippedCatalog)
    func answer(_ words: String) throws -> [String: Any] {
      let goods = ["landed-cost", "--json", "--hs", "871200", "--value", "300", "--freight", "20", "--currency", "EUR"]
      return try Program.run(goods + words.split(separator: " ").map(String.init), home: home).json
    }
    for (to, origin) in [("BE", "DE"), ("DE", "AT"), ("JE", "GB"), ("BT1 5GS, GB", "GB"), ("CN", "CN"), ("FR", "MC"), ("CH", "LI")] {
      let to = to.hasPrefix("BT") ? "GB-BT1" : to
      let (unsaid, said) = (try answer("--to \(to) --origin \(origin)"), try answer("--to \(to) --origin \(origin) --ships-from \(origin)"))
      #expect(unsaid["total"] as? [String: String] == said["total"] as? [String: String], "\(to) \(origin)")
      #expect(unsaid["regime"] as? String == said["regime"] as? String, "\(to) \(origin)")
    }
    let belgian = try answer("--to BE --origin DE")
    #expect((belgian["total"] as? [String: String])?["amount"] == "387.20" && belgian["regime"] as? String == "local-stock")
    #expect(try answer("--to CN --origin CN --regime cbec")["regime"] as? String == "cbec", "bonded goods of Chinese make")
    let mixed = try Program.run(
      "landed-cost", "--json", "--to", "BE", "--currency", "EUR", "--item", "871200,DE,300", "--item", "871200,CN,300", home: home)
    #expect(mixed.json["regime"] as? String == "standard", "one parcel comes one way, from the farthest")
    let proof = try answer("--to BE --origin IN --preference")
    #expect(proof["withoutPreference"] as? [String] == ["IN"])
    #expect(try answer("--to BE --origin KR --preference")["withoutPreference"] as? [String] == [])
    #expect(try answer("--to BE --origin IN")["withoutPreference"] as? [String] == [])
  }

  @Test("An order is placed, moved on to delivered, and found again; a delivered order cannot be cancelled")
  func order() throws {
    let home = try Home()
    let placed = try Program.run("order", "place", bicycle, "--quantity", "1", "--to", "Ghent", "--yes", "--json", home: home)
    #expect(placed.status == 0, "\(placed.errors)")
    let id = placed.json["order"] as? String ?? ""
    let moved = try Program.run("order", "advance", id, "--until", "delivered", "--json", home: home)
    #expect(moved.json["status"] as? String == "delivered")
    let kinds = (moved.json["events"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String }
    #expect(kinds.first == "placed" && kinds.last == "delivered" && kinds.contains("out-for-delivery"))
    let listed = try Program.run("order", "list", "--json", home: home)
    #expect((listed.json["orders"] as? [[String: Any]])?.first?["order"] as? String == id)
    let refused = try Program.run("order", "cancel", id, "--json", home: home)
    #expect(refused.status == 1)
    #expect(refused.error["code"] == "too-late")
  }

  @Test(
    "What is unknown is refused with near matches and the status of wrong usage",
    arguments: [
      (["show", "FH-CITY28-50-REED"], "unknown-sku"), (["estimate", "FH-CITY28-50-RED", "--to", "Gent-Atlantis"], "unknown-place"),
      (["estimate", "FH-CITY28-50-RED"], "usage"), (["search", "x", "--by", "tomorrow"], "usage"),
      (["order", "place", "FH-CITY28-50-RED", "--to", "Ghent", "--yes", "--option", "nowhere"], "unknown-option"),
    ])
  func unknown(arguments: [String], code: String) throws {
    let home = try Home()
    let answer = try Program.run(arguments + ["--json"], home: home, now: nil)
    #expect(answer.error["code"] == code)
    #expect(answer.status == 64)
  }

  @Test(
    "Neither catalog has a bad cell, and one cell made bad is told by file, line and column",
    arguments: [PackageFolder.smallCatalog, PackageFolder.shippedCatalog])
  func check(catalog: URL) throws {
    let home = try Home(catalog: catalog)
    let clean = try Program.run("catalog", "check", "--json", home: home)
    #expect(clean.status == 0)
    #expect((clean.json["errors"] as? [Any])?.isEmpty == true)
    let copy = home.url.appending(path: "Catalog")
    try FileManager.default.copyItem(at: catalog, to: copy)
    let rates = copy.appending(path: "rates/rates.csv")
    let text = try String(contentsOf: rates, encoding: .utf8)
    try (text + "XAU,much,2026-11-01,assumed: a test\n").write(to: rates, atomically: true, encoding: .utf8)
    let bad = try Program.run("catalog", "check", copy.path, "--json", home: home)
    #expect(bad.status == 65)
    let errors = bad.json["errors"] as? [[String: Any]] ?? []
    #expect(
      errors.contains {
        $0["file"] as? String == "rates/rates.csv" && $0["line"] as? Int == text.count { $0.isNewline } + 1 && $0["column"] as? Int == 2
      })
  }

  @Test(
    "What runs out is named by day, with its row, for the shop's catalog and for a merchant's folder; a scheduled job can ask for a status")
  func expiring() throws {
    let home = try Home(catalog: PackageFolder.shippedCatalog)
    let shipped = try Program.run("catalog", "expiring", "--days", "60", "--json", home: home)
    #expect(shipped.status == 0)
    let entries = shipped.json["expiring"] as? [[String: Any]] ?? []
    let china = try #require(entries.first { $0["kind"] as? String == "announcement" && $0["ids"] as? [String] == ["CN"] })
    #expect(china["file"] as? String == "calendars/holidays.csv" && china["until"] as? String == "2026-12-31")
    #expect((china["line"] as? Int ?? 0) > 1 && (china["what"] as? String)?.contains("2027-01-01") == true)
    #expect(china["next"] is NSNull && (china["assumedTo"] as? String)?.hasPrefix("2029-") == true)
    #expect(entries.compactMap { $0["until"] as? String } == entries.compactMap { $0["until"] as? String }.sorted())
    let copy = home.url.appending(path: "Catalog")
    try FileManager.default.copyItem(at: PackageFolder.smallCatalog, to: copy)
    // The day before the first of its tables of rates is a month old.
    let arguments = ["catalog", "expiring", copy.path, "--days", "0", "--lang", "zh-Hans"]
    let now = "2026-11-20T10:30:00Z"
    let well = try Program.run(arguments + ["--exit-code"], home: home, now: now)
    #expect(well.status == 0 && well.output == "0 天内没有到期的内容\n")
    let rates = copy.appending(path: "rates/rates.csv")
    let text = try String(contentsOf: rates, encoding: .utf8)
    try (text + "XAU,1,2026-01-01,assumed: a test\n").write(to: rates, atomically: true, encoding: .utf8)
    let over = try Program.run(arguments, home: home, now: now)
    #expect(over.status == 0 && over.output == "2026-02-01  rates/rates.csv:\(text.count { $0.isNewline } + 1)  1 个汇率：满一个月（XAU）\n")
    #expect(try Program.run(arguments + ["--exit-code"], home: home, now: now).status == 65)
    try (text + "XAU,1,soon,assumed: a test\n").write(to: rates, atomically: true, encoding: .utf8)
    let unread = try Program.run(arguments, home: home, now: now)
    #expect(unread.status == 65 && unread.errors.contains("rates/rates.csv"))
  }

  @Test(
    "A shopper with the shipped catalog gets options, whatever they cost",
    arguments: [("Ghent", "bicycle"), ("Budapest", "bicycle"), ("Almaty", "bicycle"), ("Urumqi", "serum")])
  func shipped(place: String, goods: String) throws {
    let home = try Home(catalog: PackageFolder.shippedCatalog)
    let found = try Program.run("search", goods, "--limit", "1", "--json", home: home)
    let sku = (found.json["results"] as? [[String: Any]])?.first?["sku"] as? String ?? ""
    let answer = try Program.run("estimate", sku, "--to", place, "--json", home: home)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(!options(answer).isEmpty)
  }

  @Test("Where taxes are unknown the price is without them (DAP); where nothing goes, it is said")
  func elsewhere() throws {
    let home = try Home()
    let unknown = try Program.run("estimate", bicycle, "--to", "Ulaanbaatar", "--json", home: home)
    let terms = options(unknown).map { ($0["landedCost"] as? [String: Any])?["terms"] as? String }
    #expect(!terms.isEmpty && terms.allSatisfy { $0 == "DAP" })
    let nowhere = try Program.run("estimate", bicycle, "--to", "Warsaw", "--json", home: home)
    #expect(nowhere.status == 1)
    #expect(nowhere.error["code"] == "no-route")
  }

  @Test(
    "What is out of the calendars, of the clock or of the tariff is refused with the status of wrong usage, and says what would be right",
    arguments: [
      (["deadline", "FH-CITY28-50-RED", "--to", "Ghent", "--by", "9999-12-31"], "their last day is 2029-12-31"),
      (["deadline", "FH-CITY28-50-RED", "--to", "Ghent", "--by", "2026-11-23"], "expected 2026-11-24 or later"),
      (["search", "bike", "--to", "Ghent", "--by", "2020-01-01"], "expected 2026-11-24 or later"),
      (["estimate", "FH-CITY28-50-RED", "--to", "Ghent", "--at", "2030-01-01T00:00:00Z"], "their last day is 2029-12-31"),
      (["estimate", "FH-CITY28-50-RED", "--to", "Ghent", "--at", "2026-11-24T10:30:00+15:00"], "from -14:00 to +14:00"),
      (["estimate", "FH-CITY28-50-RED", "--to", "Ghent", "--close", "PLMAA-X=2027-01-01..2030-01-01"], "their last day is 2029-12-31"),
      (["landed-cost", "--to", "BE", "--hs", "871200", "--origin", "CN", "--value", "1", "--on", "2030-01-01"], "2029-12-31"),
      (["landed-cost", "--to", "BE", "--hs", "8712", "--origin", "CN", "--value", "1"], "it has 4 digits; expected six to ten digits"),
      (["landed-cost", "--to", "BE", "--item", "87120030111,CN,1"], "it has 11 digits; expected six to ten digits"),
      (["serch", "bike"], "near: search"), (["network", "sits"], "near: network sites"), (["cart", "ad", "X"], "near: cart add"),
      (["search", "bike", "--sort", "prise"], "near: price"), (["landed-cost", "--regime", "satndard"], "near: standard"),
      (["order", "advance", "X", "--until", "deliverd"], "near: delivered"), (["search", "--theme", "drk"], "near: dark"),
      (["estimate", "FH-CITY28-50-RED", "--to", "Ghent", "--modes", "rial"], "near: rail"),
    ])
  func outOfBounds(arguments: [String], says: String) throws {
    let home = try Home()
    let answer = try Program.run(arguments + ["--json"], home: home)
    #expect(answer.status == 64)
    #expect(answer.error["code"] == "usage")
    #expect(answer.error["message"]?.contains(says) == true, "\(answer.errors)")
  }

  @Test("The cart says the same sum of goods wherever it is asked, and takes no more than there is")
  func cartSums() throws {
    let home = try Home()
    let added = try Program.run("cart", "add", bicycle, "--quantity", "2", "--to", "Ghent", home: home)
    let shown = try Program.run("cart", "show", "--to", "Ghent", home: home)
    #expect(added.status == 0 && added.output == shown.output)
    #expect(shown.output.components(separatedBy: "€658.00").count == 4, "in the list, in the shipment and in the sum: \(shown.output)")
    let refused = try Program.run("cart", "add", bicycle, "--quantity", "500", "--json", home: home)
    #expect(refused.status == 1 && refused.error["code"] == "out-of-stock")
    #expect(refused.error["message"]?.contains("only 270 are left") == true)
  }

  @Test("Full-width digits are read, and a deadline far away carries its year")
  func forms() throws {
    let home = try Home()
    let cost = try Program.run(
      "landed-cost", "--to", "BE", "--hs", "８７１２００", "--origin", "CN", "--value", "300", "--json", home: home)
    #expect(cost.json["terms"] as? String == "DDP")
    let deadline = try Program.run("deadline", bicycle, "--to", "Ghent", "--by", "2028-02-29", home: home)
    #expect(deadline.output.contains("Tue 28 Dec 2027"))
  }

  @Test("Without a terminal the storefront says in one line what is missing and which commands work")
  func withoutTerminal() throws {
    let answer = try Program.run(home: try Home(), now: nil)
    #expect(answer.status == 1)
    #expect(answer.errors.split(separator: "\n").count == 1)
    #expect(answer.errors.contains("not a terminal") && answer.errors.contains("caravan search"))
  }

  @Test("Help, doctor and matrix speak Chinese: no text of a command or an option is left in English")
  func chineseHelp() throws {
    let home = try Home()
    let tree = try Program.run("--experimental-dump-help", home: home, now: nil).json
    var checked = 0
    func check(_ command: [String: Any], _ path: [String]) throws {
      let help = try Program.run(path + ["--help", "--lang", "zh-Hans"], home: home, now: nil)
      #expect(help.status == 0)
      let shown = help.output.filter { !$0.isWhitespace }
      let arguments = (command["arguments"] as? [[String: Any]] ?? []).filter { $0["shouldDisplay"] as? Bool == true }
      for text in [command["abstract"], command["discussion"]] + arguments.map({ $0["abstract"] }) {
        guard let text = text as? String, text.count > 6 else { continue }
        #expect(!shown.contains(text.filter { !$0.isWhitespace }), "\(path): \(text)")
        checked += 1
      }
      for argument in arguments {
        for name in argument["names"] as? [[String: Any]] ?? [] { #expect(shown.contains("-\(name["name"] as? String ?? "?")")) }
      }
      for next in command["subcommands"] as? [[String: Any]] ?? [] {
        guard let name = next["commandName"] as? String, name != "help" else { continue }
        // What only the program itself calls stands in no help.
        guard next["shouldDisplay"] as? Bool == true else { continue }
        if !path.isEmpty || name != "network" { #expect(shown.contains(name)) }
        try check(next, path + [name])
      }
    }
    try check(try #require(tree["command"] as? [String: Any]), [])
    #expect(checked > 100)
    #expect(try Program.run("doctor", "--lang", "zh-Hans", home: home).output.contains("商品目录"))
    #expect(try Program.run("doctor", home: home).output.contains("no errors"))
    let matrix = try Program.run("matrix", "--lang", "zh-Hans", "--zones", "BE", home: home).output
    #expect(matrix.contains("布鲁塞尔") && matrix.contains("仓"))
    // English help is drawn by the parser, and what JSON says is English in every language.
    #expect(try Program.run("estimate", "--help", home: home, now: nil).output.contains("OVERVIEW"))
    let findings = try Program.run("doctor", "--json", "--lang", "zh-Hans", home: home).json["findings"] as? [[String: Any]] ?? []
    #expect(findings.contains { ($0["text"] as? String ?? "").contains("no errors") })
  }

  @Test(
    "What went wrong is said in the language of the run, in English with JSON, with the same status",
    arguments: [
      (["show", "NOPE"], "there is no SKU or product “NOPE”; caravan search finds goods", "没有名为“NOPE”的 SKU 或商品；可用 caravan search 查找商品"),
      (
        ["estimate", "NOPE"], "where to? Name a city or country, such as --to Ghent, or choose one in the shop",
        "送到哪里？请写明城市或国家，例如 --to Ghent，或在商店里选择"
      ),
      (["order", "show", "X"], "there is no order “X”; caravan order list shows all", "没有订单“X”；可用 caravan order list 查看全部订单"),
      (["order", "place", "--to", "Ghent"], "the cart is empty", "购物车是空的"),
      (["estimate", "FH-CITY28-46-BLK", "--to", "BE-99999"], "“BE-99999” holds no postcode of Belgium", "“BE-99999”中没有比利时的邮编"),
      (
        ["landed-cost", "--hs", "871", "--origin", "CN", "--value", "100EUR", "--to", "BE"], "“871” is no HS code: it has 3 digits;",
        "“871”不是 HS 编码：它有 3 位数字；"
      ),
      (["estimate", "FH-CITY28-46-BLK", "--to", "Ghnt"], "; near: Ghent", "；相近的有：Ghent"),
      (["search", "--limit", "0"], "--limit wants a number from 1 to 10000", "错误：--limit 应为 1 到 10000 之间的整数\n用法：caravan search"),
      (["search", "--by", "tomorrow", "--to", "Ghent"], "--by: “tomorrow” is no date", "--by：“tomorrow”不是日期"),
      (["cart", "show", "--curency", "EUR"], "Did you mean '--currency'?", "没有选项“--curency”，是否应为“--currency”？"),
      (["search", "--theme", "drk"], "near: dark; there are auto, dark, light", "：相近的有：dark；全部有 auto、dark、light\n说明：--theme <theme>  配色"),
      (["serch"], "there is no command “serch”; near: search", "没有命令“serch”；相近的有：search"),
      (["catalog", "check", "/nowhere"], "there is no folder /nowhere", "没有文件夹 /nowhere"),
    ])
  func errors(arguments: [String], english: String, chinese: String) throws {
    let home = try Home()
    let told = try Program.run(arguments, home: home)
    let chineseTold = try Program.run(arguments + ["--lang", "zh-Hans"], home: home)
    let json = try Program.run(arguments + ["--lang", "zh-Hans", "--json"], home: home)
    #expect(told.errors.contains(english), "\(told.errors)")
    #expect(chineseTold.errors.contains(chinese), "\(chineseTold.errors)")
    #expect(json.errors.contains(english.replacing("\"", with: "\\\"")), "\(json.errors)")
    #expect(told.status == chineseTold.status && told.status == json.status && told.status != 0)
  }
}
