import ArgumentParser
import Catalog
import CatalogFiles
import Delivery
import Foundation
import Phrases
import Screen
import ShopRuntime

extension NetworkCommand {
  /// `network lanes`: what was published beside what the network gives.
  struct Lanes: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(abstract: HelpText.of("network.lanes")) }
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
        guard let data = FileManager.default.contents(atPath: file) else { throw BadFile.noFile(file) }
        reading = EvidenceReader(network: network).read([UInt8](data), name: file)
      } else {
        reading = CatalogFolder(try Folders(catalog: options.catalog, data: options.data).catalog).readEvidence(in: network)
      }
      if reading.value.isEmpty, let first = reading.issues.first { throw BadFile.rows(first, more: reading.issues.count - 1) }
      for issue in reading.issues { Output.warn(ErrorText.warning(ErrorText.of(issue))) }
      return reading.value
    }

    private static func comparisons(_ lanes: [PublishedLane], in network: DeliveryNetwork) -> [LaneComparison] {
      let estimator = LaneEstimator(network: network, period: .usual)
      return lanes.map(estimator.comparison)
    }
  }
}
