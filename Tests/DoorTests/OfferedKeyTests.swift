@testable import Door
import Foundation
import Orders
import Testing

@Suite("Keys that are offered")
struct OfferedKeyTests {
  /// A string of the keys' format.
  private func string(_ bytes: [UInt8]) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bytes.count >> $0) } + bytes
  }

  private func key(_ type: String, _ parts: [UInt8]...) -> [UInt8] { parts.reduce(string(Array(type.utf8))) { $0 + string($1) } }

  private func offered(_ bytes: [UInt8], as type: String, fingerprint: String? = nil) throws(OfferedKey.Refusal) -> OfferedKey {
    try OfferedKey(
      type: type, blob: Data(bytes).base64EncodedString(), fingerprint: fingerprint ?? KeyFingerprint(ofKey: bytes)?.text ?? "")
  }

  private func rsa(_ bytes: Int, exponent: [UInt8] = [1, 0, 1]) -> [UInt8] {
    key("ssh-rsa", exponent, [0, 0xC1] + [UInt8](repeating: 7, count: bytes - 1))
  }

  @Test("A key that ssh-keygen made is told by the fingerprint that ssh-keygen told, and may have a terminal and nothing else")
  func real() throws {
    let blob = "AAAAC3NzaC1lZDI1NTE5AAAAILwouytb6NZeqHC3NbGMIkMebNqTMEKzvafrfCPLha/F"
    let fingerprint = "SHA256:4zkzUrSeQiH54aFTt1/kHNdr39KCGIMVw248H3HgSl4"
    let key = try OfferedKey(type: "ssh-ed25519", blob: blob, fingerprint: fingerprint)
    #expect(key.line == "restrict,pty,environment=\"CARAVAN_ACCOUNT=\(fingerprint)\" ssh-ed25519 \(blob)")
  }

  @Test(
    "The hash is SHA-256 as published",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func hash(text: String, hex: String) {
    #expect(SHA256.hash(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == hex)
  }

  @Test("Every type that is taken is taken in its own length alone")
  func types() throws {
    let point = { (size: Int) -> [UInt8] in [4] + [UInt8](repeating: 9, count: 2 * size) }
    let application = Array("ssh:".utf8)
    let sound: [(type: String, bytes: [UInt8])] = [
      ("ssh-ed25519", key("ssh-ed25519", [UInt8](repeating: 1, count: 32))), ("ssh-rsa", rsa(256)), ("ssh-rsa", rsa(512)),
      ("ecdsa-sha2-nistp256", key("ecdsa-sha2-nistp256", Array("nistp256".utf8), point(32))),
      ("ecdsa-sha2-nistp384", key("ecdsa-sha2-nistp384", Array("nistp384".utf8), point(48))),
      ("ecdsa-sha2-nistp521", key("ecdsa-sha2-nistp521", Array("nistp521".utf8), point(66))),
      ("sk-ssh-ed25519@openssh.com", key("sk-ssh-ed25519@openssh.com", [UInt8](repeating: 1, count: 32), application)),
      (
        "sk-ecdsa-sha2-nistp256@openssh.com",
        key("sk-ecdsa-sha2-nistp256@openssh.com", Array("nistp256".utf8), point(32), application)
      ),
    ]
    for (type, bytes) in sound {
      #expect(throws: Never.self) { try offered(bytes, as: type) }
      #expect(throws: OfferedKey.Refusal.malformed) { try offered(bytes + [0], as: type) }
      #expect(throws: OfferedKey.Refusal.malformed) { try offered(Array(bytes.dropLast()), as: type) }
      for other in KeyKind.allCases where other.rawValue != type {
        #expect(throws: OfferedKey.Refusal.malformed) { try offered(bytes, as: other.rawValue) }
      }
    }
    #expect(throws: OfferedKey.Refusal.malformed) {
      try offered(key("ecdsa-sha2-nistp256", Array("nistp384".utf8), point(32)), as: "ecdsa-sha2-nistp256")
    }
  }

  @Test("Certificates, other types, weak and absurd keys, and fingerprints of other keys are refused")
  func refused() throws {
    let good = key("ssh-ed25519", [UInt8](repeating: 1, count: 32))
    for type in ["ssh-ed25519-cert-v01@openssh.com", "ssh-rsa-cert-v01@openssh.com"] {
      #expect(throws: OfferedKey.Refusal.certificate) { try offered(good, as: type) }
    }
    for type in ["ssh-dss", "", "ssh-ed25519 ", "ssh-ed25519\n", "none", "\u{1B}[2J"] {
      #expect(throws: OfferedKey.Refusal.type) { try offered(good, as: type) }
    }
    #expect(throws: OfferedKey.Refusal.length) { try offered(rsa(128), as: "ssh-rsa") }
    #expect(throws: OfferedKey.Refusal.malformed) { try offered(rsa(256, exponent: [1]), as: "ssh-rsa") }
    #expect(throws: OfferedKey.Refusal.malformed) { try offered(rsa(256, exponent: [4]), as: "ssh-rsa") }
    for fingerprint in ["", "SHA256:", "MD5:00", "SHA256:" + String(repeating: "A", count: 43)] {
      #expect(throws: OfferedKey.Refusal.fingerprint) { try offered(good, as: "ssh-ed25519", fingerprint: fingerprint) }
    }
    let blob = Data(good).base64EncodedString()
    let fingerprint = try #require(KeyFingerprint(ofKey: good)).text
    for bad in [blob + "\n", blob + " command=\"sh\"", " " + blob, blob + "====", "", "\"", String(repeating: "A", count: 8_000)] {
      #expect(throws: OfferedKey.Refusal.malformed) { try OfferedKey(type: "ssh-ed25519", blob: bad, fingerprint: fingerprint) }
    }
  }
}
