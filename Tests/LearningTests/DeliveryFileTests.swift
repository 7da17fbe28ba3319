import CoreSupport
import Delivery
import DeliverySupport
import Primitives
import Testing

@testable import Learning

/// What rows of a file say of the small network: a train from Xi'an over the Kazakh border and by Duisburg and Liège to Ghent, and a flight.
struct DeliveryFileTests {
  private let rows = NetworkRows(SmallNetwork().network)

  private func seen(_ columns: String, _ lines: [String]) throws -> SeenPassages {
    var file = try #require(DeliveryFile(columns: columns.split(separator: ",").map(String.init), rows))
    for (index, line) in lines.enumerated() {
      file.add(line: index + 2, cells: line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    }
    return file.passages()
  }

  private func events(_ lines: [String]) throws -> SeenPassages { try seen("parcel,at,event,place", lines) }
  private func deliveries(_ lines: [String]) throws -> SeenPassages { try seen("parcel,service,from,to,started,ended", lines) }

  private func hour(_ text: String) -> Hour { at("2026-11-\(text)+00:00") }

  @Test("The events of a journey in Caravan's own names tell every row that both ends of are seen")
  func ownNames() throws {
    let found = try events([
      "1,2026-11-02T00:00:00Z,placed,", "1,2026-11-02T06:00:00Z,picked,CNSHA", "1,2026-11-02T06:00:00Z,handed-over,CNSHA",
      "1,2026-11-02T09:00:00Z,departed,CNSHA", "1,2026-11-03T15:00:00Z,arrived,CNXAN", "1,2026-11-03T20:00:00Z,export-cleared,CNXAN",
      "1,2026-11-04T05:00:00Z,departed,CNXAN", "1,2026-11-06T05:00:00Z,arrived,CNALA", "1,2026-11-07T05:00:00Z,border-crossed,KZDOS",
      "1,2026-11-07T06:00:00Z,departed,KZDOS", "1,2026-11-14T06:00:00Z,arrived,DEDUI",
    ])
    #expect(found.leftOut == [])
    func only(_ row: NetworkRow) throws -> ObservedPassage {
      let passages = try #require(found.byRow[row], "\(row.id) of \(found.byRow.keys.map(\.id).sorted())")
      #expect(passages.count == 1)
      return passages[0]
    }
    let packed = try only(.handling("CNSHA", .pickPack))
    #expect(packed.beginning == .ready(hour("02T00:00")) && packed.ending == .within(hour("02T06:00")...hour("02T06:00")))
    let lorry = try only(.service("lorry-xian"))
    #expect(lorry.beginning == .started(hour("02T09:00")) && lorry.ending == .within(hour("03T15:00")...hour("03T15:00")))
    #expect(lorry.ordered == hour("02T00:00"))
    let border = try only(.crossing("CNALA", "KZDOS"))
    #expect(border.beginning == .ready(hour("06T05:00")) && border.ending == .within(hour("07T05:00")...hour("07T05:00")))
    let train = try only(.service("train-duisburg"))
    #expect(train.ending == .within(hour("14T06:00")...hour("14T06:00")))
  }

  @Test(
    "Carriers' names say the same as Caravan's",
    arguments: [
      ["EMC", "EMD"], ["emk", "emj"], ["InTransit_Departure", "InTransit_Arrival"], ["InTransit_007", "InTransit"],
      ["departed", "in_transit"], ["departed", "TRANSIT"],
    ])
  func carriers(names: [String]) throws {
    let found = try events([
      "1,2026-11-07T06:00:00Z,\(names[0]),KZDOS", "1,2026-11-14T06:00:00Z,\(names[1]),DEDUI",
    ])
    let train = try #require(found.byRow[.service("train-duisburg")]?.first)
    #expect(train.beginning == .started(hour("07T06:00")) && train.ending == .within(hour("14T06:00")...hour("14T06:00")))
    #expect(found.leftOut == [])
  }

  @Test("Every name of the table has a meaning, and sub-statuses that say no more mean what their status does")
  func names() {
    for (name, kind) in [
      ("ITMATT", TrackingKind.placed), ("EMA", .handedOver), ("EXA", .exportPresented), ("EXC", .exportCleared), ("EDB", .importPresented),
      ("EDC", .importCleared), ("EMG", .atDepot), ("EDG", .outForDelivery), ("EMH", .remark), ("EMI", .delivered), ("EXX", .abandoned),
      ("NotFound_Other", .placed), ("InTransit_PickedUp", .handedOver), ("InTransit_CustomsReleased", .cleared),
      ("DeliveryFailure_NoBody", .remark), ("Delivered_Other", .delivered), ("Delivered_003", .delivered), ("AttemptFail", .remark),
      ("Exception_Returning", .abandoned), ("Exception_004", .remark), ("pre_transit", .placed), ("out_for_delivery", .outForDelivery),
      ("return_to_sender", .abandoned), ("FAILURE", .remark), ("AvailableForPickup_001", .remark),
    ] {
      #expect(TrackingNames.kind(name) == kind, "\(name)")
    }
    #expect(TrackingNames.kind("eaten") == nil && TrackingNames.kind("") == nil && TrackingNames.kind("XYZ_1") == nil)
  }

  @Test("A parcel that was not seen again is under way at the last hour of the file; one that was given up, until then")
  func underWay() throws {
    let found = try events([
      "1,2026-11-07T06:00:00Z,departed,KZDOS", "2,2026-11-08T06:00:00Z,departed,KZDOS", "2,2026-11-10T06:00:00Z,Exception_Lost,",
      "3,2026-11-01T06:00:00Z,departed,KZDOS", "3,2026-11-20T06:00:00Z,arrived,DEDUI",
    ])
    let passages = try #require(found.byRow[.service("train-duisburg")]).sorted { $0.parcel < $1.parcel }
    #expect(
      passages.map(\.ending) == [
        .after(hour("20T06:00")), .after(hour("10T06:00")), .within(hour("20T06:00")...hour("20T06:00")),
      ])
  }

