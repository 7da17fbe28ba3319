@main struct Caravan { static func main() {} }
