import Foundation
import Testing

@Suite("caravan keys, as sshd asks")
struct KeysCommandTests {
  private let key = "AAAAC3NzaC1lZDI1NTE5AAAAILwouytb6NZeqHC3NbGMIkMebNqTMEKzvafrfCPLha/F"
  private let fingerprint = "SHA256:4zkzUrSeQiH54aFTt1/kHNdr39KCGIMVw248H3HgSl4"

  @Test("A sound key is answered with one line, with and without the user before it, and no file is opened for it")
  func answered() throws {
    let home = try Home()
    let line = "restrict,pty,environment=\"CARAVAN_ACCOUNT=\(fingerprint)\" ssh-ed25519 \(key)\n"
    for words in [["ssh-ed25519", key, fingerprint], ["shop", "ssh-ed25519", key, fingerprint]] {
      let answer = try Program.run(["keys"] + words, home: home, now: nil)
      #expect(answer.status == 0 && answer.output == line && answer.errors.isEmpty, "\(answer.errors)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.url.path).isEmpty)
  }

  @Test("Anything else is answered with nothing, and what was sent is not said back")
  func refused() throws {
    let home = try Home()
    let evil = "\u{1B}]0;evil\u{7}"
    for words in [
      [], ["ssh-ed25519"], ["ssh-ed25519", key], ["ssh-dss", key, fingerprint], [evil, key, fingerprint],
      ["ssh-ed25519", key, "SHA256:" + evil], ["ssh-ed25519", key + "\n" + key, fingerprint], ["ssh-ed25519", evil, fingerprint],
      ["ssh-ed25519-cert-v01@openssh.com", key, fingerprint], ["a", "b", "c", "d", "e"],
      ["ssh-ed25519", key, String(fingerprint.dropLast()) + "5"],
    ] {
      let answer = try Program.run(["keys"] + words, home: home, now: nil)
      #expect(answer.status == 64 && answer.output.isEmpty && !answer.errors.isEmpty, "\(words): \(answer.output)\(answer.errors)")
      #expect(!answer.errors.contains("evil") && !answer.errors.contains("\u{1B}"))
    }
  }
}
