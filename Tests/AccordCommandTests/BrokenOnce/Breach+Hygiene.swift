extension Violation {
    static let others = [
        Violation(
            rule: "trailing-whitespace", file: placed, old: "\"doc\": \"In whole shares.\" },",
            new: "\"doc\": \"In whole shares.\" }, "),
        field(
            "unknown-attribute",
            #"{ "name": "desk", "type": ["null", "string"], "default": null, "doc": "-", "docs": "-" }"#),
        field(
            "logical-type-ignored",
            #"{ "name": "on", "type": ["null", { "type": "string", "logicalType": "date" }], "default": null, "doc": "-" }"#
        ),
        object("nothing-satisfies", #""age": { "type": "integer", "minimum": 2, "maximum": 1, "description": "-" }"#),
        object("pattern-not-read", #""code": { "type": "string", "pattern": "([", "description": "-" }"#),
        object("default-not-valid", #""age": { "type": "integer", "default": "x", "description": "-" }"#),
        contract(
            "dialect-missing", "PaymentRefunded",
            """
            { "type": "object", "description": "A test.", "additionalProperties": true, "required": ["account_id"],
              "properties": { "account_id": { "type": "string", "description": "Whose." } } }
            """, in: "payments"),
        object("keyword-of-other-draft", #""pair": { "type": "array", "prefixItems": [], "description": "-" }"#),
        object(
            "keyword-ignored-beside-reference",
            ##""code": { "$ref": "#/definitions/Code", "maxLength": 3, "description": "-" }"##,
            #""definitions": { "Code": { "type": "string", "description": "-" } }, "#),
        Violation(
            rule: "type-undocumented", file: placed, old: "\"name\": \"Side\", \"doc\": \"Which way.\"",
            new: "\"name\": \"Side\""
        )
        .with("\"side\", \"type\"", "\"side\", \"doc\": \"Which way.\", \"type\""),
        Violation(rule: "field-undocumented", file: placed, old: ", \"doc\": \"In whole shares.\"", new: ""),
        field("money-as-float", #"{ "name": "fee", "type": ["null", "double"], "default": null, "doc": "-" }"#),
        field("time-untyped", #"{ "name": "filled_at", "type": ["null", "long"], "default": null, "doc": "-" }"#),
        object(
            "definition-unused", #""age": { "type": "integer", "description": "-" }"#,
            #""definitions": { "Code": { "type": "string", "description": "-" } }, "#),
        object(
            "additional-properties-unspecified",
            #""line": { "type": "object", "description": "-", "properties": { "x": { "type": "string", "description": "-" } } }"#
        ),
        contract(
            "nullable-without-default", "OrderFilled",
            """
            { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
              { "name": "order_id", "type": "string", "doc": "The order." },
              { "name": "note", "type": ["null", "string"], "doc": "Words." } ] }
            """),
        contract(
            "default-of-later-branch", "OrderFilled",
            unreleased(#"{ "name": "note", "type": ["long", "string"], "default": "-", "doc": "Words." }"#)),
        contract(
            "default-with-unknown-field", "OrderFilled",
            unreleased(
                #"""
                { "name": "leg", "doc": "-", "default": { "venue": 5 }, "type":
                  { "type": "record", "name": "FillLeg", "doc": "-", "fields": [
                    { "name": "quantity", "type": "int", "default": 0, "doc": "-" } ] } }
                """#)),
        object(
            "required-not-declared",
            #""line": { "type": "object", "description": "-", "additionalProperties": true, "required": ["venue"] }"#),
        Violation(
            rule: "suppression-unused", file: "accord.yaml", old: "optional: null-default",
            new:
                "optional: null-default\nsuppressions: [{ rule: default-changed, contract: OrderPlaced, reason: none }]"
        ),
        Violation(
            rule: "suppression-expired", file: "accord.yaml", old: "optional: null-default",
            new: "optional: null-default\nsuppressions: "
                + "[{ rule: default-changed, contract: OrderPlaced, reason: none, until: 2020-01-01 }]"),
    ]

    /// A contract that has no release, with one more field.
    private static func unreleased(_ field: String) -> String {
        """
        { "type": "record", "name": "OrderFilled", "namespace": "com.vibe.trading", "doc": "A test.", "fields": [
          { "name": "order_id", "type": "string", "doc": "The order." },
          \(field) ] }
        """
    }
}
