import Foundation
import Testing

@testable import AccordRules

/// Names of events and commands as public systems have them, each with how it reads in English.
struct NamesTests {
    private struct Name {
        let text: String
        let isPastTense: Bool
        let isImperative: Bool

        init?(line: Substring) {
            let columns = line.split(separator: ",").map(String.init)
            guard columns.count == 3, ["past", "imperative", "both", "neither"].contains(columns[1]) else { return nil }
            text = columns[0]
            isPastTense = ["past", "both"].contains(columns[1])
            isImperative = ["imperative", "both"].contains(columns[1])
        }
    }

    /// What is judged wrongly, so that no other name joins them.
    private static let known: Set = [
        "AuditEventsAdminApiActivity", "CheckRunRequestedAction", "ClientInitiatedAccountLinking", "CommentCard",
        "DropEntitlementGrant", "ListStrikePrice", "OrderFries", "ReqMktData", "SequenceReset", "SyncGetChanges",
        "Unbid", "UserFailedLogIn2fa",
    ]

    @Test func ofPublicSystemsAreJudgedAsTheyRead() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent() / "Names" / "names.csv"
        let lines = try #require(Files.text(of: file)).split(separator: "\n").dropFirst()
        let names = lines.compactMap(Name.init)
        #expect(names.count == lines.count)
        #expect(names.count >= 300)
        let misjudged = names.filter { name in
            let reading = NameReading(name.text)
            return reading.isPastTense != name.isPastTense || reading.isImperative != name.isImperative
        }
        #expect(Set(misjudged.map(\.text)) == Self.known)
        #expect(misjudged.count * 50 <= names.count)
    }

    @Test(arguments: [
        ("PlaceOrder", "OrderPlaced", "PlaceOrder"), ("OrderPlace", "OrderPlaced", "PlaceOrder"),
        ("PlacingOrder", "OrderPlaced", "PlaceOrder"), ("OrderCancellation", "OrderCancelled", "CancelOrder"),
        ("ShutDownNode", "NodeShutDown", "ShutDownNode"), ("OrderPlacedV2", "OrderPlacedV2", "PlaceOrderV2"),
        ("SendInvoice", "InvoiceSent", "SendInvoice"), ("FailedPayment", "PaymentFailed", "FailPayment"),
    ])
    func areReworded(name: String, event: String, command: String) {
        #expect(NameReading(name).asEvent == event)
        #expect(NameReading(name).asCommand == command)
    }

    /// A subject or a trade is nothing that has happened, or that anybody could do.
    @Test(arguments: [
        "BankingEvent", "TradingEvent", "ProcessingEvent", "StreamingEvt", "MobileBanking", "TelcoRoaming",
    ])
    func areNotReworded(name: String) {
        #expect(NameReading(name).asEvent == nil)
        #expect(NameReading(name).asCommand == nil)
    }
}
