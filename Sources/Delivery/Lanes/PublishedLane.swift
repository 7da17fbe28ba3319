import Primitives

/// How long a lane takes by what was published: a row of the evidence that a network answers to.
public struct PublishedLane: Hashable, Sendable {
  /// What it is called, by language; several figures of one lane may have the same name.
  public let name: LocalizedName
  /// Where it begins.
  public let from: Place
  /// Where it ends.
  public let to: Place
  /// The modes of its line-haul; empty: any. Rail, sea and air that are named are all taken; road and parcel services may be, since every
  /// delivery begins and ends with them (from terminal to terminal they are taken too). A ferry of a short sea joins rail where no train
  /// leads round the water.
  public let modes: Set<TransportMode>
  /// Sites that it passes and services that it takes: what it is to be computed from. Where one of them does not lead there any more, the
  /// network has no such lane, rather than another one.
  public let via: Set<String>
  /// Which part of a delivery the figure is of.
  public let segment: LaneSegment
  /// What was published.
  public let figure: PublishedFigure
  /// Of which year the figure is; nil if that is not known.
  public let year: Int?
  /// Who published it, when and where.
  public let source: String
  /// Why the network lies outside, where it does.
  public let reason: LaneReason?
  /// Whether the network answers to it: not to what is ambiguous.
  public let counts: Bool

  /// A published lane with all its properties.
  public init(
    name: LocalizedName, from: Place, to: Place, modes: Set<TransportMode>, via: Set<String> = [], segment: LaneSegment,
    figure: PublishedFigure,
    year: Int? = nil, source: String = "", reason: LaneReason? = nil, counts: Bool = true
  ) {
    self.name = name
    self.from = from
    self.to = to
    self.modes = modes
    self.via = via
    self.segment = segment
    self.figure = figure
    self.year = year
    self.source = source
    self.reason = reason
    self.counts = counts
  }
}

/// Which part of a delivery a published figure is of.
public enum LaneSegment: String, Sendable, Codable, CaseIterable {
  /// From the departure of the first line-haul to the arrival at its last terminal; customs at the ends are no part of it.
  case line
  /// From the order to the door.
  case door
  /// From port to port, as `line`; of one port (from and to are the same) what transshipment there takes.
  case port
  /// A border, both sides.
  case crossing
  /// From the arrival at customs to the release.
  case clearance
  /// From 18:00, when a parcel is handed to its carrier, to the door.
  case handover
}
