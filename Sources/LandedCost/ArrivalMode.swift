/// By what goods come to the border of their destination: some fees differ by it.
public enum ArrivalMode: String, Sendable, Codable, CaseIterable { case air, sea, land }
