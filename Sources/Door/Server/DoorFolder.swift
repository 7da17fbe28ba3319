import Foundation

/// The folder of a door: host keys, limits, what runs. `caravan door init` makes it.
public struct DoorFolder: Hashable, Sendable {
  /// Its path.
  public let path: String

  /// A folder that need not be there yet; a relative path is made absolute, one that ends in a slash loses it.
  public init(_ path: String) {
    var full = URL(fileURLWithPath: path).standardizedFileURL.path
    while full.count > 1, full.hasSuffix("/") { full.removeLast() }
    self.path = full
  }

  /// A key of the host.
  public struct HostKey: Hashable, Sendable {
    /// Its type, as ssh-keygen names it.
    public let type: String
    /// How many bits, where the type has several lengths.
    public let bits: Int?
    /// The path of the secret half; the other one is beside it, `.pub`.
    public let path: String
  }

  /// The keys by which visitors know the host.
  public var hostKeys: [HostKey] {
    [
      HostKey(type: "ed25519", bits: nil, path: "\(path)/host/ssh_host_ed25519_key"),
      HostKey(type: "rsa", bits: 3072, path: "\(path)/host/ssh_host_rsa_key"),
    ]
  }

  /// The folder of the host's keys, for its owner only.
  public var host: String { "\(path)/host" }
  /// The limits (`DoorLimits`).
  public var limits: String { "\(path)/limits.conf" }
  /// What `door run` tells sessions (`DoorPlace`).
  public var place: String { "\(path)/place.conf" }
  /// sshd's configuration.
  public var configuration: String { "\(path)/sshd_config" }
  /// systemd's unit, to be installed by who wants it.
  public var unit: String { "\(path)/caravan-door.service" }
  /// The slice that the unit's processes share.
  public var slice: String { "\(path)/caravan-door.slice" }
  /// What sessions write: the visitors' user's own folder.
  public var run: String { "\(path)/run" }
  /// Who is in.
  public var sessions: String { "\(run)/sessions" }
  /// Who came lately.
  public var logins: String { "\(run)/logins" }
  /// The audit log.
  public var log: String { "\(run)/logins.log" }
  /// What sessions wrote that died of a fault.
  public var faults: String { "\(run)/faults.log" }
  /// The number of sshd's process, written when it listens.
  public var serverNumber: String { "\(path)/sshd.pid" }
}
