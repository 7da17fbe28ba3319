import ArgumentParser
import Door
import Foundation

/// `caravan keys`: what sshd asks about a key that somebody offers (`AuthorizedKeysCommand`). It answers with the line that lets the key in, or
/// with nothing; it needs neither database nor catalog.
struct KeysCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "keys", abstract: HelpText.of("keys"), discussion: HelpText.of("keys.discussion"))
  }

  @Argument(help: .text("keys.--words")) var words: [String] = []

  func run() throws {
    // `%u %t %k %f` or `%t %k %f`: who the visitor says to be is sshd's affair.
    guard (3...4).contains(words.count) else { throw UsageError.of(.keyWords) }
    let key = Array(words.suffix(3))
    do throws(OfferedKey.Refusal) {
      Output.raw(try OfferedKey(type: key[0], blob: key[1], fingerprint: key[2]).line + "\n", to: .standardOutput)
    } catch {
      // What was said is not said back: it may have anything in it.
      throw UsageError.of(.offeredKey, ["why": ErrorText.words("door.key.\(error.rawValue)")])
    }
  }
}
