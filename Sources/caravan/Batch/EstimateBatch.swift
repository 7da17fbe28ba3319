import Delivery
import Dispatch
import Foundation
import OrderedJSON
import Orders
import Primitives
import Quotes
import Shop
import Synchronization

/// Many estimates for the rows of a CSV file: a line of JSON for each, in their order. Rows are worked out by all cores, and share what the shop
/// keeps of quotes.
struct EstimateBatch {
  let workspace: Workspace
  let shop: Shop
  let scenario: Scenario
  /// What a row says nothing of.
  let common: GoodsQuestion
  let all: Bool
  let explain: Bool
  private let places = BatchPlaces()

  init(workspace: Workspace, shop: Shop, scenario: Scenario, common: GoodsQuestion, all: Bool, explain: Bool) {
    self.workspace = workspace
    self.shop = shop
    self.scenario = scenario
    self.common = common
    self.all = all
    self.explain = explain
  }

  /// So many rows are worked on before the next are looked at.
  private static let wave = 16 * max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// Answers every row of a file, `-` for standard input; returns how many rows there were and how many have no estimate.
  ///
  /// - Throws: `BadFile` where the file or its header cannot be used.
  func run(_ path: String) throws -> (rows: Int, failed: Int) {
    let name = path == "-" ? ErrorText.words("badFile.standardInput") : path
    var reader = try BatchReader(Self.input(path), name: name)
    let columns = try BatchColumns(reader.columns, of: name)
    for title in columns.unknown { Output.warn(ErrorText.warning(ErrorText.unusedColumn(title, near: BatchColumns.near(title)))) }
    var (rows, failed) = (0, 0)
    while let records = try reader.next() {
      for start in stride(from: 0, to: records.count, by: Self.wave) {
        let wave = records[start..<min(start + Self.wave, records.count)]
        failed += answer(Array(wave), columns)
      }
      rows += records.count
    }
    return (rows, failed)
  }

  private static func input(_ path: String) throws -> FileHandle {
    if path == "-" { return .standardInput }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw BadFile.noFile(path)
    }
    return handle
  }

  /// Prints the answers of some rows; returns how many are errors.
  private func answer(_ records: [BatchReader.Record], _ columns: BatchColumns) -> Int {
    let lines = OrderedLines { Output.jsonLine($0) }
    let failed = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: records.count) { index in
      do {
        lines.finished(index, try answer(records[index], columns))
      } catch {
        failed.add(1, ordering: .relaxed)
        lines.finished(index, Self.line(records[index].line, Failure(error, asJSON: true).json))
      }
    }
    return failed.load(ordering: .relaxed)
  }

  private static func line(_ line: Int, _ fields: ErrorJSON) -> [UInt8] {
    // Texts and whole numbers always have a form.
    (try? OrderedJSONEncoder(.oneLine).encode(AnswerJSON(line: line, fields: fields))) ?? []
  }

  private func answer(_ record: BatchReader.Record, _ columns: BatchColumns) throws -> [UInt8] {
    switch record {
    case .malformed(_, let fault): throw BadFile.row(fault)
    case .row(let line, let cells):
      let question = try common.asked(by: cells, columns)
      let destination = try places.destination(columns.text(.to, of: cells), workspace, shop)
      let currency = try workspace.currency(shop, for: destination)
      let hour = try question.hour(workspace)
      let key = try question.key(shop, zone: destination.zone, currency: currency, hour: hour, scenario: scenario, all: all)
      let (there, request) = try shop.request(key)
      let quote = there.finder.quote(request)
      guard !quote.options.isEmpty else { throw ShopError.noRoute(to: destination.name, closed: quote.closed) }
      let fields = EstimateJSON(
        quote, request, effects: there.disruptionEffects(request), dropped: all && explain ? there.finder.dropped(request) : nil,
        to: destination, at: hour, explain: explain, in: there, english: workspace.english)
      return try OrderedJSONEncoder(.oneLine).encode(AnswerJSON(line: line, fields: fields))
    }
  }
}

/// Places that rows name, each looked up once.
private final class BatchPlaces: Sendable {
  private let known = Lock<[String: Destination]>([:])
  /// The most that are kept; then all are looked up anew.
  private static let capacity = 10_000

  /// - Parameter text: nil for the command's own destination.
  func destination(_ text: String?, _ workspace: Workspace, _ shop: Shop) throws -> Destination {
    let key = text ?? ""
    if let destination = known.withLock({ $0[key] }) { return destination }
    let destination = try text.map { try shop.destination($0) } ?? workspace.destination(shop)
    known.withLock { known in
      if known.count >= Self.capacity { known = [:] }
      known[key] = destination
    }
    return destination
  }
}