  @Test("A failed attempt is part of the last mile, which ends at the door")
  func secondAttempt() throws {
    let found = try events([
      "1,2026-11-07T06:00:00Z,at-depot,BELGG", "1,2026-11-07T08:00:00Z,out-for-delivery,BE-GNE", "1,2026-11-07T12:00:00Z,EMH,BE-GNE",
      "1,2026-11-08T08:00:00Z,out-for-delivery,BE-GNE", "1,2026-11-08T11:00:00Z,delivered,Ghent",
    ])
    let van = try #require(found.byRow[.service("van-ghent")]?.first)
    #expect(
      van.beginning == .started(hour("07T08:00")) && van.ending == .within(hour("08T11:00")...hour("08T11:00")) && van.zone == "BE-GNE")
    #expect(found.leftOut == [])
  }

  @Test("Rows of one service each: places by id or name, the service by its ends where it is not named, under way where it has not ended")
  func deliveryRows() throws {
    let found = try deliveries([
      "1,train-duisburg,KZDOS,DEDUI,2026-11-07T06:00:00Z,2026-11-14T06:00:00Z", "2,,KZDOS,DEDUI,2026-11-08T06:10:00Z,",
      "3,van-ghent,BELGG,根特,2026-11-09T14:00+08:00,2026-11-16T06:00:00Z",
    ])
    #expect(found.leftOut == [])
    let train = try #require(found.byRow[.service("train-duisburg")]).sorted { $0.parcel < $1.parcel }
    #expect(train.map(\.ending) == [.within(hour("14T06:00")...hour("14T06:00")), .after(hour("16T06:00"))])
    #expect(train[1].beginning.hour == hour("08T07:00"))
    #expect(found.byRow[.service("van-ghent")]?.first?.beginning.hour == hour("09T06:00"))
  }

  @Test("Whether a service's rows begin when goods were ready or when they departed is what most of them can only mean")
  func beginnings() throws {
    func began(_ lines: [String]) throws -> [ObservedPassage.Beginning] {
      try #require(deliveries(lines).byRow[.service("train-border")]).sorted { $0.parcel < $1.parcel }.map(\.beginning)
    }
    func row(_ parcel: Int, _ started: String, _ ended: String) -> String {
      "\(parcel),train-border,CNXAN,CNALA,2026-11-\(started):00Z,2026-11-\(ended):00Z"
    }
    // The network's train goes on Fridays at 18:00 in China.
    let departed = [row(1, "06T10:00", "09T10:00"), row(2, "13T10:00", "16T10:00")]
    #expect(try began(departed) == [.started(hour("06T10:00")), .started(hour("13T10:00"))])
    let ready = [row(1, "05T11:00", "09T10:00"), row(2, "12T12:00", "16T10:00")]
    #expect(try began(ready) == [.ready(hour("05T11:00")), .ready(hour("12T12:00"))])
    // A train that has arrived by Friday did not wait for it.
    let wednesdays = [row(1, "04T08:00", "06T08:00"), row(2, "11T08:00", "14T08:00")]
    #expect(try began(wednesdays) == [.started(hour("04T08:00")), .started(hour("11T08:00"))])
  }

  @Test(
    "A row that cannot be used is named by its line, with the reason, and the rest goes on",
    arguments: [
      ("2,train-duisburg,KZDOS,DEDUI,yesterday,", LeftOut.Kind.noInstant), ("2,train-duisburg,KZDOS,DEDUI,2026-11-07,", .noInstant),
      ("2,CNSHA+lorry-xian+train-border,CNSHA,KZDOS,2026-11-07T06:00:00Z,2026-11-17T06:00:00Z", .wholeRoute),
      ("2,,CNSHA,Ghent,2026-11-07T06:00:00Z,2026-11-27T06:00:00Z", .wholeRoute),
      ("2,lorry-xian,CNSHA,Ghent,2026-11-07T06:00:00Z,2026-11-27T06:00:00Z", .wholeRoute),
      ("2,teleport,CNSHA,CNXAN,2026-11-07T06:00:00Z,", .unknownService),
      ("2,lorry-xian,DEDUI,BELGG,2026-11-07T06:00:00Z,", .wrongEnds), ("2,lorry-xian,CNSHA,Atlantis,2026-11-07T06:00:00Z,", .unknownPlace),
      (",lorry-xian,CNSHA,CNXAN,2026-11-07T06:00:00Z,", .blank), ("2,lorry-xian,CNSHA,CNXAN,,", .blank),
      ("2,lorry-xian,CNSHA,CNXAN,2026-11-07T06:00:00Z,2026-11-06T06:00:00Z", .endsBeforeItBegins),
      ("1,train-duisburg,KZDOS,DEDUI,2026-11-07T06:00:00Z,2026-11-14T06:00:00Z", .repeated),
    ])
  func badDeliveries(line: String, kind: LeftOut.Kind) throws {
    let good = "1,train-duisburg,KZDOS,DEDUI,2026-11-07T06:00:00Z,2026-11-14T06:00:00Z"
    let found = try deliveries([good, line, good.replacing("1,train", with: "3,train")])
    #expect(found.leftOut.map(\.line) == [3] && found.leftOut.map(\.kind) == [kind])
    #expect(found.byRow[.service("train-duisburg")]?.count == 2)
  }

  @Test(
    "So is an event",
    arguments: [
      ("2,2026-11-07T06:00:00Z,eaten,DEDUI", LeftOut.Kind.unknownEvent), ("2,2026-11-07T06:00:00Z,arrived,Atlantis", .unknownPlace),
      ("2,07.11.2026,arrived,DEDUI", .noInstant), ("2,2026-11-07T06:00:00Z,arrived,", .blank), ("2,2026-11-07T06:00:00Z,,DEDUI", .blank),
      ("1,2026-11-14T06:00:00Z,arrived,DEDUI", .repeated),
    ])
  func badEvents(line: String, kind: LeftOut.Kind) throws {
    let found = try events(["1,2026-11-07T06:00:00Z,departed,KZDOS", "1,2026-11-14T06:00:00Z,arrived,DEDUI", line])
    #expect(found.leftOut.map(\.line) == [4] && found.leftOut.map(\.kind) == [kind])
    #expect(found.byRow[.service("train-duisburg")]?.count == 1)
  }

  @Test("An arrival where no service leads is named, and the parcel is followed on from there")
  func noService() throws {
    let found = try events([
      "1,2026-11-02T06:00:00Z,departed,CNSHA", "1,2026-11-06T06:00:00Z,arrived,DEDUI", "1,2026-11-07T06:00:00Z,departed,DEDUI",
      "1,2026-11-08T06:00:00Z,arrived,BELGG",
    ])
    #expect(found.leftOut.map(\.kind) == [.noService])
    #expect(found.byRow[.service("lorry-liege")]?.count == 1)
  }

  @Test("A file with other columns is none")
  func columns() {
    #expect(DeliveryFile(columns: ["sku", "at"], rows) == nil)
    #expect(DeliveryFile(columns: ["place", "note", "event", "at", "parcel"], rows) != nil)
  }
}
