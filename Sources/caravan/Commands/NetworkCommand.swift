import ArgumentParser
import Delivery
import Foundation
import Primitives

struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network", abstract: "The network as the estimator sees it.",
    subcommands: [Sites.self, Services.self, Zones.self, Calendars.self, Disruptions.self, Partners.self])

  struct Sites: ParsableCommand {
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let sites = try workspace.shop().network.sites.values.sorted { $0.id < $1.id }
      if options.json {
        Output.json([
          (
            "sites",
            .array(
              sites.map {
                .object([
                  ("id", .string($0.id.rawValue)), ("name", .name($0.name)), ("kind", .string($0.kind.rawValue)),
                  ("country", .string($0.country.rawValue)), ("latitude", .number($0.coordinate.latitude)),
                  ("longitude", .number($0.coordinate.longitude)), ("timeZone", .string($0.timeZone)), ("source", .string($0.source)),
                ])
              })
          )
        ])
      } else {
        Output.table(
          sites.map { [$0.id.rawValue, workspace.language.name($0.name), workspace.language.siteKind($0.kind), $0.country.rawValue] })
      }
    }
  }

  struct Services: ParsableCommand {
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let services = try workspace.shop().network.services.values.sorted { $0.id < $1.id }
      if options.json {
        Output.json([
          (
            "services",
            .array(
              services.map { service in
                let timetable: Timetable? = if case .departures(let timetable) = service.gate { timetable } else { nil }
                return .object([
                  ("id", .string(service.id.rawValue)), ("name", .name(service.name)), ("mode", .string(service.mode.rawValue)),
                  ("from", .string(service.from.rawValue)), ("to", .string(service.to.id)),
                  ("weekly", .strings(timetable?.weekly.map(\.code) ?? [])), ("cutoffHours", .number(timetable?.cutoffHours ?? 0)),
                  ("gate", .gate(service.gate)), ("duration", .duration(service.duration)),
                  ("kilometres", service.kilometres.map { .number($0) } ?? .null), ("source", .string(service.source)),
                ])
              })
          )
        ])
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

  struct Zones: ParsableCommand {
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let zones = try workspace.shop().network.zones.values.sorted { $0.id < $1.id }
      if options.json {
        Output.json([
          (
            "zones",
            .array(
              zones.map {
                .object([
                  ("id", .string($0.id.rawValue)), ("country", .string($0.country.rawValue)), ("name", .name($0.name)),
                  ("timeZone", .string($0.timeZone)), ("capital", .bool($0.isCapital)),
                ])
              })
          )
        ])
      } else {
        Output.table(
          zones.map { [$0.id.rawValue, workspace.language.name($0.name), $0.country.rawValue, $0.postcodes.joined(separator: " ")] })
      }
    }
  }

  struct Calendars: ParsableCommand {
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let calendars = try workspace.shop().network.calendars.values.sorted { $0.id < $1.id }
      if options.json {
        Output.json([("calendars", .object(calendars.map { ($0.id.rawValue, .calendar($0)) }))])
      } else {
        Output.table(
          calendars.map { calendar in
            [
              calendar.id.rawValue, workspace.language.name(calendar.name), calendar.timeZone, "\(calendar.closed.count)",
              "\(calendar.extra.count)",
            ]
          }, right: [3, 4])
      }
    }
  }

  struct Disruptions: ParsableCommand {
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let disruptions = try workspace.shop().network.disruptions
      if options.json {
        Output.json([
          (
            "disruptions",
            .array(
              disruptions.map {
                .object([
                  ("id", .string($0.id)), ("name", .name($0.name)), ("kind", .string($0.kind.rawValue)), ("target", .string($0.target)),
                  ("from", .string($0.from.description)), ("to", .string($0.to.description)), ("factor", .number($0.factor)),
                  ("source", .string($0.source)),
                ])
              })
          )
        ])
      } else {
        Output.table(disruptions.map { [$0.from.description, $0.to.description, $0.target, workspace.language.name($0.name)] })
      }
    }
  }

  struct Partners: ParsableCommand {
    @OptionGroup var options: GlobalOptions
    func run() throws {
      var workspace = try Workspace(options)
      let partners = try workspace.shop().network.partners
      if options.json {
        Output.json([
          (
            "partners",
            .array(
              partners.map {
                .object([
                  ("country", .string($0.country.rawValue)), ("name", .name($0.name)), ("signed", .string($0.signed)),
                  ("seen", .string($0.seen)),
                  ("spring2021", .bool($0.isOfSpring2021)), ("source", .string($0.source)),
                ])
              })
          )
        ])
      } else {
        Output.table(
          partners.map { [$0.country.rawValue, workspace.language.name($0.name), $0.signed, $0.isOfSpring2021 ? "2021" : "", $0.seen] })
      }
    }
  }
}
