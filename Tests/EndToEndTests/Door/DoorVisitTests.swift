import Foundation
import PostgresServer
import TestSupport
import Testing

@Suite("A shop behind a door of OpenSSH", .serialized, .needsDoor)
struct DoorVisitTests {
  private let bicycle = "FH-CITY28-50-RED"

  private func lines(_ answer: Program.Answer) -> [String] {
    (answer.json["lines"] as? [[String: Any]] ?? []).compactMap { $0["sku"] as? String }
  }

  private func streets(_ answer: Program.Answer) -> [String] {
    (answer.json["addresses"] as? [[String: Any]] ?? []).compactMap { ($0["address"] as? [String: Any])?["street"] as? String }
  }

  private func orders(_ answer: Program.Answer) -> [String] {
    (answer.json["orders"] as? [[String: Any]] ?? []).compactMap { $0["order"] as? String }
  }

  @Test("Any key is an account: a command answers, two keys see nothing of each other, joined keys see the same")
  func accounts() throws { try tryAccounts(OpenDoor()) }

  /// What a shop's visitors may expect of each other, wherever the ledger lies.
  private func tryAccounts(_ door: OpenDoor) throws {
    for name in ["an", "bo"] { try door.makeKey(name) }
    try door.makeKey("old", type: "rsa", bits: 3072)
    let found = try door.ssh("an", "search", "bike", "--json")
    #expect(found.status == 0 && (found.json["total"] as? Int ?? 0) > 0, "\(found.errors)")
    #expect(try door.ssh("old", "search", "'red bike'", "--json").status == 0)

    #expect(try door.ssh("an", "cart", "add", bicycle, "--json").status == 0)
    let placed = try door.ssh(
      "bo", "order", "place", bicycle, "--quantity", "1", "--to", "BE-9000", "--name", "Bo", "--street", "'Kouter 9'", "--yes", "--json")
    let order = try #require(placed.json["order"] as? String, "\(placed.errors)")
    #expect(try door.ssh("bo", "address", "add", "--to", "BE-9000", "--name", "Bo", "--street", "'Kouter 9'", "--json").status == 0)
    #expect(try lines(door.ssh("an", "cart", "show", "--json")) == [bicycle])
    #expect(try lines(door.ssh("bo", "cart", "show", "--json")).isEmpty)
    #expect(try orders(door.ssh("an", "order", "list", "--json")).isEmpty && streets(door.ssh("an", "address", "list", "--json")).isEmpty)
    #expect(try orders(door.ssh("bo", "order", "list", "--json")) == [order])
    let foreign = try door.ssh("an", "order", "show", order, "--json")
    #expect(foreign.status == 64 && foreign.error["code"] == "usage", "\(foreign.errors)")

    let offer = try door.ssh("an", "account", "link", "--json")
    let code = try #require(offer.json["code"] as? String, "\(offer.errors)")
    let wrong = try door.ssh("bo", "account", "join", "ZZZZZ-ZZZZZ", "--json")
    #expect(wrong.status == 64 && wrong.error["message"]?.contains("4") == true, "\(wrong.errors)")
    let joined = try door.ssh("bo", "account", "join", code, "--json")
    #expect(joined.json["orders"] as? Int == 1 && joined.json["keys"] as? Int == 1, "\(joined.errors)")
    for key in ["an", "bo"] {
      #expect(try lines(door.ssh(key, "cart", "show", "--json")) == [bicycle])
      #expect(try orders(door.ssh(key, "order", "list", "--json")) == [order])
      #expect(try streets(door.ssh(key, "address", "list", "--json")) == ["Kouter 9"])
    }
    #expect(try (door.ssh("an", "account", "keys", "--json").json["keys"] as? [Any])?.count == 2)
    #expect(try door.ssh("old", "account", "join", code, "--json").status == 64, "a code lets one key in")

    // Who came is told without key, address or words.
    let log = try String(contentsOf: door.home.url.appending(path: "door/run/logins.log"), encoding: .utf8)
    #expect(log.contains("command=order-place from=127.0.0.0/24"))
    for secret in ["SHA256", "127.0.0.1", "Kouter", bicycle] { #expect(!log.contains(secret), "\(secret)") }
    #expect(!door.said.contains("SHA256"))
  }

  @Test(
    "The same over a server by TLS and SCRAM, as visitors who are not root: the password is in its file, in no list of processes and no log",
    .enabled(if: PostgresServer.isInstalled))
  func server() throws {
    let secured = try SecureServer(
      certificates: PackageFolder.tests.appending(path: "Cluster/tls.sh"),
      roles: PackageFolder.assets.appending(path: "deploy/postgresql/roles.sql"))
    let owner = secured.url(as: "caravan_owner") + "&passfile=\(try secured.passwordFile("caravan_owner").path)"
    let home = try Home()
    let made = try Program.run("ledger", "migrate", "--data", owner, "--shop-role", "caravan_shop", home: home, now: nil)
    #expect(made.status == 0, "\(made.errors)")
    let door = try OpenDoor(over: secured)
    try tryAccounts(door)

    let visit = try Visit(home: Home())
    try visit.enter(door, key: "an")
    try visit.chooseGhent()
    try visit.waitFor("cart 1")
    // A session of the door's is the visitors' user's, and shows neither where the ledger lies nor by what it is let in.
    let shop = try #require(door.shops.last)
    let status = try String(contentsOfFile: "/proc/\(shop)/status", encoding: .utf8)
    let user = try #require(status.firstMatch(of: /Uid:\t(\d+)\t(\d+)\t(\d+)\t(\d+)/))
    #expect(!OpenDoor.isRoot || [user.1, user.2, user.3, user.4].allSatisfy { $0 != "0" })
    func text(_ path: String) -> String { (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) } ?? "" }
    let shown = text("/proc/\(shop)/cmdline")
    #expect(!shown.isEmpty && !shown.contains("postgresql"), "\(shown)")
    let told = [secured.log, door.said, text(door.home.url.appending(path: "door/place.conf").path)]
    let listed = ([door.process] + door.processes).flatMap { [text("/proc/\($0)/cmdline"), text("/proc/\($0)/environ")] }
    for secret in secured.secrets { #expect(!(told + listed).contains { $0.contains(secret) }) }
    #expect(told[0].contains("caravan_shop"))
  }

  @Test("Settings of a visitor are the ledger's, words come in the visitor's language, refusals too")
  func settings() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let refused = try door.ssh("an", "doctor", more: ["-o", "SendEnv=LANG"], environment: ["LANG=zh_CN.UTF-8"])
    #expect(refused.status == 64 && refused.errors.contains("没有命令"), "\(refused.errors)")
    let json = try door.ssh("an", "doctor", "--json")
    #expect(json.status == 64 && json.error["code"] == "usage" && json.error["message"]?.contains("no command here") == true)
    let none = try door.ssh("an")
    #expect(none.status == 64 && none.errors.contains("ssh -t"), "\(none.errors)")
    let export = try door.ssh("an", "data", "export")
    #expect(export.status == 0 && export.json["settingsFile"] is NSNull && (export.json["keys"] as? [Any])?.count == 1, "\(export.errors)")
    let papers = try placedPapers(door)
    #expect(papers.status == 0 && papers.output.contains("CN 23"), "\(papers.errors)")
    let erased = try door.ssh("an", "data", "erase", "--yes", "--json")
    #expect(erased.json["erased"] as? Bool == true, "\(erased.errors)")
    #expect(try orders(door.ssh("an", "order", "list", "--json")).isEmpty)
  }

  private func placedPapers(_ door: OpenDoor) throws -> Program.Answer {
    let placed = try door.ssh(
      "an", "order", "place", bicycle, "--quantity", "1", "--to", "BE-9000", "--name", "An", "--street", "'Veldstraat 1'", "--yes", "--json"
    )
    return try door.ssh("an", "order", "documents", try #require(placed.json["order"] as? String, "\(placed.errors)"))
  }
}
