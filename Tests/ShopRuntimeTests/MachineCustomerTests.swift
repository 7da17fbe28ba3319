import Foundation
import Primitives
import SQLiteFiles
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("The customer of a server that a machine is")
struct MachineCustomerTests {
  private let place = TemporaryFolder("customer")

  private func machine(_ name: String) -> MachineCustomer { MachineCustomer(in: DataFolder(place.url.appending(path: name))) }

  @Test("Is drawn once, kept for its owner only, and another on every machine")
  func kept() throws {
    let first = try machine("a").customer()
    #expect(try machine("a").customer() == first)
    #expect(try machine("b").customer() != first)
    #expect(first != .local)
    let mode = try FileManager.default.attributesOfItem(atPath: machine("a").url.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let others = try FileManager.default.contentsOfDirectory(atPath: place.url.appending(path: "a").path)
    #expect(others == ["customer"])
  }

  @Test("Is the same for all windows that open at once for the first time")
  func race() async throws {
    let machine = machine("c")
    let drawn = try await withThrowingTaskGroup(of: CustomerID.self) { group in
      for _ in 0..<32 { group.addTask { try machine.customer() } }
      return try await group.reduce(into: Set<CustomerID>()) { $0.insert($1) }
    }
    #expect(drawn.count == 1)
  }

  @Test("Is not drawn anew where its file is damaged", arguments: ["", "machine-1", "local", "machine-zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"])
  func damaged(_ text: String) throws {
    let machine = machine("d")
    try FileManager.default.createDirectory(at: machine.url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: machine.url, atomically: true, encoding: .utf8)
    let error = #expect(throws: StorageError.self) { try machine.customer() }
    #expect(error?.kind == .corrupt)
    #expect(try String(contentsOf: machine.url, encoding: .utf8) == text)
  }
}
