import ArgumentParser
import CatalogFiles
import Delivery
import Foundation
import Learning
import OrderedJSON
import Phrases
import Primitives

/// `caravan network learn`: a planner's own deliveries become new figures of the network's rows.
struct LearnCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "learn", abstract: HelpText.of("network.learn"), discussion: HelpText.of("network.learn.discussion"))
  }
  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("network.learn.--events")) var events: String
  @Option(help: .text("--into")) var into: String

  func run() throws {
    var workspace = try Workspace(options)
    let catalog = CatalogFolder(workspace.folders.catalog)
    let folder = URL(filePath: into)
    try catalog.mayCopy(to: folder)
    let rows = NetworkRows(try workspace.shop().network)
    let (seen, malformed) = try Self.read(events, rows)
    let report = LearningReport(seen, rows)
    try catalog.copy(to: folder, with: report.rows.filter(\.isChanged).map { RowEdit($0, source: Self.source($0)) })
    if options.json {
      try Output.json(LearnJSON(report, malformed: malformed, into: into))
    } else {
      LearnText(report: report, malformed: malformed, language: ErrorText.words).show(into: into)
    }
  }

  /// What a row's source says of its new figures.
  private static func source(_ row: LearnedRow) -> String {
    let clock = ZoneClock.named(.utc)
    return RunLanguage.english(
      "learn.source",
      [
        "n": "\(row.deliveries)", "from": "\(clock.date(of: row.ordered.lowerBound))", "to": "\(clock.date(of: row.ordered.upperBound))",
      ])
  }

  /// What was seen in a file, and its lines that are no rows.
  ///
  /// - Throws: `BadFile` where the file or its header cannot be used.
  private static func read(_ path: String, _ rows: NetworkRows) throws -> (SeenPassages, [(line: Int, fault: BatchReader.RowFault)]) {
    let name = path == "-" ? ErrorText.words("badFile.standardInput") : path
    guard let input = path == "-" ? .standardInput : FileHandle(forReadingAtPath: path) else { throw BadFile.noFile(path) }
    var reader = try BatchReader(input, name: name)
    guard var file = DeliveryFile(columns: reader.columns, rows) else { throw BadFile.deliveryColumns(name) }
    var malformed: [(line: Int, fault: BatchReader.RowFault)] = []
    while let records = try reader.next() {
      for record in records {
        switch record {
        case .row(let line, let cells): file.add(line: line, cells: cells)
        case .malformed(let line, let fault): malformed.append((line, fault))
        }
      }
    }
    return (file.passages(), malformed)
  }
}

extension RowEdit {
  /// The new figures of a row that was learned.
  init(_ learned: LearnedRow, source: String) {
    let (file, key): (String, [String: String]) =
      switch learned.row {
      case .service(let id): ("network/services.csv", ["id": id.rawValue])
      case .handling(let site, let activity): ("network/handling.csv", ["site": site.rawValue, "activity": activity.rawValue])
      case .clearance(let site, let direction, let regime):
        (
          "network/clearances.csv",
          ["site": site.rawValue, "direction": direction.rawValue, "regime": regime?.rawValue ?? "*"]
        )
      case .crossing(let from, let to): ("network/crossings.csv", ["from": from.rawValue, "to": to.rawValue])
      }
    self.init(
      file: file, key: key,
      cells: [
        "min_hours": JSONNumber.text(learned.is.minHours), "p50_hours": JSONNumber.text(learned.is.p50Hours),
        "p90_hours": JSONNumber.text(learned.is.p90Hours), "source": source,
      ])
  }
}
