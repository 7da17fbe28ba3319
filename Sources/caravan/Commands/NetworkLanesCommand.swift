import ArgumentParser
import CatalogFiles
import Delivery
import Foundation
import ShopRuntime

extension NetworkCommand {
  /// `network lanes`: what was published beside what the network gives.
  struct Lanes: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "lanes", abstract: HelpText.of("network.lanes")) }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var table: TableArguments
    @Argument(help: .text("network.lanes.--file")) var file: String?

    func validate() throws { try table.check(options) }

    func run() throws {
      var workspace = try Workspace(options)
      let network = try workspace.shop().network
      let lanes = try published(in: network)
      let comparisons = Self.comparisons(lanes, in: network)
      let answer = LanesJSON(comparisons, english: workspace.english)
      if table.csv { return Output.csv(answer.lanes) }
      if options.json { return try Output.json(answer) }
      let text = LanesText(language: workspace.language)
      for line in text.lines(comparisons) { Output.print(line) }
    }

    /// The lanes of the file, or of the catalog; a bad row is a warning, unless there is no other.
    private func published(in network: DeliveryNetwork) throws -> [PublishedLane] {
      let reading: CatalogReading<[PublishedLane]>
      if let file {
        reading = EvidenceReader(network: network).read(try Self.bytes(of: file), name: Self.name(of: file))
      } else {
        reading = CatalogFolder(try Folders(catalog: options.catalog, data: options.data).catalog).readEvidence(in: network)
      }
      if reading.value.isEmpty, !reading.issues.isEmpty { throw BadFile.rows(reading.issues) }
      Workspace.warn(reading.issues)
      return reading.value
    }

    private static func name(of file: String) -> String { file == "-" ? ErrorText.words("badFile.standardInput") : file }

    /// What a file holds, or standard input (`-`).
    private static func bytes(of file: String) throws -> [UInt8] {
      guard let handle = file == "-" ? .standardInput : FileHandle(forReadingAtPath: file) else { throw BadFile.noFile(file) }
      do {
        return [UInt8](try handle.readToEnd() ?? Data())
      } catch {
        throw BadFile.unreadable(name(of: file), why: error.localizedDescription)
      }
    }

    private static func comparisons(_ lanes: [PublishedLane], in network: DeliveryNetwork) -> [LaneComparison] {
      let estimator = LaneEstimator(network: network, period: .usual)
      return lanes.map(estimator.comparison)
    }
  }
}
