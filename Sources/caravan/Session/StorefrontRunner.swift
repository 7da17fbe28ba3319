import Foundation

/// Opens the storefront.
struct StorefrontRunner {
  let options: GlobalOptions
  func run() throws {}
}
