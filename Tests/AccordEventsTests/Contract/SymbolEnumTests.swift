import AccordEvents
import Testing

@Suite struct SymbolEnumTests {
    @Test(arguments: ["BUY", "SELL_SHORT", "buy", "", "Ünknown \"symbol\""])
    func roundTrips(symbol: String) throws {
        let side = Side(symbol: symbol)
        #expect(side.symbol == symbol)
        #expect(try JSON.roundTrip([side]) == [side])
        #expect(try JSON.text(side) == JSON.text(symbol))
    }

    @Test func readsAKnownSymbolAsItsCase() throws {
        #expect(try JSON.value([Side].self, from: #"["BUY","SELL_SHORT"]"#) == [.buy, .sellShort])
    }

    @Test(arguments: ["null", "1", "[]", "{}"])
    func refuses(text: String) {
        #expect(throws: DecodingError.self) { try JSON.value(Side.self, from: text) }
    }
}
