import ArgumentParser
import Foundation
import Orders
import Papers
import Phrases
import ShopRuntime

/// `caravan order documents`: an order's papers as files.
struct OrderDocumentsCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "documents", abstract: HelpText.of("order.documents"))
  }
  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("order.--id")) var id: String
  @Option(help: .text("order.documents.--into")) var into: String?
  @Option(
    help: .text("order.documents.--format"), completion: .list(PaperFolder.Format.allCases.map(\.rawValue)),
    transform: { try ChoiceOption.parse($0) }) var format: PaperFolder.Format?

  func run() throws {
    if into == nil, DoorVisit.current == nil { throw UsageError.of(.intoMissing) }
    var workspace = try Workspace(options)
    let session = try workspace.session()
    let order = try session.order(id)
    let (english, own) = (whole(workspace.english, workspace), whole(workspace.language, workspace))
    let papers = try session.papers(of: order, english: english, own: own, now: workspace.now)
    let words = PaperWords(english: english, own: own)
    // On a door's host nothing is written: there papers are text on standard output.
    guard DoorVisit.current == nil else { return try show(papers, words) }
    guard let into else { throw UsageError.of(.intoMissing) }
    let written = try PaperFolder(into).write(papers, in: words, as: format)
    if written.lacksLibrary { Output.warn(ErrorText.warning(ErrorText.words("papers.noLibrary"))) }
    if !written.lostLetters.isEmpty {
      Output.warn(ErrorText.warning(ErrorText.words("papers.lostLetters", ["letters": written.lostLetters])))
    }
    if options.json { return try Output.json(OrderDocumentsJSON(order: papers.order, files: written.paths)) }
    for path in written.paths { Output.print(path) }
  }

  private func show(_ papers: OrderPapers, _ words: PaperWords) throws {
    guard format != .pdf else { throw UsageError.of(.doorOption, ["option": "--format pdf", "command": "order documents"]) }
    let texts = PaperKind.allCases.map { PaperText.text(of: papers.pages(of: $0, in: words)) }
    if options.json { return try Output.json(OrderPapersJSON(order: papers.order, texts: texts)) }
    for text in texts { for line in text.split(separator: "\n", omittingEmptySubsequences: false) { Output.print(String(line)) } }
  }

  /// A language with what only papers say.
  private func whole(_ language: Language, _ workspace: Workspace) -> Language {
    workspace.languages.language(language.code, isWhole: true)
  }
}
