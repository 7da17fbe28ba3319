import Foundation
import MemoryLedger
import Orders
import PostgresLedger
import PostgresServer
import Shop
import TestSupport
import Testing

/// The examples of Assets/deploy and the certificates of Tests/Cluster: a server that has to prove its name, and roles that prove theirs.
@Suite("PostgreSQL over TLS with passwords as SCRAM", .serialized, .enabled(if: PostgresServer.isInstalled))
struct SecureServerTests {
  private static let quick = PostgresPatience(
    connecting: .seconds(60), statement: .seconds(60), opening: .milliseconds(100), outcome: .milliseconds(100))

  private func secured() throws -> SecureServer {
    try SecureServer(
      certificates: PackageFolder.tests.appending(path: "Cluster/tls.sh"),
      roles: PackageFolder.assets.appending(path: "deploy/postgresql/roles.sql"))
  }

  private func failure(_ url: String) throws -> LedgerError {
    try #require(throws: LedgerError.self) {
      _ = try PostgresLedger(url, catalog: GivenStock(), patience: Self.quick).cart(of: "an")
    }
  }

  @Test(
    "The shop comes in where name and password are proved; what is wrong of either is refused at once and said, and no secret is logged")
  func proofs() throws {
    let secured = try secured()
    let owner = try secured.passwordFile("caravan_owner")
    let made = try PostgresLedger.migrate(
      secured.url(as: "caravan_owner") + "&passfile=\(owner.path)", shop: "caravan_shop",
      patience: PostgresPatience(connecting: .seconds(60)))
    #expect(made.from == 0)
    let right = "&passfile=\(try secured.passwordFile().path)"
    #expect(try PostgresLedger(secured.url() + right, catalog: GivenStock()).cart(of: "an").lines.isEmpty)
    // The certificate has this name too, whatever the address that leads there.
    let named = secured.url(host: SecureServer.name) + "&hostaddr=127.0.0.1" + right
    #expect(try PostgresLedger(named, catalog: GivenStock()).cart(of: "an").lines.isEmpty)
    let kept = try secured.server.sql("SELECT rolpassword FROM pg_authid WHERE rolname = 'caravan_shop'")
    #expect(kept.first?.text(0)?.hasPrefix("SCRAM-SHA-256$") == true)

    let other = try self.secured()
    let foreign = secured.url(options: "sslmode=verify-full&sslrootcert=\(other.authority.path)") + right
    let faults: [(String, String)] = [
      (foreign, "prove"),
      (secured.url(host: "db2.example") + "&hostaddr=127.0.0.1" + right, "prove"),
      (secured.url(options: "sslmode=verify-full&sslrootcert=/nowhere/ca.crt") + right, "sslrootcert"),
      (secured.url(options: "sslmode=disable") + right, "pg_hba.conf"),
      (secured.url() + "&passfile=\(try secured.passwordFile(password: "falsch").path)", "password file"),
      (secured.url() + "&passfile=/nowhere", "PGPASSFILE"),
    ]
    for (url, word) in faults {
      let error = try failure(url)
      #expect(error.remedy == .mendTheStore && error.description.contains(word), "\(error)")
    }
    for secret in secured.secrets { #expect(!secured.log.contains(secret)) }
    #expect(secured.log.contains("caravan_shop"), "statements and connections are logged")
  }
}
