import GoldenTypes

/// Messages of the golden types that only have JSON.
enum GoldenSamples {
    private static func event(_ payload: String) -> String {
        """
        {"header": {"event_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "timestamp": "2026-01-05T09:30:00.250Z", \
        "source": "test", "version": "1.0"}, "payload": \(payload)}
        """
    }

    private static let id = #""id": "0b0e7a4e-7a3c-4f0e-9d5e-0a6b1f3c2d10""#

    static let all = [
        JSONTarget(
            ThingChanged.self,
            text: event(
                """
                {\(id), "name": "n", "changed_at": "2026-01-05T09:30:00Z", "required_comment": null, "day": "2026-01-05",
                "people": [{"name": "p", "manager": {"name": "m", "reports": [{"name": "r"}]}}], "pair": ["s", 1],
                "anything": [1, {"x": null}], "prices": {"EUR": {"net": 1.5}}, "state": "IN_USE", "count": 2}
                """)),
        JSONTarget(
            ChoiceMade.self,
            text: event(
                """
                {\(id), "price": 0.5, "instrument": {"type": "equity", "ticker": "V"}, "text_or_number": "2026-01-05",
                "declared": {"method": "cash", "till": 3}, "kept": {"known": "k", "other": {"x": [1.5, "y"]}},
                "typed_rest": {"a": "3f2504e0-4f89-41d3-9a0c-0305e82c3301"}, "prices": {"USD": 12345678901234567.25},
                "tree": {"op": "sum", "left": {"op": "value", "value": 1}, "right": {"op": "value", "value": 2}}}
                """)),
        JSONTarget(AccountOpened.self, text: event(#"{"account": "a", "parent": {"account": "b", "parent": null}}"#)),
        JSONTarget(AccountClosed.self, text: event(#"{"account": "a"}"#)),
        JSONTarget(SiteOpened.self, text: event(#"{"id": "s1"}"#)),
    ]
}
