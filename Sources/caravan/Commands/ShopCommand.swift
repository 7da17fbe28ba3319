import ArgumentParser

/// A command with the options of all.
protocol ShopCommand: ParsableCommand {
  var options: GlobalOptions { get }
}
