import ArgumentParser
import Foundation
import Primitives

/// `make test-cluster` places orders with this, by the shop's own use cases over a PostgreSQL server, while the scripts in Tests/Cluster take that
/// server away; afterwards it compares the books.
@main
struct Stress: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A stream of orders over a PostgreSQL server, and the books afterwards.", subcommands: [Place.self, Compare.self])

  /// What both are told.
  struct Shop: ParsableArguments {
    @Option(help: "The server's URL.") var data: String
    @Option(help: "The file of answers, a line each.") var acks: String
    @Option(help: "The folder that holds Tests/Catalog.") var root = "."

    var acksFile: URL { URL(filePath: acks) }

    func bed() throws -> ShopBed { try ShopBed(catalog: URL(filePath: root).appending(path: "Tests/Catalog"), url: data) }
  }

  struct Place: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Workers, each a customer, place orders until the time is over, each with its key, and ask again until there is an answer.")
    @OptionGroup var shop: Shop
    @Option(help: "So long orders are begun.") var seconds = 18.0
    @Option(help: "How many customers at once.") var workers = 4
    @Option(help: "Where what is ordered begins; by chance.") var seed: UInt64?

    func run() throws {
      try OrderStream(bed: shop.bed(), acks: shop.acksFile, seed: seed ?? .random(in: 0 ... .max)).run(workers: workers, seconds: seconds)
    }
  }

  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Status 0 if what the server keeps is what the answers say.",
      discussion: """
        No order that was acknowledged is missing or doubled, none is there that nobody asked for, stock sold equals the orders, and carts hold \
        what was put into them and not ordered. Prints one line with the waits.
        """)
    @OptionGroup var shop: Shop
    @Option(help: "A customer whose orders count as well.") var also: String?

    func run() throws {
      let books = try Books(bed: shop.bed(), acks: AckFile.read(shop.acksFile), also: also.map { CustomerID(rawValue: $0) })
      print(books.summary)
      for fault in books.faults { print("  \(fault)") }
      if !books.faults.isEmpty { throw ExitCode.failure }
    }
  }
}
