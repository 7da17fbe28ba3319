import Foundation

/// A server as a shop's hosts reach it: by a port of 127.0.0.1, with TLS and a certificate of an authority of its own, roles with passwords
/// as SCRAM, an empty ledger; made by the shop's own examples.
package final class SecureServer: Sendable {
  package let server: PostgresServer
  /// The file of the authority that the server's certificate is of.
  package var authority: URL { server.folder.appending(path: "tls/ca.crt") }
  /// The name that the certificate has besides the address.
  package static let name = "db1.example"
  /// The passwords of `caravan_owner` and `caravan_shop`.
  private let passwords: [String: String]

  /// Makes one and starts it.
  ///
  /// - Parameters:
  ///   - certificates: `tls.sh`, which makes an authority and certificates.
  ///   - roles: `roles.sql`, which makes the database and the shop's roles.
  package init(certificates: URL, roles: URL) throws {
    func password() -> String { "geheim-\(UUID().uuidString)" }
    passwords = ["caravan_owner": password(), "caravan_shop": password()]
    server = try PostgresServer(settings: ["password_encryption=scram-sha-256"], port: LocalPort.free()) { folder in
      let tls = folder.appending(path: "tls")
      try Self.call(["bash", certificates.path, tls.path, "\(Self.name)=127.0.0.1"])
      let key = tls.appending(path: "\(Self.name)/node.key").path
      try Programs.give(key)
      // As patroni.yml has it, but for the socket, by which the tests come in.
      let access = folder.appending(path: "hba.conf")
      try "local all all trust\nhostssl all all all scram-sha-256\n".write(to: access, atomically: true, encoding: .utf8)
      return [
        "ssl=on", "ssl_cert_file=\(tls.path)/\(Self.name)/node.crt", "ssl_key_file=\(key)", "ssl_ca_file=\(tls.path)/ca.crt",
        "listen_addresses=127.0.0.1", "hba_file=\(access.path)", "log_statement=all", "log_connections=on",
      ]
    }
    guard let programs = Programs.folder else { throw Programs.Failure(text: "PostgreSQL is not installed") }
    try Self.call(
      [
        programs.appending(path: "psql").path, "-X", "-q", "-h", server.folder.path, "-p", "\(server.port)", "-U", "postgres",
        "-f", roles.path,
      ], ["OWNER_PASSWORD": passwords["caravan_owner"] ?? "", "SHOP_PASSWORD": passwords["caravan_shop"] ?? ""])
  }

  /// The URL of the shop's ledger.
  ///
  /// - Parameters:
  ///   - role: Whose session it is.
  ///   - host: What the server is called.
  ///   - options: What the URL says besides; nil: that the server has to prove its name.
  package func url(as role: String = "caravan_shop", host: String = "127.0.0.1", options: String? = nil) -> String {
    "postgresql://\(role)@\(host):\(server.port)/caravan?" + (options ?? "sslmode=verify-full&sslrootcert=\(authority.path)")
  }

  /// A file of passwords, as PGPASSFILE names one, for its maker only.
  ///
  /// - Parameter password: Nil: the role's own.
  package func passwordFile(_ role: String = "caravan_shop", password: String? = nil) throws -> URL {
    let file = server.folder.appending(path: "\(UUID().uuidString).pgpass")
    try "*:*:*:\(role):\(password ?? passwords[role] ?? "")\n".write(to: file, atomically: true, encoding: .utf8)
    guard chmod(file.path, 0o600) == 0 else { throw Programs.Failure(text: "\(file.path) cannot be made private") }
    return file
  }

  /// What must stand nowhere but in files of passwords.
  package var secrets: [String] { Array(passwords.values) }

  /// All that the server has logged, statements with it.
  package var log: String { (try? String(contentsOf: server.folder.appending(path: "server.log"), encoding: .utf8)) ?? "" }

  private static func call(_ command: [String], _ variables: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("PG") }.merging(variables) { $1 }
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Programs.Failure(text: "\(command.prefix(2)) failed") }
  }
}
