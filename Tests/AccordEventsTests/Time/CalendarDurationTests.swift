import AccordEvents
import Foundation
import Testing

struct CalendarDurationTests {
    @Test(
        arguments: [
            ("P1M2DT3.500S", 1, 2, 3500, "P1M2DT3.500S"), ("P0D", 0, 0, 0, "P0D"), ("PT0.001S", 0, 0, 1, "PT0.001S"),
            ("P2Y1M", 25, 0, 0, "P25M"), ("P1W1D", 0, 8, 0, "P8D"), ("PT1H1M1S", 0, 0, 3_661_000, "PT3661S"),
            ("P4294967295M4294967295DT4294967.295S", .max, .max, .max, "P4294967295M4294967295DT4294967.295S"),
            ("PT0.5S", 0, 0, 500, "PT0.500S"),
        ] as [(String, UInt32, UInt32, UInt32, String)])
    func readsAndPrints(text: String, months: UInt32, days: UInt32, milliseconds: UInt32, printed: String) {
        let duration = CalendarDuration(months: months, days: days, milliseconds: milliseconds)
        #expect(CalendarDuration(text) == duration)
        #expect(duration.description == printed)
    }

    @Test(arguments: [
        "", "P", "PT", "P1", "1D", "P1D2M", "P1DT", "PT1D", "P1S", "P1.5D", "PT1.2345S", "PT1.S", "P-1D", "P1D ", "p1d",
        "P4294967296D", "P999999999999999999999D", "P1M1M",
    ])
    func refuses(text: String) {
        #expect(CalendarDuration(text) == nil)
    }
}
