import Foundation
import Primitives

/// `make test-cluster` places orders with this, by the shop's own use cases over a PostgreSQL server, while the scripts in Tests/Cluster take that
/// server away; afterwards it compares the books.
///
/// `stress place --data URL --acks FILE [--seconds N] [--workers N] [--seed N]`: workers, each a customer of its own, place orders until the time is
/// over, each with its key, and ask again with the same key until there is an answer. Every answer is a line of the file.
///
/// `stress compare --data URL --acks FILE [--also CUSTOMER]`: status 0 if no order that was acknowledged is missing or doubled, none is there that nobody asked for,
/// stock sold equals the orders, and carts hold what was put into them and not ordered. Prints one line with the waits. CUSTOMER's orders count as well.
///
/// `--root DIR` is the folder that holds Tests/Catalog (`.`).
@main
struct Stress {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func value(of option: String) -> String? {
      guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
      defer { arguments.removeSubrange(index...index + 1) }
      return arguments[index + 1]
    }
    let root = URL(filePath: value(of: "--root") ?? ".")
    let seconds = value(of: "--seconds").flatMap(Double.init) ?? 18
    let workers = value(of: "--workers").flatMap(Int.init) ?? 4
    let seed = value(of: "--seed").flatMap(UInt64.init) ?? .random(in: 0 ... .max)
    let other = value(of: "--also").map { CustomerID(rawValue: $0) }
    guard let url = value(of: "--data"), let acks = value(of: "--acks"), arguments.count == 1 else { throw Usage() }
    let bed = try ShopBed(catalog: root.appending(path: "Tests/Catalog"), url: url)
    switch arguments[0] {
    case "place": try OrderStream(bed: bed, acks: URL(filePath: acks), seed: seed).run(workers: workers, seconds: seconds)
    case "compare":
      let books = try Books(bed: bed, acks: AckFile.read(URL(filePath: acks)), also: other)
      print(books.summary)
      for fault in books.faults { print("  \(fault)") }
      if !books.faults.isEmpty { exit(1) }
    default: throw Usage()
    }
  }

  struct Usage: Error, CustomStringConvertible {
    var description: String { "stress place|compare --data URL --acks FILE [--seconds N] [--workers N] [--seed N] [--root DIR]" }
  }
}
