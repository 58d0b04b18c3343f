extension Violation {
    static let names = [
        contract("event-not-past-tense", "OrderFill"),
        contract("command-not-imperative", "FillingOrder"),
        contract("kind-undetermined", "OrderSplit"),
        Violation(
            rule: "word-denied", file: "accord.yaml", old: "optional: null-default",
            new: "optional: null-default\nnames: { deny: [received] }"),
        contract(
            "file-not-named-after-type", "OrderFilled",
            """
            { "type": "record", "name": "OrderDone", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
              { "name": "order_id", "type": "string", "doc": "The order." } ] }
            """),
        contract(
            "namespace-missing", "OrderFilled",
            """
            { "type": "record", "name": "OrderFilled", "doc": "A test.", "fields": [
              { "name": "order_id", "type": "string", "doc": "The order." } ] }
            """),
        field(
            "type-not-pascal-case",
            #"""
            { "name": "desk", "default": null, "type": ["null",
              { "type": "enum", "name": "desk_kind", "doc": "Which.", "symbols": ["CASH"] }] }
            """#),
        field(
            "field-not-snake-case", #"{ "name": "deskName", "type": ["null", "string"], "default": null, "doc": "-" }"#),
        field(
            "symbol-not-upper-snake-case",
            #"""
            { "name": "desk", "default": null, "type": ["null",
              { "type": "enum", "name": "Desk", "doc": "Which.", "symbols": ["cash"] }] }
            """#),
        field("names-collide", #"{ "name": "orderid", "type": ["null", "string"], "default": null, "doc": "-" }"#),
    ]

    static let headers = [
        message("header-not-a-record", header: "\"string\""),
        message("header-field-missing", header: header(eventID, timestamp, source)),
        message("header-field-misnamed", header: header(eventID, timestamp, source, text("ver_sion"))),
        message("header-field-unknown", header: header(eventID, timestamp, source, version, text("tenant"))),
        message(
            "header-field-optional",
            header: header(
                eventID, timestamp, source,
                #"{ "name": "version", "type": ["null", "string"], "default": null, "doc": "-" }"#)),
        message("header-field-mistyped", header: header(eventID, timestamp, source, text("version", "\"int\""))),
        message("event-id-not-uuid", header: header(text("event_id"), timestamp, source, version)),
        message(
            "envelope-field-unknown", header: header(eventID, timestamp, source, version),
            beside: #" { "name": "order_id", "type": "string", "doc": "-" },"#),
        contract(
            "payload-missing", "OrderFilled",
            """
            { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
              { "name": "header", "type": \(header(eventID, source, version)) },
              { "name": "order_id", "type": "string", "doc": "The order." } ] }
            """),
    ]
}
