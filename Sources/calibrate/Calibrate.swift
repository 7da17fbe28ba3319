import CatalogFiles
import Delivery
import Foundation
import Primitives

/// `make calibrate`: draws journeys with the simulator and holds the estimates to them, and the forecasts of orders under way.
///
/// Arguments: the folder that holds Catalog (`.`); `--sigma FACTOR` draws with another spread than the catalog says, to see that a wrong estimate
/// is found out; `--seed N` draws others. Exit status 0 if simulator and estimator agree, 1 if they do not, 65 if the catalog has no such lanes.
@main
struct Calibrate {
  static func main() async {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func value(of option: String) -> String? {
      guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
      defer { arguments.removeSubrange(index...index + 1) }
      return arguments[index + 1]
    }
    let sigma = value(of: "--sigma").flatMap(Double.init) ?? 1
    let seed = value(of: "--seed").flatMap(UInt64.init) ?? 2027
    let began = ContinuousClock.now
    let world = CatalogFolder(URL(filePath: arguments.first ?? ".").appending(path: "Catalog")).readWorld().value
    let lanes = await LanePicker(world).lanes()
    let modes = TransportMode.allCases.filter { mode in !lanes.contains { $0.mode == mode } }
    guard modes.isEmpty, lanes.count >= Plan.fewestLanes else {
      print("Only \(lanes.count) lanes; none by \(modes.map(\.rawValue)).")
      exit(65)
    }
    let run = Run(lanes: lanes, calendars: world.network.calendars, sigma: sigma)
    let tallies = await run.tallies(seed: seed)
    let report = Report(tallies, of: lanes, seed: seed, sigma: sigma)
    print(report.text)
    var passes = report.verdicts.allSatisfy(\.holds)
    // Three sigma of twenty figures are left once in twenty-five runs by chance, twice in a row at the same figure once in ten thousand.
    let doubtful = report.verdicts.filter { !$0.holds }
    if !doubtful.isEmpty, doubtful.allSatisfy(\.isOfSeason) {
      print("\nDrawn again with seed \(seed + 1), because a season is outside three sigma:\n")
      let again = Report(await run.tallies(seed: seed + 1), of: lanes, seed: seed + 1, sigma: sigma)
      print(again.text)
      passes = again.verdicts.allSatisfy { verdict in
        verdict.holds || (verdict.isOfSeason && !doubtful.contains { $0.isSameFigure(as: verdict) })
      }
    }
    print("\n\(passes ? "PASS" : "FAIL") in \((ContinuousClock.now - began).components.seconds) s")
    exit(passes ? 0 : 1)
  }
}
