import LandedCost
import Money
import Orders
import Phrases
import Primitives
import Screen

/// What comes back of a price and what does not, as rows of a sheet: line by line, with who gives it back, by when and why.
struct RefundRows {
  /// What becomes of a line.
  private enum Fate: String, CaseIterable {
    case back, claim, lost

    init(_ line: RefundLine) { self = line.isReturned ? .back : line.isPending ? .claim : .lost }
  }

  private let width: Int
  /// By when the shop pays what it gives back; nil: by the day that stands in each line.
  private let payBy: LocalDate??
  private let app: AppState

  /// - Parameter payBy: By when the shop pays, where the lines' own days depend on what has not happened yet; nil inside: no day is known.
  init(width: Int, payBy: LocalDate?? = nil, _ app: AppState) {
    self.width = width
    self.payBy = payBy
    self.app = app
  }

  /// The lines by what becomes of them, each group with its heading; lines with the same reason share it.
  func rows(_ lines: [RefundLine]) -> [SheetRow] {
    Fate.allCases.flatMap { fate -> [SheetRow] in
      let own = lines.filter { Fate($0) == fate }
      guard !own.isEmpty else { return [] }
      var rows: [SheetRow] = [.text(app.text("acts.money.\(fate.rawValue)"), Style(.muted, bold: true))]
      for (index, line) in own.enumerated() {
        rows += pair(line, fate)
        let sentence = said(of: line)
        let isLast = index + 1 == own.count || said(of: own[index + 1]) != sentence
        if isLast, !sentence.isEmpty { rows += SheetRow.insetWrapped(PlainText(sentence), width: width, .muted) }
      }
      return rows + [.blank]
    }
  }

  private func pair(_ line: RefundLine, _ fate: Fate) -> [SheetRow] {
    let amount = line.amount.isZero && fate != .back ? app.text("costs.unknown") : app.money(line.amount)
    let style: Style = fate == .back ? .plain : .muted
    let room = max(2, width - amount.displayWidth - 2)
    return PlainText(app.language.label(line.label)).wrapped(to: room).enumerated().map {
      .pair($0.element, $0.offset == 0 ? amount : "", style, style)
    }
  }

  /// From whom, why, and by when.
  private func said(of line: RefundLine) -> String {
    let payer = line.payer == .shop || line.payer == .nobody ? nil : line.payer.map(app.language.refundPayer)
    let until: String?
    if line.isReturned, let payBy {
      until = payBy.map { app.language("refund.paidBy", ["day": app.language.longDate($0)]) }
    } else {
      until = app.language.refundUntil(line)
    }
    let reason = app.language.refundReason(of: line)
    let who = payer.map { app.language("acts.money.from", ["payer": $0]) }
    return app.language.sentences([who, reason, until].compactMap { $0 })
  }
}
