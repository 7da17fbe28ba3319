import Orders
import Primitives
import Screen

/// Where the rows of the papers' page stand.
struct PapersLayout {
  private let body: Rect
  private let gap: Int
  /// The cells of what stands before format and folder.
  let label: Int

  init(_ page: Rect, _ app: AppState) {
    let isTight = page.height < 28
    let area = page.droppingTop(isTight ? 0 : 1).inset(dx: 2, dy: 0)
    body = area.left(min(area.width, 110))
    gap = isTight ? 0 : 1
    label = 2 + max(app.text("paperFiles.format").displayWidth, app.text("paperFiles.folder").displayWidth) + 2
  }

  /// What is said above the papers.
  var heading: Rect { body.row(0) }

  func row(of row: PapersPage.Row) -> Rect {
    let papers = PaperKind.allCases.count
    switch row {
    case .kind(let kind): return body.row(1 + (PaperKind.allCases.firstIndex(of: kind) ?? 0))
    case .format: return body.row(1 + papers + gap)
    case .folder: return body.row(2 + papers + 2 * gap)
    }
  }

  /// The text field of the folder.
  var field: Rect { row(of: .folder).droppingLeft(label) }

  /// What became of it.
  var result: Rect { body.droppingTop(4 + PaperKind.allCases.count + 2 * gap) }
}

extension PapersPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let layout = PapersLayout(rect, app)
    surface.put(app.text("paperFiles.which"), in: layout.heading, style: Style(.muted, bold: true))
    for kind in PaperKind.allCases {
      let row = layout.row(of: .kind(kind))
      let isOn = kinds.contains(kind)
      let sign = isOn ? app.glyphs.checkOn : app.glyphs.checkOff
      surface.put(sign, in: row.droppingLeft(2), style: Style(isOn ? .accent : .muted, bold: isOn))
      let text = row.droppingLeft(3 + sign.displayWidth)
      let name = app.text("paperFiles.kind.\(kind.rawValue)")
      surface.put(name, in: text, style: Style(.plain, bold: focus == .kind(kind)))
      let what = app.text("paperFiles.what.\(kind.rawValue)")
      let column = PaperKind.allCases.map { app.text("paperFiles.kind.\($0.rawValue)").displayWidth }.max() ?? 0
      surface.put(what, in: text.droppingLeft(column + 2), style: .muted)
      if focus == .kind(kind) { surface.select(row, app.glyphs) }
    }
    let format = layout.row(of: .format)
    surface.put(app.text("paperFiles.format"), in: format.droppingLeft(2), style: .muted)
    let value = app.text("paperFiles.format.\(self.format.rawValue)")
    let isFormat = focus == .format
    surface.put(
      isFormat ? app.glyphs.arrowLeft + " " + value + " " + app.glyphs.arrowRight : value, in: format.droppingLeft(layout.label),
      style: Style(.plain, bold: isFormat))
    if isFormat { surface.select(format, app.glyphs) }
    let isFolder = focus == .folder
    surface.put(
      app.text("paperFiles.folder"), in: layout.row(of: .folder).droppingLeft(2), style: Style(isFolder ? .accent : .muted, bold: isFolder))
    folder.draw(on: &surface, in: layout.field, isFocused: isFolder)
    drawResult(on: &surface, in: layout.result, app)
  }

  private func drawResult(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    if writing != nil { return surface.put(app.text("paperFiles.writing"), in: rect.row(0), style: .muted) }
    if let failure {
      surface.put(app.text("paperFiles.failed"), in: rect.row(0), style: Style(.bad, bold: true))
      surface.putWrapped([text(of: failure, app)], in: rect.droppingTop(1))
    } else if let written {
      surface.put(
        PlainText(app.language.count("paperFiles.written", written.paths.count)) + " " + app.glyphs.kept, in: rect.row(0),
        style: Style(.plain, bold: true))
      var texts = written.paths.map { PlainText($0) }
      if written.lacksLibrary { texts.append(app.text("paperFiles.noLibrary.here")) }
      if !written.lostLetters.isEmpty { texts.append(app.text("paperFiles.lostLetters.here", ["letters": written.lostLetters])) }
      surface.putWrapped(texts, in: rect.droppingTop(1), style: .muted)
    } else {
      surface.putWrapped([app.text("paperFiles.help")], in: rect, style: .muted)
    }
  }

  private func text(of failure: PapersFailure, _ app: AppState) -> PlainText {
    switch failure {
    case .exists(let path): app.text("paperFiles.exists", ["path": path])
    case .system(let path, let why): app.text("paperFiles.system", ["path": path, "why": why])
    case .printing(let number): app.text("paperFiles.printing", ["n": "\(number)"])
    case .shop(let why): PlainText(why)
    }
  }
}
