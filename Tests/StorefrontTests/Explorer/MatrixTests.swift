import Testing

@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

@Suite("The matrix: what serves the destination first")
struct MatrixTests {
  private func grid(_ days: [(SiteID, Double?)], _ zone: ZoneID = "BE-GNE") -> MatrixGrid {
    var grid = MatrixGrid()
    grid.take(.matrix(days.map { MatrixCell(site: $0.0, zone: zone, p50Days: $0.1, p90Days: $0.1, modes: [.road]) }))
    return grid
  }

  @Test("Sites that reach the destination stand first, by their days; those that do not stand last, by their ids")
  func order() {
    let grid = grid([("AEDXB-OW", nil), ("CNSIA-MW", 28), ("BELGG-OW", 2), ("AUSYD-OW", nil), ("CNSHA-MW", 28)])
    #expect(grid.sites(serving: "BE-GNE") == ["BELGG-OW", "CNSHA-MW", "CNSIA-MW", "AEDXB-OW", "AUSYD-OW"])
    #expect(grid.sites(serving: nil) == ["AEDXB-OW", "AUSYD-OW", "BELGG-OW", "CNSHA-MW", "CNSIA-MW"])
  }

  @Test("What is not known yet stands between what serves and what does not")
  func unknown() {
    var grid = grid([("AEDXB-OW", nil), ("CNSIA-MW", 28)])
    grid.take(.matrix([MatrixCell(site: "BELGG-OW", zone: "BE-BRU", p50Days: 1, p90Days: 2)]))
    #expect(grid.sites(serving: "BE-GNE") == ["CNSIA-MW", "BELGG-OW", "AEDXB-OW"])
  }

  private func screen(_ width: Int = 120, _ height: Int = 40, language: String = "en") throws -> Visit<ProductShop> {
    var app = ProductFixture.app(width, height, language: language)
    app.network = ShelfFixture.network
    var screen = Visit(
      ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: ProductFixture.road.id), app)
    screen.press(.character("x"))
    return screen
  }

  private func pane(_ screen: Visit<ProductShop>) throws -> MatrixPane { try #require(screen.page as? ExplorerPage).panes.matrix }

  @Test("The destination is the first column, and asked for first")
  func columns() throws {
    let screen = try screen()
    #expect(try pane(screen).zones.first == "BE-GNE")
    guard case .shop(.compute(_, .matrix(_, _, let zones)))? = screen.effects.last else {
      Issue.record("no matrix was asked for")
      return
    }
    #expect(zones.first == "BE-GNE" && Set(zones).count == zones.count && zones.dropFirst().sorted() == Array(zones.dropFirst()))
  }

  @Test("The cursor stays on its site while rows come in before it")
  func cursor() throws {
    var screen = try screen()
    let ticket = try #require(PlanFixture.ticket(screen))
    func part(_ points: [MatrixCell], isLast: Bool) -> Action {
      .computed(ticket, PlanningPart(.matrix(points), done: points.count, of: 3, isLast: isLast))
    }
    screen.send(part([MatrixCell(site: "CNSIA-MW", zone: "BE-GNE", p50Days: 20, p90Days: 28, modes: [.rail])], isLast: false))
    screen.press(.down)
    screen.send(part([MatrixCell(site: "BELGG-OW", zone: "BE-GNE", p50Days: 1, p90Days: 2, modes: [.road])], isLast: true))
    #expect(try pane(screen).sites == ["BELGG-OW", "CNSIA-MW"])
    #expect(try pane(screen).site == "CNSIA-MW")
  }

  @Test(
    "Every step of the scale has its figure and its sign beside its colour, in the legend and in the cells",
    arguments: [GlyphSet.unicode, .plain])
  func legend(glyphs: GlyphSet) throws {
    var screen = try screen()
    screen.app.glyphs = glyphs
    let ticket = try #require(PlanFixture.ticket(screen))
    let zones = try pane(screen).zones
    let points = zones.enumerated().map {
      MatrixCell(site: "BELGG-OW", zone: $0.element, p50Days: 1, p90Days: Double([2, 6, 12, 20, 30, 50][$0.offset % 6]), modes: [.road])
    }
    screen.send(.computed(ticket, PlanningPart(.matrix(points), done: points.count, of: points.count, isLast: true)))
    let signs = (0..<HeatScale.count).map { HeatScale.sign(step: $0, glyphs).string }
    #expect(Set(signs).count == HeatScale.count)
    let legend = try #require(screen.lines.first { $0.contains("days:") })
    let row = try #require(screen.lines.first { $0.contains("Liège overseas") && $0.contains("[") })
    for (index, sign) in signs.enumerated() {
      #expect(legend.contains("\(sign) \(index < HeatScale.bounds.count ? (glyphs.isUnicode ? "≤" : "<=") : ">")"))
      if index < zones.count { #expect(row.contains(sign)) }
    }
  }

  @Test("Names over the columns are whole, or cut with a sign, and end over the last figure", arguments: ["en", "zh-Hans"])
  func heads(code: String) throws {
    for (width, height) in [(60, 20), (80, 24), (120, 40), (160, 50)] {
      var screen = try screen(width, height, language: code)
      screen.send(
        .computed(try #require(PlanFixture.ticket(screen)), PlanFixture.matrix(zones: try pane(screen).zones)))
      expectWhole(screen.surface, Size(width: width, height: height))
      #expect(screen.text.contains(code == "en" ? "Ghent" : "根特"))
    }
  }
}

@Suite("Colours of the matrix")
struct HeatScaleTests {
  @Test(
    "Figures on their colours are readable in both themes: nothing is moved away from a ground that is not theirs",
    arguments: [Theme.dark, .light])
  func contrast(theme: Theme) throws {
    func luminance(_ rgb: UInt32) -> Double {
      let channels = [16, 8, 0].map { shift -> Double in
        let value = Double(rgb >> UInt32(shift) & 0xFF) / 255
        return value <= 0.04045
          ? value / 12.92 : (value + 0.055) / 1.055 * ((value + 0.055) / 1.055) * ((value + 0.055) / 1.055).squareRoot().squareRoot()
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    for step in 0..<HeatScale.count {
      let style = HeatScale.style(step: step)
      guard case .rgb(let text) = style.foreground, case .rgb(let ground) = style.background else {
        Issue.record("no colours at step \(step)")
        continue
      }
      let both = [luminance(theme.visible(text)), luminance(theme.visible(ground))].sorted()
      #expect((both[1] + 0.05) / (both[0] + 0.05) >= 4.5, "step \(step)")
    }
  }
}
