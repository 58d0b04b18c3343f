import AccordEvents
import Foundation
import Testing

@Suite struct TimestampConversionTests {
    static let counts: [Int64] = [0, 1, -1, 999, -999, 1000, -1001, 1_795_470_185_123, .max, .min]

    @Test(arguments: counts)
    func keepsEveryCount(count: Int64) {
        #expect(Timestamp(millisecondsSince1970: count).millisecondsSince1970 == count)
        #expect(Timestamp(microsecondsSince1970: count).microsecondsSince1970 == count)
        #expect(Timestamp(nanosecondsSince1970: count).nanosecondsSince1970 == count)
        #expect(LocalTimestamp(millisecondsSince1970: count).millisecondsSince1970 == count)
    }

    @Test func roundsSecondsDown() {
        #expect(Timestamp(millisecondsSince1970: -1) == Timestamp(seconds: -1, nanoseconds: 999_000_000))
        #expect(Timestamp(nanosecondsSince1970: -1_000_000_001) == Timestamp(seconds: -2, nanoseconds: 999_999_999))
    }

    @Test func givesNoCountThatWouldLoseAFraction() {
        let microsecond = Timestamp(seconds: -5, nanoseconds: 1000)
        #expect(microsecond.millisecondsSince1970 == nil)
        #expect(microsecond.microsecondsSince1970 == -4_999_999)
        #expect(Timestamp(seconds: 5, nanoseconds: 1).microsecondsSince1970 == nil)
    }

    @Test func givesNoCountThatWouldOverflow() {
        for seconds in [Int64.max, .min] {
            #expect(Timestamp(seconds: seconds).millisecondsSince1970 == nil)
            #expect(Timestamp(seconds: seconds).nanosecondsSince1970 == nil)
        }
        #expect(Timestamp("9999-12-31T23:59:59Z")?.nanosecondsSince1970 == nil)
    }

    @Test func isOrderedInTime() {
        let instants = [(-2, 5), (-1, 0), (-1, 1), (0, 0), (0, 999_999_999), (1, 0)].map {
            Timestamp(seconds: $0.0, nanoseconds: Int32($0.1))
        }
        for (earlier, later) in zip(instants, instants.dropFirst()) {
            #expect(earlier < later && !(later < earlier))
        }
    }

    @Test(arguments: [0, 0.5, -0.5, -0.25, 1_795_470_185.125, -62_135_596_800])
    func convertsDatesThatBinaryHolds(interval: Double) {
        let date = Date(timeIntervalSince1970: interval)
        #expect(Timestamp(date).date == date)
        #expect(Timestamp(date).millisecondsSince1970 == Int64(interval * 1000))
    }

    @Test func carriesAFractionThatRoundsUp() {
        let date = Date(timeIntervalSinceReferenceDate: (1.0).nextDown)
        #expect(Timestamp(date) == Timestamp(seconds: 978_307_201))
    }

    @Test func nowIsTheSystemClockInMicroseconds() {
        let now = Timestamp.now
        #expect(now.microsecondsSince1970 != nil)
        #expect(abs(now.date.timeIntervalSinceNow) < 5)
    }
}
