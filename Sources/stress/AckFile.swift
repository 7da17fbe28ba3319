import Foundation
import Primitives

/// What a worker was answered, a line each: `order KEY NUMBER MILLISECONDS TRIES`, `refused KEY`, `unanswered KEY`, `added WORKER SKU QUANTITY`,
/// `unsure WORKER` (of something put into the cart nobody knows whether it is there).
enum Ack: Hashable {
  case order(key: String, number: String, milliseconds: Int, tries: Int)
  case refused(key: String)
  case unanswered(key: String)
  case added(worker: Int, sku: String, quantity: Int)
  case unsure(worker: Int)
}

extension Ack {
  var line: String {
    switch self {
    case .order(let key, let number, let milliseconds, let tries): "order \(key) \(number) \(milliseconds) \(tries)"
    case .refused(let key): "refused \(key)"
    case .unanswered(let key): "unanswered \(key)"
    case .added(let worker, let sku, let quantity): "added \(worker) \(sku) \(quantity)"
    case .unsure(let worker): "unsure \(worker)"
    }
  }

  init?(_ line: Substring) {
    let parts = line.split(separator: " ").map(String.init)
    switch (parts.first, parts.count) {
    case ("order", 5):
      guard let milliseconds = Int(parts[3]), let tries = Int(parts[4]) else { return nil }
      self = .order(key: parts[1], number: parts[2], milliseconds: milliseconds, tries: tries)
    case ("refused", 2): self = .refused(key: parts[1])
    case ("unanswered", 2): self = .unanswered(key: parts[1])
    case ("added", 4):
      guard let worker = Int(parts[1]), let quantity = Int(parts[3]) else { return nil }
      self = .added(worker: worker, sku: parts[2], quantity: quantity)
    case ("unsure", 2):
      guard let worker = Int(parts[1]) else { return nil }
      self = .unsure(worker: worker)
    default: return nil
    }
  }
}

/// The file of answers, written by all workers.
final class AckFile: Sendable {
  private let handle: Lock<FileHandle>

  init(_ url: URL) throws {
    try Data().write(to: url)
    handle = Lock(try FileHandle(forWritingTo: url))
  }

  /// Written before the worker goes on: what is not in the file was not acknowledged.
  func write(_ ack: Ack) throws {
    let data = Data((ack.line + "\n").utf8)
    try handle.withLock { try $0.write(contentsOf: data) }
  }

  static func read(_ url: URL) throws -> [Ack] {
    try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      guard let ack = Ack(line) else { throw CocoaError(.fileReadCorruptFile) }
      return ack
    }
  }
}
