import ArgumentParser
import Delivery
import Foundation
import Phrases
import Primitives
import Shop

struct NetworkCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "network", abstract: HelpText.of("network"),
      subcommands: [Sites.self, Services.self, Zones.self, Calendars.self, Disruptions.self, Partners.self, Lanes.self, LearnCommand.self])
  }

  struct Sites: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "sites", abstract: HelpText.of("network.sites")) }
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let sites = try workspace.shop().network.sites.values
      if options.json {
        try Output.json(SitesJSON(sites))
      } else {
        Output.table(
          sites.map { [$0.id.rawValue, workspace.language.name($0.name), workspace.language.siteKind($0.kind), $0.country.rawValue] })
      }
    }
  }

  struct Services: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "services", abstract: HelpText.of("network.services"))
    }
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let services = try workspace.shop().network.services.values
      if options.json {
        try Output.json(ServicesJSON(services))
      } else {
        Output.table(
          services.map {
            [
              $0.id.rawValue, workspace.language.mode($0.mode), $0.from.rawValue, $0.to.id,
              workspace.language.duration(hours: $0.duration.p50Hours),
              workspace.language.name($0.name),
            ]
          }, right: [4])
      }
    }
  }

  struct Zones: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "zones", abstract: HelpText.of("network.zones")) }
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let zones = try workspace.shop().network.zones.values
      if options.json {
        try Output.json(ZonesJSON(zones))
      } else {
        Output.table(
          zones.map { [$0.id.rawValue, workspace.language.name($0.name), $0.country.rawValue, $0.postcodes.joined(separator: " ")] })
      }
    }
  }

  struct Calendars: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "calendars", abstract: HelpText.of("network.calendars"))
    }
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let calendars = try workspace.shop().network.calendars.values.sorted { $0.id < $1.id }
      if options.json {
        try Output.json(CalendarsJSON(calendars))
      } else {
        Output.table(
          calendars.map { calendar in
            [
              calendar.id.rawValue, workspace.language.name(calendar.name), calendar.timeZone.rawValue, "\(calendar.closed.count)",
              "\(calendar.extra.count)",
            ]
          }, right: [3, 4])
      }
    }
  }

  struct Disruptions: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "disruptions", abstract: HelpText.of("network.disruptions"))
    }
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let disruptions = try workspace.shop().network.disruptions
      if options.json {
        try Output.json(DisruptionsJSON(disruptions))
      } else {
        Output.table(disruptions.map { [$0.from.description, $0.to.description, $0.target.code, workspace.language.name($0.name)] })
      }
    }
  }

  struct Partners: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "partners", abstract: HelpText.of("network.partners"))
    }
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let shop = try workspace.shop()
      let partners = shop.network.partners
      let taxes = try shop.taxCoverage(of: partners.map(\.country), on: ZoneClock.named(.utc).date(of: workspace.hour))
      if options.json {
        try Output.json(PartnersJSON(partners, taxes: taxes))
      } else {
        let language = workspace.language
        Output.table(
          partners.map {
            [
              $0.country.rawValue, language.name($0.name), $0.signed, $0.isOfSpring2021 ? "2021" : "", $0.seen,
              taxes[$0.country].map { Self.text($0, language) } ?? "",
            ]
          })
      }
    }

    private static func text(_ taxes: TaxCoverage, _ language: Language) -> String {
      let kinds = language.list(taxes.unknown.map { language("kind.\($0.rawValue)") })
      return language("partners.taxes.\(taxes.extent.rawValue)", ["kinds": kinds])
    }
  }
}
