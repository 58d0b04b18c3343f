/// Where a rule is broken and where it is kept.
struct RuleExample {
    /// Files that break it, each under its path.
    let broken: String?
    /// What `accord check` says of them.
    let findings: String?
    /// Files that keep it.
    let kept: String?

    init(_ broken: String?, _ findings: String?, _ kept: String?) {
        self.broken = broken
        self.findings = findings
        self.kept = kept
    }
}

// Written by RECORD=1 swift test: cases of the rules' tests.
// swift-format-ignore
let ruleExamples: [String: RuleExample] = [
    "field-readded-with-other-type": RuleExample(##"""
# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "int", "default": 0 }
  ]
}

# schemas/orders/history/Event/1.1.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" }
  ]
}

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long", "default": 0 }
  ]
}
"""##, ##"""
error: 'quantity' comes back in 1.2 with another type than it had in 1.0 [field-readded-with-other-type]
 --> schemas/orders/Event.avsc:7:35
  |
7 |     { "name": "quantity", "type": "long", "default": 0 }
  |                                   ^^^^^^ 1.2: long
 ::: schemas/orders/history/Event/1.0.avsc:7:35
  |
7 |     { "name": "quantity", "type": "int", "default": 0 }
  |                                   ----- 1.0: int
  = witness: 1.2 writes {"id": "", "quantity": 1}; a 1.0 reader expects int for 'quantity'
  = help: keep the old type, or give the new meaning a new name

1 error
"""##, ##"""
# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "note", "type": ["null", "string"], "default": null }
  ]
}

# schemas/orders/history/Event/1.1.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "note", "type": ["null", "string"], "default": null }
  ]
}
"""##),
    "field-added-not-optional": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "venue", "type": "string" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##, ##"""
error: 'venue' has no default, and messages of 1.0 do not have it [field-added-not-optional]
 --> schemas/orders/Event.avsc:8:15
  |
8 |     { "name": "venue", "type": "string" }
  |               ^^^^^^^ 1.1: has no default
 ::: schemas/orders/history/Event/1.0.avsc:3:11
  |
3 |   "name": "Event",
  |           ------- 1.0: has no field 'venue'
  = witness: 1.0 writes {"id": "", "quantity": 0}; a 1.1 reader finds no 'venue' and has no default for it
  = help: give it a default, such as null with the type ["null", ...]; the type alone makes nothing optional

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "venue", "type": "string", "default": "XETR" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##),
    "field-removed-not-optional": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "venue", "type": "string" }
  ]
}
"""##, ##"""
error: 'venue' is removed, and readers on 1.0 have no default for it [field-removed-not-optional]
 --> schemas/orders/Event.avsc:3:11
  |
3 |   "name": "Event",
  |           ^^^^^^^ 1.1: has no field 'venue'
 ::: schemas/orders/history/Event/1.0.avsc:8:15
  |
8 |     { "name": "venue", "type": "string" }
  |               ------- 1.0: has no default
  = witness: 1.1 writes {"id": "", "quantity": 0}; a 1.0 reader finds no 'venue' and has no default for it
  = help: bring it back; only what was optional from the start may be removed

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "venue", "type": "string", "default": "XETR" }
  ]
}
"""##),
    "field-became-required": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "venue": { "type": "string" }
  },
  "required": ["id"],
  "allOf": [
    { "required": ["venue"] }
  ]
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "venue": { "type": "string" }
  },
  "required": ["id"]
}
"""##, ##"""
error: 'venue' is required now, and messages of 1.0 may lack it [field-became-required]
  --> schemas/orders/Event.schema.json:10:20
   |
10 |     { "required": ["venue"] }
   |                    ^^^^^^^ 1.1: required
  ::: schemas/orders/history/Event/1.0.schema.json:6:5
   |
 6 |     "venue": { "type": "string" }
   |     ------- 1.0: not required
   = witness: 1.0 writes {"id": ""}; a 1.1 reader requires 'venue'
   = help: take it out of 'required'

1 error
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "venue": { "type": "string" },
    "note": { "type": "string" }
  },
  "required": ["venue", "id"]
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "venue": { "type": "string" }
  },
  "required": ["id", "venue"]
}
"""##),
    "field-no-longer-required": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "venue": { "type": "string" }
  }
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "venue": { "type": "string" }
  },
  "required": ["id"]
}
"""##, ##"""
error: 'id' may be absent now, and readers on 1.0 require it [field-no-longer-required]
 --> schemas/orders/Event.schema.json:5:5
  |
5 |     "id": { "type": "string" },
  |     ^^^^ 1.1: not required
 ::: schemas/orders/history/Event/1.0.schema.json:8:16
  |
8 |   "required": ["id"]
  |                ---- 1.0: required
  = witness: 1.1 writes {}; a 1.0 reader requires 'id'
  = help: keep it in 'required'

1 error
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "venue": { "type": "string" }
  },
  "required": ["venue", "id"]
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "venue": { "type": "string" }
  },
  "required": ["id", "venue"]
}
"""##),
    "became-nullable": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": ["null", "string"] }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": "string" }
  ]
}
"""##, ##"""
error: 'venue' may be null now, and readers on 1.0 have no place for null [became-nullable]
 --> schemas/orders/Event.avsc:7:32
  |
7 |     { "name": "venue", "type": ["null", "string"] }
  |                                ^^^^^^^^^^^^^^^^^^ 1.1: null or string
 ::: schemas/orders/history/Event/1.0.avsc:7:32
  |
7 |     { "name": "venue", "type": "string" }
  |                                -------- 1.0: string
  = witness: 1.1 writes {"id": "", "venue": null}; a 1.0 reader has no place for null
  = help: keep the type; a value that may be missing is a new, optional field

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": ["null", "string"], "default": null, "doc": "Where it trades." }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": ["null", "string"], "default": null }
  ]
}
"""##),
    "no-longer-nullable": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": "string" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": ["null", "string"] }
  ]
}
"""##, ##"""
error: 'venue' cannot be null any more, and messages of 1.0 may hold null [no-longer-nullable]
 --> schemas/orders/Event.avsc:7:32
  |
7 |     { "name": "venue", "type": "string" }
  |                                ^^^^^^^^ 1.1: string
 ::: schemas/orders/history/Event/1.0.avsc:7:32
  |
7 |     { "name": "venue", "type": ["null", "string"] }
  |                                ------------------ 1.0: null or string
  = witness: 1.0 writes {"id": "", "venue": null}; a 1.1 reader has no place for null
  = help: keep null among its types

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "string"], "default": null, "doc": "As quoted." }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "string"], "default": null }
  ]
}
"""##),
    "type-changed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "int" }
  ]
}
"""##, ##"""
error: 'quantity' changes from int to long [type-changed]
 --> schemas/orders/Event.avsc:7:35
  |
7 |     { "name": "quantity", "type": "long" }
  |                                   ^^^^^^ 1.1: long
 ::: schemas/orders/history/Event/1.0.avsc:7:35
  |
7 |     { "name": "quantity", "type": "int" }
  |                                   ----- 1.0: int
  = witness: 1.1 writes {"id": "", "quantity": 1}; a 1.0 reader expects int for 'quantity'
  = help: keep the type, and give the new one a new, optional field

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": { "type": "long" } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##),
    "type-renamed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Happening",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##, ##"""
error: the type of the message is renamed from com.vibe.trading.orders.Event to com.vibe.trading.orders.Happening [type-renamed]
 --> schemas/orders/Event.avsc:3:11
  |
3 |   "name": "Happening",
  |           ^^^^^^^^^^^ 1.1: com.vibe.trading.orders.Happening
 ::: schemas/orders/history/Event/1.0.avsc:3:11
  |
3 |   "name": "Event",
  |           ------- 1.0: com.vibe.trading.orders.Event
  = witness: 1.0 writes {"id": "", "quantity": 0}; a 1.1 reader knows the type by another name
  = help: keep the name; a new meaning is a new contract

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "com.vibe.trading.orders.Event",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##),
    "enum-symbol-added": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL", "SELL_SHORT"] } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL"] } }
  ]
}
"""##, ##"""
error: 'side' gains 'SELL_SHORT', which readers on 1.0 do not know [enum-symbol-added]
 --> schemas/orders/Event.avsc:7:92
  |
7 |     { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL", "SELL_SHORT"] } }
  |                                                                                            ^^^^^^^^^^^^ 1.1: written here
 ::: schemas/orders/history/Event/1.0.avsc:7:76
  |
7 |     { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL"] } }
  |                                                                            --------------- 1.0: not among these symbols
  = witness: 1.1 writes {"id": "", "side": "SELL_SHORT"}; a 1.0 reader does not know the value
  = help: put the new case into a new, optional field

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["SELL", "BUY"] } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL"] } }
  ]
}
"""##),
    "enum-symbol-removed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL"] } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL", "SELL_SHORT"] } }
  ]
}
"""##, ##"""
error: 'side' loses 'SELL_SHORT', which messages of 1.0 may hold [enum-symbol-removed]
 --> schemas/orders/Event.avsc:7:76
  |
7 |     { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL"] } }
  |                                                                            ^^^^^^^^^^^^^^^ 1.1: not among these symbols
 ::: schemas/orders/history/Event/1.0.avsc:7:92
  |
7 |     { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL", "SELL_SHORT"] } }
  |                                                                                            ------------ 1.0: written here
  = witness: 1.0 writes {"id": "", "side": "SELL_SHORT"}; a 1.1 reader does not know the value
  = help: keep the symbol, and stop writing it

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["SELL", "BUY"] } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL"] } }
  ]
}
"""##),
    "fixed-size-changed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "hash", "type": { "type": "fixed", "name": "Hash", "size": 64 } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "hash", "type": { "type": "fixed", "name": "Hash", "size": 32 } }
  ]
}
"""##, ##"""
error: 'hash' changes its size from 32 bytes to 64 bytes [fixed-size-changed]
 --> schemas/orders/Event.avsc:7:74
  |
7 |     { "name": "hash", "type": { "type": "fixed", "name": "Hash", "size": 64 } }
  |                                                                          ^^ 1.1: 64 bytes
 ::: schemas/orders/history/Event/1.0.avsc:7:74
  |
7 |     { "name": "hash", "type": { "type": "fixed", "name": "Hash", "size": 32 } }
  |                                                                          -- 1.0: 32 bytes
  = witness: 1.0 writes {"id": "", "hash": "00000000000000000000000000000000"}; a 1.1 reader expects another size
  = help: keep the size; another one is another type in a new, optional field

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "hash", "type": { "type": "fixed", "name": "Hash", "size": 32 } },
    { "name": "previous", "type": ["null", "Hash"], "default": null }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "hash", "type": { "type": "fixed", "name": "Hash", "size": 32 } }
  ]
}
"""##),
    "decimal-changed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": { "type": "bytes", "logicalType": "decimal", "precision": 20, "scale": 2 } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": { "type": "bytes", "logicalType": "decimal", "precision": 18, "scale": 2 } }
  ]
}
"""##, ##"""
error: the decimal 'price' changes from precision 18 and scale 2 to 20 and 2 [decimal-changed]
 --> schemas/orders/Event.avsc:7:90
  |
7 |     { "name": "price", "type": { "type": "bytes", "logicalType": "decimal", "precision": 20, "scale": 2 } }
  |                                                                                          ^^ 1.1: precision 20
 ::: schemas/orders/history/Event/1.0.avsc:7:90
  |
7 |     { "name": "price", "type": { "type": "bytes", "logicalType": "decimal", "precision": 18, "scale": 2 } }
  |                                                                                          -- 1.0: precision 18
  = witness: 1.0 writes {"id": "", "price": "\u0001"}; a 1.1 reader expects a precision of 20 and a scale of 2
  = help: keep both, and give the new ones a new, optional field; Java's and Confluent's checks are blind to this

1 error
"""##, ##"""
# schemas/accord.yaml
level: full

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": "string" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": { "type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2 } }
  ]
}
"""##),
    "union-branch-added": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "double", "string"], "default": null }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "double"], "default": null }
  ]
}
"""##, ##"""
error: 'price' may be string now, which readers on 1.0 do not know [union-branch-added]
 --> schemas/orders/Event.avsc:7:32
  |
7 |     { "name": "price", "type": ["null", "double", "string"], "default": null }
  |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1.1: null or double or string
 ::: schemas/orders/history/Event/1.0.avsc:7:32
  |
7 |     { "name": "price", "type": ["null", "double"], "default": null }
  |                                ------------------ 1.0: null or double
  = witness: 1.1 writes {"id": "", "price": {"string": "a"}}; a 1.0 reader has no branch for it
  = help: keep the branches, and put the new case into a new, optional field

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "double", "string"], "default": null, "doc": "As quoted." }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "double", "string"], "default": null }
  ]
}
"""##),
    "union-branch-removed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "double"], "default": null }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "double", "string"], "default": null }
  ]
}
"""##, ##"""
error: 'price' loses the branch string, which messages of 1.0 may hold [union-branch-removed]
 --> schemas/orders/Event.avsc:7:32
  |
7 |     { "name": "price", "type": ["null", "double"], "default": null }
  |                                ^^^^^^^^^^^^^^^^^^ 1.1: null or double
 ::: schemas/orders/history/Event/1.0.avsc:7:32
  |
7 |     { "name": "price", "type": ["null", "double", "string"], "default": null }
  |                                ---------------------------- 1.0: null or double or string
  = witness: 1.0 writes {"id": "", "price": {"string": "a"}}; a 1.1 reader has no branch for it
  = help: keep the branch, and stop writing it

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "double", "string"], "default": null }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "double", "string"], "default": null, "doc": "As quoted." }
  ]
}
"""##),
    "namespace-changed-in-union": RuleExample(##"""
# schemas/accord.yaml
level: forward

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": {"type": "fixed", "name": "b.Side", "size": 4} }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": ["null", {"type": "fixed", "name": "a.Side", "size": 4}] }
  ]
}
"""##, ##"""
warning: a.Side moves to another namespace as b.Side, where readers on 1.0 in Java have no branch for it [namespace-changed-in-union]
 --> schemas/orders/Event.avsc:7:57
  |
7 |     { "name": "side", "type": {"type": "fixed", "name": "b.Side", "size": 4} }
  |                                                         ^^^^^^^^ 1.1: b.Side
 ::: schemas/orders/history/Event/1.0.avsc:7:66
  |
7 |     { "name": "side", "type": ["null", {"type": "fixed", "name": "a.Side", "size": 4}] }
  |                                                                  -------- 1.0: a.Side
  = witness: 1.1 writes {"id": "", "side": "0000"}; a 1.0 reader in Java has no branch for it
  = help: keep the namespace, or give the type an alias with the old full name

1 warning
"""##, ##"""
# schemas/accord.yaml
level: backward

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": {"type": "enum", "name": "b.Side", "symbols": ["BUY", "SELL"]} }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": {"type": "enum", "name": "a.Side", "symbols": ["BUY", "SELL"]} }
  ]
}
"""##),
    "constraint-changed": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "symbol": { "type": "string", "maxLength": 12 }
  },
  "required": ["id"]
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "symbol": { "type": "string" }
  },
  "required": ["id"]
}
"""##, ##"""
error: 'maxLength' of 'symbol' is narrower now, and messages of 1.0 may not fit [constraint-changed]
 --> schemas/orders/Event.schema.json:6:48
  |
6 |     "symbol": { "type": "string", "maxLength": 12 }
  |                                                ^^ 1.1: maxLength 12
 ::: schemas/orders/history/Event/1.0.schema.json:6:25
  |
6 |     "symbol": { "type": "string" }
  |                         -------- 1.0: string
  = witness: 1.0 writes {"id": "", "symbol": "aaaaaaaaaaaaa"}; a 1.1 reader refuses it by 'maxLength'
  = help: keep 'maxLength' as it was, and give the new rule to a new, optional property

1 error
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "symbol": { "type": "string", "maxLength": 12 }
  },
  "required": ["id"]
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" }
  },
  "required": ["id"]
}
"""##),
    "content-model-changed": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "quantity": { "type": "integer" }
  },
  "required": ["id"],
  "additionalProperties": false
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "quantity": { "type": "integer" }
  },
  "required": ["id"]
}
"""##, ##"""
error: the message refuses further properties, which messages of 1.0 may hold [content-model-changed]
 --> schemas/orders/Event.schema.json:9:27
  |
9 |   "additionalProperties": false
  |                           ^^^^^ 1.1: additionalProperties false
 ::: schemas/orders/history/Event/1.0.schema.json:3:11
  |
3 |   "type": "object",
  |           -------- 1.0: object
  = witness: 1.0 writes {"extra": null, "id": ""}; a 1.1 reader has no place for the property
  = help: keep 'additionalProperties' and 'patternProperties' as they were

1 error
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "quantity": { "type": "integer" }
  },
  "required": ["id"]
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "quantity": { "type": "integer" }
  },
  "required": ["id"],
  "additionalProperties": false
}
"""##),
    "undecided": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "symbol": { "type": "string", "$dynamicRef": "#listed" }
  },
  "required": ["id"]
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "symbol": { "type": "string" }
  },
  "required": ["id"]
}
"""##, ##"""
unchecked: whether 'symbol' is compatible with 1.0 is undecided: Accord does not look into '$dynamicRef' [undecided]
 --> schemas/orders/Event.schema.json:6:35
  |
6 |     "symbol": { "type": "string", "$dynamicRef": "#listed" }
  |                                   ^^^^^^^^^^^^^ 1.1: '$dynamicRef'
 ::: schemas/orders/history/Event/1.0.schema.json:6:25
  |
6 |     "symbol": { "type": "string" }
  |                         -------- 1.0: string
  = help: leave this part as it was, or express it without the keyword

1 unchecked
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "symbol": { "type": "string", "pattern": "^[A-Z]+$" },
    "note": { "type": "string" }
  },
  "required": ["id"]
}

# schemas/orders/history/Event/1.0.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "id": { "type": "string" },
    "symbol": { "type": "string", "pattern": "^[A-Z]+$" }
  },
  "required": ["id"]
}
"""##),
    "default-changed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long", "default": 100 }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long", "default": 1 }
  ]
}
"""##, ##"""
error: the default of 'quantity' changes from 1 to 100 [default-changed]
 --> schemas/orders/Event.avsc:7:54
  |
7 |     { "name": "quantity", "type": "long", "default": 100 }
  |                                                      ^^^ 1.1: 100
 ::: schemas/orders/history/Event/1.0.avsc:7:54
  |
7 |     { "name": "quantity", "type": "long", "default": 1 }
  |                                                      - 1.0: 1
  = witness: a version without 'quantity' writes {"id": ""}; 1.0 reads 1 there, and 1.1 reads 100
  = help: keep the default; give a new meaning a field of its own

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": "double", "default": 1.50 }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": "double", "default": 1.5 }
  ]
}
"""##),
    "default-dropped": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long", "default": 1 }
  ]
}
"""##, ##"""
error: the default of 'quantity' is dropped [default-dropped]
 --> schemas/orders/Event.avsc:7:15
  |
7 |     { "name": "quantity", "type": "long" }
  |               ^^^^^^^^^^ 1.1: no default
 ::: schemas/orders/history/Event/1.0.avsc:7:54
  |
7 |     { "name": "quantity", "type": "long", "default": 1 }
  |                                                      - 1.0: 1
  = witness: a version without 'quantity' writes {"id": ""}; 1.0 reads 1 there, and 1.1 refuses it
  = help: keep the default

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long", "default": 1 }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##),
    "optional-without-null-default": RuleExample(##"""
# schemas/accord.yaml
optional: null-default

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "venue", "type": "string", "default": "XETR" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##, ##"""
error: 'venue' is added with another default than null [optional-without-null-default]
 --> schemas/orders/Event.avsc:8:15
  |
8 |     { "name": "venue", "type": "string", "default": "XETR" }
  |               ^^^^^^^
  = witness: 1.0 writes {"id": "", "quantity": 0} and means no 'venue'; a 1.1 reader gets "XETR"
  = help: write the type as ["null", ...] and "default": null

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "venue", "type": "string", "default": "XETR" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##),
    "field-renamed-by-alias": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long", "default": 0, "aliases": ["qty"] }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "qty", "type": "long", "default": 0 }
  ]
}
"""##, ##"""
error: 'qty' is renamed to 'quantity' by an alias, which readers on 1.0 do not know [field-renamed-by-alias]
 --> schemas/orders/Event.avsc:7:15
  |
7 |     { "name": "quantity", "type": "long", "default": 0, "aliases": ["qty"] }
  |               ^^^^^^^^^^
 ::: schemas/orders/history/Event/1.0.avsc:7:15
  |
7 |     { "name": "qty", "type": "long", "default": 0 }
  |               ----- 1.0: the old name
  = witness: 1.1 writes {"id": "", "quantity": 1} and means 'qty' by another name; a 1.0 reader gets its default, 0
  = help: keep the name, or add the new field beside the old one and write both

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long", "default": 0, "aliases": ["qty"] }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long", "default": 0 }
  ]
}
"""##),
    "field-replaced-by-lookalike": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": ["null", "long"], "default": null }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "qty", "type": ["null", "long"], "default": null }
  ]
}
"""##, ##"""
error: 'qty' is removed and 'quantity' is added, as if it were renamed [field-replaced-by-lookalike]
 --> schemas/orders/Event.avsc:7:15
  |
7 |     { "name": "quantity", "type": ["null", "long"], "default": null }
  |               ^^^^^^^^^^
 ::: schemas/orders/history/Event/1.0.avsc:7:15
  |
7 |     { "name": "qty", "type": ["null", "long"], "default": null }
  |               ----- 1.0: the field that is gone
  = witness: 1.0 writes {"id": "", "qty": {"long": 1}} and means 'quantity' by another name; a 1.1 reader gets its default, null
  = help: keep the old field beside the new one for as long as anyone reads it

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": ["null", "string"], "default": null }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "note", "type": ["null", "string"], "default": null }
  ]
}
"""##),
    "logical-type-changed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "placed_at", "type": { "type": "long", "logicalType": "timestamp-millis" } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "placed_at", "type": "long" }
  ]
}
"""##, ##"""
error: the logical type of 'placed_at' changes from none to timestamp-millis [logical-type-changed]
 --> schemas/orders/Event.avsc:7:69
  |
7 |     { "name": "placed_at", "type": { "type": "long", "logicalType": "timestamp-millis" } }
  |                                                                     ^^^^^^^^^^^^^^^^^^ 1.1: timestamp-millis
 ::: schemas/orders/history/Event/1.0.avsc:7:36
  |
7 |     { "name": "placed_at", "type": "long" }
  |                                    ------ 1.0: no logical type
  = witness: 1.0 writes {"id": "", "placed_at": 1000} and means a plain long; a 1.1 reader gets 1000 milliseconds after 1970-01-01T00:00:00Z
  = help: keep the logical type, and give the new one a new, optional field

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "placed_at", "type": { "logicalType": "timestamp-millis", "type": "long" } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "placed_at", "type": { "type": "long", "logicalType": "timestamp-millis" } }
  ]
}
"""##),
    "string-bytes-swapped": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "memo", "type": "string" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "memo", "type": "bytes" }
  ]
}
"""##, ##"""
error: 'memo' changes from bytes to string [string-bytes-swapped]
 --> schemas/orders/Event.avsc:7:31
  |
7 |     { "name": "memo", "type": "string" }
  |                               ^^^^^^^^ 1.1: string
 ::: schemas/orders/history/Event/1.0.avsc:7:31
  |
7 |     { "name": "memo", "type": "bytes" }
  |                               ------- 1.0: bytes
  = witness: 1.0 writes {"id": "", "memo": "ÿ"} and means the byte FF; a 1.1 reader gets no text, as that is not UTF-8
  = help: keep the type, and give the new one a new, optional field

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "memo", "type": "string" },
    { "name": "memo_bytes", "type": ["null", "bytes"], "default": null }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "memo", "type": "string" }
  ]
}
"""##),
    "type-renamed-by-alias": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Direction", "aliases": ["Side"], "symbols": ["BUY", "SELL"] } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "aliases": ["Direction"], "symbols": ["BUY", "SELL"] } }
  ]
}
"""##, ##"""
error: com.vibe.trading.orders.Side is renamed to com.vibe.trading.orders.Direction by aliases [type-renamed-by-alias]
 --> schemas/orders/Event.avsc:7:57
  |
7 |     { "name": "side", "type": { "type": "enum", "name": "Direction", "aliases": ["Side"], "symbols": ["BUY", "SELL"] } }
  |                                                         ^^^^^^^^^^^ 1.1: Direction
 ::: schemas/orders/history/Event/1.0.avsc:7:57
  |
7 |     { "name": "side", "type": { "type": "enum", "name": "Side", "aliases": ["Direction"], "symbols": ["BUY", "SELL"] } }
  |                                                         ------ 1.0: Side
  = witness: 1.0 writes {"id": "", "side": "BUY"} and means com.vibe.trading.orders.Side; a 1.1 reader gets com.vibe.trading.orders.Direction
  = help: keep the name; a new meaning is a new contract

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    {
      "name": "fee",
      "type": {
        "type": "record",
        "name": "Fee",
        "aliases": ["Charge"],
        "fields": [
          { "name": "amount", "type": "string" },
          { "name": "currency", "type": "string" }
        ]
      }
    }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    {
      "name": "fee",
      "type": {
        "type": "record",
        "name": "Fee",
        "fields": [
          { "name": "amount", "type": "string" },
          { "name": "currency", "type": "string" }
        ]
      }
    }
  ]
}
"""##),
    "namespace-changed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.oms",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##, ##"""
error: com.vibe.trading.orders.Event moves to another namespace as com.vibe.trading.oms.Event [namespace-changed]
 --> schemas/orders/Event.avsc:4:16
  |
4 |   "namespace": "com.vibe.trading.oms",
  |                ^^^^^^^^^^^^^^^^^^^^^^ 1.1: com.vibe.trading.oms
 ::: schemas/orders/history/Event/1.0.avsc:4:16
  |
4 |   "namespace": "com.vibe.trading.orders",
  |                ------------------------- 1.0: com.vibe.trading.orders
  = witness: 1.0 writes {"id": "", "quantity": 0} and means com.vibe.trading.orders.Event; a 1.1 reader gets com.vibe.trading.oms.Event
  = help: keep the namespace

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    {
      "name": "fee",
      "type": {
        "type": "record",
        "name": "com.vibe.trading.orders.Fee",
        "fields": [
          { "name": "amount", "type": "string" },
          { "name": "currency", "type": "string" }
        ]
      }
    }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    {
      "name": "fee",
      "type": {
        "type": "record",
        "name": "Fee",
        "fields": [
          { "name": "amount", "type": "string" },
          { "name": "currency", "type": "string" }
        ]
      }
    }
  ]
}
"""##),
    "enum-symbol-added-behind-default": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["PENDING", "UNKNOWN", "OPEN", "FILLED"], "default": "UNKNOWN" } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN"], "default": "UNKNOWN" } }
  ]
}
"""##, ##"""
error: 'status' gains 'PENDING', 'FILLED', which readers on 1.0 take for 'UNKNOWN' [enum-symbol-added-behind-default]
 --> schemas/orders/Event.avsc:7:81
  |
7 | …s", "type": { "type": "enum", "name": "Status", "symbols": ["PENDING", "UNKNOWN", "OPEN", "FILLED"], "default": "UNKNOW…
  |                                                              ^^^^^^^^^ 1.1: added here
 ::: schemas/orders/history/Event/1.0.avsc:7:80
  |
7 | …{ "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN"], "default": "UNKNOWN" } …
  |                                                                             ------------------- 1.0: not among these symbols
  = witness: 1.1 writes {"id": "", "status": "PENDING"} and means 'PENDING'; a 1.0 reader gets 'UNKNOWN'
  = help: put the new case into a new, optional field

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["OPEN", "UNKNOWN"], "default": "UNKNOWN" } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN"], "default": "UNKNOWN" } }
  ]
}
"""##),
    "enum-symbol-removed-behind-default": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN"], "default": "UNKNOWN" } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN", "FILLED"] } }
  ]
}
"""##, ##"""
error: 'status' loses 'FILLED', which messages of 1.0 may hold; it is read as 'UNKNOWN' [enum-symbol-removed-behind-default]
 --> schemas/orders/Event.avsc:7:80
  |
7 | …{ "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN"], "default": "UNKNOWN" } …
  |                                                                             ^^^^^^^^^^^^^^^^^^^ 1.1: not among these symbols
 ::: schemas/orders/history/Event/1.0.avsc:7:100
  |
7 |     { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN", "FILLED"] } }
  |                                                                                                    -------- 1.0: one of the symbols
  = witness: 1.0 writes {"id": "", "status": "FILLED"} and means 'FILLED'; a 1.1 reader gets 'UNKNOWN'
  = help: keep the symbol, and stop writing it

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["OPEN", "UNKNOWN", "FILLED"], "default": "UNKNOWN" } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN", "FILLED"], "default": "UNKNOWN" } }
  ]
}
"""##),
    "enum-default-changed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN", "FILLED"] } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN", "FILLED"], "default": "UNKNOWN" } }
  ]
}
"""##, ##"""
error: the default symbol 'UNKNOWN' of 'status' is dropped [enum-default-changed]
 --> schemas/orders/Event.avsc:7:59
  |
7 |     { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN", "FILLED"] } }
  |                                                           ^^^^^^^^ 1.1: no default
 ::: schemas/orders/history/Event/1.0.avsc:7:122
  |
7 | …"status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN", "FILLED"], "default": "UNKNOWN" } …
  |                                                                                                             --------- 1.0: UNKNOWN
  = witness: a version with another symbol writes {"id": "", "status": "ANOTHER"}; 1.0 reads 'UNKNOWN' there, and 1.1 refuses it
  = help: keep the default symbol

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN", "FILLED"], "default": "UNKNOWN" } }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "status", "type": { "type": "enum", "name": "Status", "symbols": ["UNKNOWN", "OPEN", "FILLED"] } }
  ]
}
"""##),
    "union-branches-reordered": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": ["string", "null"] }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": ["null", "string"] }
  ]
}
"""##, ##"""
error: the branches of 'venue' are reordered from null or string to string or null [union-branches-reordered]
 --> schemas/orders/Event.avsc:7:32
  |
7 |     { "name": "venue", "type": ["string", "null"] }
  |                                ^^^^^^^^^^^^^^^^^^ 1.1: string or null
 ::: schemas/orders/history/Event/1.0.avsc:7:32
  |
7 |     { "name": "venue", "type": ["null", "string"] }
  |                                ------------------ 1.0: null or string
  = witness: 1.0 writes {"id": "", "venue": null} and means its branch 0, null; a 1.1 reader gets string if it goes by position
  = help: keep the order

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": ["null", { "type": "string" }] }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": ["null", "string"] }
  ]
}
"""##),
    "union-changed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["double"] }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": "double" }
  ]
}
"""##, ##"""
error: 'price' changes from double to a union of double [union-changed]
 --> schemas/orders/Event.avsc:7:32
  |
7 |     { "name": "price", "type": ["double"] }
  |                                ^^^^^^^^^^ 1.1: a union of double
 ::: schemas/orders/history/Event/1.0.avsc:7:32
  |
7 |     { "name": "price", "type": "double" }
  |                                -------- 1.0: double
  = witness: 1.0 writes {"id": "", "price": 0.0} and means double; a 1.1 reader gets a union of double
  = help: keep the type, and give the new one a new, optional field

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", { "type": "double" }], "default": null }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "price", "type": ["null", "double"], "default": null }
  ]
}
"""##),
    "history-gap": RuleExample(##"""
# schemas/orders/history/Event/1.1.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "note", "type": ["null", "string"], "default": null }
  ]
}
"""##, ##"""
error: the release 1.0 of 'Event' is missing before 1.1 [history-gap]
 --> schemas/orders/history/Event/1.1.avsc:1:1
  |
1 | {
  | ^
  = help: bring it back from version control; releases are never deleted

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" },
    { "name": "note", "type": ["null", "string"], "default": null }
  ]
}
"""##),
    "message-not-a-record": RuleExample(##"""
# schemas/orders/Event.avsc
{ "type": "array", "items": "string" }

# schemas/orders/history/Event/1.0.avsc
{ "type": "array", "items": "string" }
"""##, ##"""
error: a message of 'Event' is no record with fields [message-not-a-record]
 --> schemas/orders/Event.avsc:1:1
  |
1 | { "type": "array", "items": "string" }
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: make the top level a record, or an object with properties

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" }
  ]
}
"""##),
    "endless-record": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    {
      "name": "root",
      "type": {
        "type": "record",
        "name": "Node",
        "fields": [
          { "name": "quantity", "type": "long" },
          { "name": "next", "type": "Node" }
        ]
      }
    }
  ]
}
"""##, ##"""
error: the record com.vibe.trading.orders.Node contains itself without a way out, through 'next' [endless-record]
  --> schemas/orders/Event.avsc:14:21
   |
14 |           { "name": "next", "type": "Node" }
   |                     ^^^^^^
   = help: make a field on the way nullable, an array or a map

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    {
      "name": "root",
      "type": {
        "type": "record",
        "name": "Node",
        "fields": [
          { "name": "quantity", "type": "long" },
          { "name": "next", "type": ["null", "Node"], "default": null }
        ]
      }
    }
  ]
}
"""##),
    "nothing-satisfies": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": []}}
  ]
}
"""##, ##"""
error: the enum 'Side' has no symbols [nothing-satisfies]
 --> schemas/orders/Event.avsc:7:74
  |
7 |     {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": []}}
  |                                                                          ^^
  = help: list at least one

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": ["BUY"]}}
  ]
}
"""##),
    "logical-type-ignored": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "at", "type": {"type": "string", "logicalType": "timestamp-millis"}}
  ]
}
"""##, ##"""
warning: implementations ignore this logical type: timestamp-millis annotates long only [logical-type-ignored]
 --> schemas/orders/Event.avsc:7:62
  |
7 |     {"name": "at", "type": {"type": "string", "logicalType": "timestamp-millis"}}
  |                                                              ^^^^^^^^^^^^^^^^^^
  = help: mend it, or remove it and use the plain type knowingly

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}}
  ]
}
"""##),
    "unknown-attribute": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "at", "type": "long", "logicalType": "timestamp-millis"}
  ]
}
"""##, ##"""
warning: 'logicalType' means nothing on a field [unknown-attribute]
 --> schemas/orders/Event.avsc:7:36
  |
7 |     {"name": "at", "type": "long", "logicalType": "timestamp-millis"}
  |                                    ^^^^^^^^^^^^^
  = help: it belongs inside the type: "type": {"type": ..., "logicalType": ...}

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}, {"name": "note", "type": "string", "x-default": "a"}]
}
"""##),
    "default-not-valid": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "properties": {"id": {"type": "string"}, "age": {"type": "integer", "default": "none"}},
  "required": ["id"]
}
"""##, ##"""
warning: the default "none" is not valid under its schema [default-not-valid]
 --> schemas/orders/Event.schema.json:5:82
  |
5 |   "properties": {"id": {"type": "string"}, "age": {"type": "integer", "default": "none"}},
  |                                                                                  ^^^^^^
  = help: mend the default, or what the schema asks for

1 warning
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "properties": {"id": {"type": "string"}, "age": {"type": "integer", "default": 5}},
  "required": ["id"]
}
"""##),
    "default-of-later-branch": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": ["string", "null"], "default": null }
  ]
}
"""##, ##"""
warning: the default of 'side' is of the branch null, and not of the first, string [default-of-later-branch]
 --> schemas/orders/Event.avsc:7:62
  |
7 |     { "name": "side", "type": ["string", "null"], "default": null }
  |                                                              ^^^^
  = help: put the branch of the default first

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": ["int", "long"], "default": 5 }
  ]
}
"""##),
    "default-with-unknown-field": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "record", "name": "Leg", "fields": [{ "name": "price", "type": "int", "default": 0 }] }, "default": { "prise": 5 } }
  ]
}
"""##, ##"""
warning: the default of 'side' has 'prise', which is no field of com.vibe.trading.orders.Leg [default-with-unknown-field]
 --> schemas/orders/Event.avsc:7:143
  |
7 | …e": "record", "name": "Leg", "fields": [{ "name": "price", "type": "int", "default": 0 }] }, "default": { "prise": 5 } …
  |                                                                                                            ^^^^^^^
  = help: did you mean 'price'?

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "map", "values": "int" }, "default": { "prise": 5 } }
  ]
}
"""##),
    "dialect-missing": RuleExample(##"""
# schemas/orders/Event.schema.json
{"title": "Event", "type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
"""##, ##"""
warning: the schema does not name its draft [dialect-missing]
 --> schemas/orders/Event.schema.json:1:11
  |
1 | {"title": "Event", "type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
  |           ^^^^^^^
  = help: write "$schema": "http://json-schema.org/draft-07/schema#", or a newer draft

1 warning
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "properties": {"id": {"type": "string"}},
  "required": ["id"]
}
"""##),
    "keyword-of-other-draft": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "properties": {"id": {"type": "string"}, "x": {"$recursiveRef": "#"}},
  "required": ["id", "x"]
}
"""##, ##"""
warning: '$recursiveRef' is no keyword of draft 7 [keyword-of-other-draft]
 --> schemas/orders/Event.schema.json:5:50
  |
5 |   "properties": {"id": {"type": "string"}, "x": {"$recursiveRef": "#"}},
  |                                                  ^^^^^^^^^^^^^^^
  = help: name another draft in $schema, or remove it

1 warning
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Event",
  "type": "object",
  "properties": {
    "id": {"type": "string"},
    "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "string"}]}
  },
  "required": ["id", "pair"]
}
"""##),
    "keyword-ignored-beside-reference": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "definitions": {"Code": {"type": "string"}},
  "properties": {"id": {"type": "string"}, "code": {"$ref": "#/definitions/Code", "maxLength": 3}},
  "required": ["id", "code"]
}
"""##, ##"""
warning: 'maxLength' is not looked at beside '$ref' [keyword-ignored-beside-reference]
 --> schemas/orders/Event.schema.json:6:83
  |
6 |   "properties": {"id": {"type": "string"}, "code": {"$ref": "#/definitions/Code", "maxLength": 3}},
  |                                                                                   ^^^^^^^^^^^
  = help: put both into an allOf

1 warning
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Event",
  "type": "object",
  "$defs": {"Code": {"type": "string"}},
  "properties": {"id": {"type": "string"}, "code": {"$ref": "#/$defs/Code", "maxLength": 3}},
  "required": ["id", "code"]
}
"""##),
    "pattern-not-read": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "properties": {"id": {"type": "string"}, "code": {"type": "string", "pattern": "(["}},
  "required": ["id", "code"]
}
"""##, ##"""
warning: "([" is malformed [pattern-not-read]
 --> schemas/orders/Event.schema.json:5:82
  |
5 |   "properties": {"id": {"type": "string"}, "code": {"type": "string", "pattern": "(["}},
  |                                                                                  ^^^^
  = help: write it by ECMA 262

1 warning
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "properties": {"id": {"type": "string"}, "code": {"type": "string", "pattern": "^[A-Z]{3}(-[0-9]+)?$"}},
  "required": ["id", "code"]
}
"""##),
    "required-not-declared": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Event",
  "type": "object",
  "properties": {
    "order_id": {
      "type": "string"
    }
  },
  "required": [
    "order_id",
    "venue"
  ]
}
"""##, ##"""
warning: 'venue' is required, and no schema of the object declares it [required-not-declared]
  --> schemas/orders/Event.schema.json:12:5
   |
12 |     "venue"
   |     ^^^^^^^
   = help: declare it under 'properties', or do not ask for it

1 warning
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Event",
  "type": "object",
  "properties": {
    "id": {
      "type": "string"
    }
  },
  "not": {
    "required": [
      "legacy"
    ]
  },
  "required": [
    "id"
  ]
}
"""##),
    "avro-c-cannot-load": RuleExample(##"""
# schemas/common/Money.avsc
{
  "type": "record",
  "name": "Money",
  "namespace": "com.vibe.trading.common",
  "doc": "avro-c-refuses this",
  "fields": [
    { "name": "amount", "type": "string" },
    { "name": "currency", "type": "string" }
  ]
}

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "fee", "type": "com.vibe.trading.common.Money" }
  ]
}
"""##, ##"""
warning: avro-c cannot load this contract: it holds what avro-c refuses [avro-c-cannot-load]
 --> schemas/orders/Event.avsc:1:1
  |
1 | {
  | ^
  = help: write this part in another way if anyone reads the topic through avro-c

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "quantity", "type": "long" }
  ]
}
"""##),
    "event-not-past-tense": RuleExample(##"""
# schemas/orders/BlockCard.avsc
{
  "type": "record",
  "name": "BlockCard",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
error: 'BlockCard' is neither a fact in the past tense nor a command [event-not-past-tense]
 --> schemas/orders/BlockCard.avsc:3:11
  |
3 |   "name": "BlockCard",
  |           ^^^^^^^^^^^
  = help: say what has happened, such as OrderPlaced; if it is a command, write kinds: { BlockCard: command } into topic.yaml

1 error
"""##, ##"""
# schemas/orders/OrderPlaced2.avsc
{
  "type": "record",
  "name": "OrderPlaced2",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##),
    "command-not-imperative": RuleExample(##"""
# schemas/orders/PlacingOrder.avsc
{
  "type": "record",
  "name": "PlacingOrder",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
error: the command 'PlacingOrder' is not in the imperative [command-not-imperative]
 --> schemas/orders/PlacingOrder.avsc:3:11
  |
3 |   "name": "PlacingOrder",
  |           ^^^^^^^^^^^^^^
  = help: call it 'PlaceOrder'

1 error
"""##, ##"""
# schemas/orders/PlaceOrder.avsc
{
  "type": "record",
  "name": "PlaceOrder",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##),
    "kind-undetermined": RuleExample(##"""
# schemas/orders/OrderPut.avsc
{
  "type": "record",
  "name": "OrderPut",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
warning: 'OrderPut' may be a fact or a command [kind-undetermined]
 --> schemas/orders/OrderPut.avsc:3:11
  |
3 |   "name": "OrderPut",
  |           ^^^^^^^^^^
  = help: write kinds: { OrderPut: event } into topic.yaml

1 warning
"""##, ##"""
# schemas/orders/OrderPut.avsc
{
  "type": "record",
  "name": "OrderPut",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
kinds: { OrderPut: event }
"""##),
    "word-denied": RuleExample(##"""
# schemas/accord.yaml
names: { deny: [Changed] }

# schemas/orders/OrderChanged.avsc
{
  "type": "record",
  "name": "OrderChanged",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
error: 'OrderChanged' has the word 'changed', which accord.yaml denies [word-denied]
 --> schemas/orders/OrderChanged.avsc:3:11
  |
3 |   "name": "OrderChanged",
  |           ^^^^^^^^^^^^^^
  = help: say what has happened, or is to be done

1 error
"""##, ##"""
# schemas/accord.yaml
names: { deny: [Changed] }

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##),
    "file-not-named-after-type": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderReceived",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
error: the type is called 'OrderReceived', and its file 'OrderPlaced' [file-not-named-after-type]
 --> schemas/orders/OrderPlaced.avsc:3:11
  |
3 |   "name": "OrderReceived",
  |           ^^^^^^^^^^^^^^^
  = help: call the file OrderReceived.avsc

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##),
    "namespace-missing": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{"type": "record", "name": "OrderPlaced", "fields": [{"name": "id", "type": "string"}]}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
error: 'OrderPlaced' has no namespace [namespace-missing]
 --> schemas/orders/OrderPlaced.avsc:1:28
  |
1 | {"type": "record", "name": "OrderPlaced", "fields": [{"name": "id", "type": "string"}]}
  |                            ^^^^^^^^^^^^^
  = help: write "namespace", such as com.vibe.trading

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{"type": "record", "name": "com.vibe.OrderPlaced", "fields": [{"name": "id", "type": "string"}]}

# schemas/orders/topic.yaml
key: id
"""##),
    "type-not-pascal-case": RuleExample(##"""
# schemas/accord.yaml
names: { allow: [Event] }

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "side", "type": {"type": "enum", "name": "order_side", "symbols": ["BUY", "SELL"]}}
  ]
}
"""##, ##"""
warning: 'order_side' is not in Pascal case [type-not-pascal-case]
 --> schemas/orders/Event.avsc:7:55
  |
7 |     {"name": "side", "type": {"type": "enum", "name": "order_side", "symbols": ["BUY", "SELL"]}}
  |                                                       ^^^^^^^^^^^^
  = help: call it 'OrderSide'

1 warning
"""##, ##"""
# schemas/accord.yaml
names: { allow: [Event] }

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "status", "type": {"type": "enum", "name": "KYCStatus2", "symbols": ["OPEN"]}}
  ]
}
"""##),
    "field-not-snake-case": RuleExample(##"""
# schemas/accord.yaml
names: { allow: [Event] }

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {
      "name": "header",
      "type": {"type": "record", "name": "Letterhead", "fields": [{"name": "badName", "type": "string"}]}
    }
  ]
}
"""##, ##"""
warning: 'badName' is not in snake case [field-not-snake-case]
 --> schemas/orders/Event.avsc:9:76
  |
9 |       "type": {"type": "record", "name": "Letterhead", "fields": [{"name": "badName", "type": "string"}]}
  |                                                                            ^^^^^^^^^
  = help: call it 'bad_name'

1 warning
"""##, ##"""
# schemas/accord.yaml
names: { allow: [Event] }

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "line_2", "type": "string"},
    {"name": "x", "type": "string"}
  ]
}
"""##),
    "symbol-not-upper-snake-case": RuleExample(##"""
# schemas/accord.yaml
names: { allow: [Event] }

# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "properties": {"id": {"type": "string"}, "side": {"enum": ["Buy", "ON_HOLD"]}},
  "required": ["id", "side"]
}
"""##, ##"""
warning: 'Buy' is not in upper snake case [symbol-not-upper-snake-case]
 --> schemas/orders/Event.schema.json:5:62
  |
5 |   "properties": {"id": {"type": "string"}, "side": {"enum": ["Buy", "ON_HOLD"]}},
  |                                                              ^^^^^
  = help: call it 'BUY'

1 warning
"""##, ##"""
# schemas/accord.yaml
names: { allow: [Event] }

# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "properties": {"id": {"type": "string"}, "type": {"enum": ["text/html", "1.0", "EUR"]}},
  "required": ["id", "type"]
}
"""##),
    "names-collide": RuleExample(##"""
# schemas/accord.yaml
names: { allow: [Event] }

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": ["ON_HOLD", "ONHOLD"]}}
  ]
}
"""##, ##"""
warning: 'ONHOLD' and 'ON_HOLD' differ only in case and underscores [names-collide]
 --> schemas/orders/Event.avsc:7:86
  |
7 |     {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": ["ON_HOLD", "ONHOLD"]}}
  |                                                                                      ^^^^^^^^
 ::: schemas/orders/Event.avsc:7:75
  |
7 |     {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": ["ON_HOLD", "ONHOLD"]}}
  |                                                                           --------- the other one
  = help: give them different words

1 warning
"""##, ##"""
# schemas/accord.yaml
names: { allow: [Event] }

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "order_id", "type": "string"},
    {"name": "order_ids", "type": "string"}
  ]
}
"""##),
    "header-not-a-record": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "header", "type": "string" },
    {
      "name": "payload",
      "type": {
        "type": "record",
        "name": "Order",
        "fields": [
          { "name": "id", "type": "string" },
          { "name": "quantity", "type": "long" }
        ]
      }
    }
  ]
}
"""##, ##"""
error: the header is no record with the standard fields [header-not-a-record]
 --> schemas/orders/Event.avsc:6:15
  |
6 |     { "name": "header", "type": "string" },
  |               ^^^^^^^^
  = help: write event_id, timestamp, source and version, each a field that is always there and holds a text

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          {"name": "event_id", "type": {"type": "string", "logicalType": "uuid"}},
          {"name": "timestamp", "type": "string"},
          {"name": "source", "type": "string"},
          {"name": "version", "type": "string"}
        ]
      }
    },
    {
      "name": "payload",
      "type": {"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}
    }
  ]
}
"""##),
    "header-field-missing": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          { "name": "event_id", "type": { "type": "string", "logicalType": "uuid" } },
          { "name": "timestamp", "type": "string" },
          { "name": "version", "type": "string" }
        ]
      }
    },
    {
      "name": "payload",
      "type": {
        "type": "record",
        "name": "Order",
        "fields": [
          { "name": "id", "type": "string" },
          { "name": "quantity", "type": "long" }
        ]
      }
    }
  ]
}
"""##, ##"""
error: the header lacks 'source' [header-field-missing]
 --> schemas/orders/Event.avsc:7:15
  |
7 |       "name": "header",
  |               ^^^^^^^^
  = help: write it as a field that is always there and holds a text

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          { "name": "event_id", "type": { "type": "string", "logicalType": "uuid" } },
          { "name": "timestamp", "type": "string" },
          { "name": "source", "type": "string" },
          { "name": "version", "type": "string" }
        ]
      }
    },
    {
      "name": "payload",
      "type": {
        "type": "record",
        "name": "Order",
        "fields": [
          { "name": "id", "type": "string" },
          { "name": "quantity", "type": "long" }
        ]
      }
    }
  ]
}
"""##),
    "header-field-misnamed": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          {"name": "eventId", "type": {"type": "string", "logicalType": "uuid"}},
          {"name": "timestamp", "type": "string"},
          {"name": "source", "type": "string"},
          {"name": "version", "type": "string"}
        ]
      }
    },
    {
      "name": "payload",
      "type": {"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}
    }
  ]
}
"""##, ##"""
error: the header calls 'event_id' by another name: 'eventId' [header-field-misnamed]
  --> schemas/orders/Event.avsc:12:20
   |
12 |           {"name": "eventId", "type": {"type": "string", "logicalType": "uuid"}},
   |                    ^^^^^^^^^
   = help: did you mean 'event_id'?

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          {"name": "event_id", "type": {"type": "string", "logicalType": "uuid"}},
          {"name": "timestamp", "type": "string"},
          {"name": "source", "type": "string"},
          {"name": "version", "type": "string"}
        ]
      }
    },
    {
      "name": "payload",
      "type": {"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}
    }
  ]
}
"""##),
    "header-field-unknown": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          { "name": "event_id", "type": { "type": "string", "logicalType": "uuid" } },
          { "name": "timestamp", "type": "string" },
          { "name": "source", "type": "string" },
          { "name": "version", "type": "string" },
          { "name": "trace_id", "type": "string" }
        ]
      }
    },
    {
      "name": "payload",
      "type": {
        "type": "record",
        "name": "Order",
        "fields": [
          { "name": "id", "type": "string" },
          { "name": "quantity", "type": "long" }
        ]
      }
    }
  ]
}
"""##, ##"""
error: 'trace_id' is no field of the standard header [header-field-unknown]
  --> schemas/orders/Event.avsc:16:21
   |
16 |           { "name": "trace_id", "type": "string" }
   |                     ^^^^^^^^^^
   = help: put it into the payload

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          { "name": "event_id", "type": { "type": "string", "logicalType": "uuid" } },
          { "name": "timestamp", "type": "string" },
          { "name": "source", "type": "string", "default": "trading-engine", "doc": "Who says so." },
          { "name": "version", "type": "string" }
        ]
      }
    },
    {
      "name": "payload",
      "type": {
        "type": "record",
        "name": "Order",
        "fields": [
          { "name": "id", "type": "string" },
          { "name": "quantity", "type": "long" }
        ]
      }
    }
  ]
}
"""##),
    "header-field-optional": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "header": {
      "type": "object",
      "properties": {
        "event_id": { "type": "string", "format": "uuid" },
        "timestamp": { "type": "string", "format": "date-time" },
        "source": { "type": "string" },
        "version": { "type": "string" }
      },
      "required": ["event_id", "timestamp", "source"]
    },
    "payload": {
      "type": "object",
      "properties": {
        "id": { "type": "string" },
        "quantity": { "type": "integer" }
      },
      "required": ["id"]
    }
  },
  "required": ["header", "payload"]
}
"""##, ##"""
error: 'version' of the header may be absent or null [header-field-optional]
  --> schemas/orders/Event.schema.json:11:9
   |
11 |         "version": { "type": "string" }
   |         ^^^^^^^^^
   = help: make it a field that is always there and holds a text

1 error
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "header": { "$ref": "#/$defs/header" },
    "payload": {
      "type": "object",
      "properties": {
        "id": { "type": "string" },
        "quantity": { "type": "integer" }
      },
      "required": ["id"]
    }
  },
  "required": ["header", "payload"],
  "$defs": {
    "header": {
      "type": "object",
      "properties": {
        "event_id": { "type": "string", "format": "uuid" },
        "timestamp": { "type": "string", "format": "date-time" },
        "source": { "type": "string" },
        "version": { "type": "string" }
      },
      "required": ["event_id", "timestamp", "source", "version"]
    }
  }
}
"""##),
    "header-field-mistyped": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "header": {
      "type": "object",
      "properties": {
        "event_id": { "type": "string", "format": "uuid" },
        "timestamp": { "type": "string", "format": "date-time" },
        "source": { "type": "string" },
        "version": { "type": "number" }
      },
      "required": ["event_id", "timestamp", "source", "version"]
    },
    "payload": {
      "type": "object",
      "properties": {
        "id": { "type": "string" },
        "quantity": { "type": "integer" }
      },
      "required": ["id"]
    }
  },
  "required": ["header", "payload"]
}
"""##, ##"""
error: 'version' of the header holds no text [header-field-mistyped]
  --> schemas/orders/Event.schema.json:11:30
   |
11 |         "version": { "type": "number" }
   |                              ^^^^^^^^ number
   = help: make it a field that is always there and holds a text

1 error
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "header": {
      "type": "object",
      "properties": {
        "event_id": { "type": "string", "format": "uuid" },
        "timestamp": { "type": "string", "format": "date-time" },
        "source": { "type": "string" },
        "version": { "type": "string" }
      },
      "required": ["event_id", "timestamp", "source", "version"]
    },
    "payload": {
      "type": "object",
      "properties": {
        "id": { "type": "string" },
        "quantity": { "type": "integer" }
      },
      "required": ["id"]
    }
  },
  "required": ["header", "payload"]
}
"""##),
    "event-id-not-uuid": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          {"name": "event_id", "type": "string"},
          {"name": "timestamp", "type": "string"},
          {"name": "source", "type": "string"},
          {"name": "version", "type": "string"}
        ]
      }
    },
    {
      "name": "payload",
      "type": {"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}
    }
  ]
}
"""##, ##"""
warning: the header's 'event_id' may be any text [event-id-not-uuid]
  --> schemas/orders/Event.avsc:12:40
   |
12 |           {"name": "event_id", "type": "string"},
   |                                        ^^^^^^^^ string
   = help: write its type as {"type": "string", "logicalType": "uuid"}

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          {"name": "event_id", "type": {"type": "string", "logicalType": "uuid"}},
          {"name": "timestamp", "type": "string"},
          {"name": "source", "type": "string"},
          {"name": "version", "type": "string"}
        ]
      }
    },
    {
      "name": "payload",
      "type": {"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}
    }
  ]
}
"""##),
    "envelope-field-unknown": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          {"name": "event_id", "type": {"type": "string", "logicalType": "uuid"}},
          {"name": "timestamp", "type": "string"},
          {"name": "source", "type": "string"},
          {"name": "version", "type": "string"}
        ]
      }
    },
    {
      "name": "payload",
      "type": {"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}
    },
    {"name": "trace", "type": "string"}
  ]
}
"""##, ##"""
error: 'trace' stands beside the header and the payload [envelope-field-unknown]
  --> schemas/orders/Event.avsc:23:14
   |
23 |     {"name": "trace", "type": "string"}
   |              ^^^^^^^
   = help: put it into the payload

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          {"name": "event_id", "type": {"type": "string", "logicalType": "uuid"}},
          {"name": "timestamp", "type": "string"},
          {"name": "source", "type": "string"},
          {"name": "version", "type": "string"}
        ]
      }
    },
    {
      "name": "payload",
      "type": {"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}
    }
  ]
}
"""##),
    "payload-missing": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [
    {
      "name": "header",
      "type": {
        "type": "record",
        "name": "Header",
        "fields": [
          {"name": "event_id", "type": {"type": "string", "logicalType": "uuid"}},
          {"name": "timestamp", "type": "string"},
          {"name": "source", "type": "string"},
          {"name": "version", "type": "string"}
        ]
      }
    },
    {"name": "id", "type": "string"}
  ]
}
"""##, ##"""
error: the contract declares a header and no payload [payload-missing]
 --> schemas/orders/Event.avsc:7:15
  |
7 |       "name": "header",
  |               ^^^^^^^^
  = help: put the other fields into a field 'payload', or remove the header: Accord puts it around

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "source", "type": "long" },
    { "name": "timestamp", "type": "string" }
  ]
}
"""##),
    "topic-without-key": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
partitions: 12
"""##, ##"""
error: the topic has no key [topic-without-key]
 --> schemas/orders/topic.yaml:1:1
  |
1 | partitions: 12
  | ^^^^^^^^^^^^^^
  = help: write 'key:' with the field of every payload that names the entity, such as order_id

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##),
    "key-not-in-payload": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "order_id", "type": "string"}]
}

# schemas/orders/OrderShipped.avsc
{
  "type": "record",
  "name": "OrderShipped",
  "namespace": "com.vibe",
  "fields": [{"name": "order_id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: ordr_id
"""##, ##"""
error: no contract of the topic has a field 'ordr_id', which is its key [key-not-in-payload]
 --> schemas/orders/topic.yaml:1:6
  |
1 | key: ordr_id
  |      ^^^^^^^
 ::: schemas/orders/OrderPlaced.avsc:3:11
  |
3 |   "name": "OrderPlaced",
  |           ------------- the payload of 'OrderPlaced'
  = help: did you mean 'order_id'?

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "symbol", "type": "string" },
    { "name": "side", "type": "string" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "symbol", "type": "string" },
    { "name": "side", "type": "string" }
  ]
}

# schemas/orders/topic.yaml
topic: orders
key: [symbol, side]
"""##),
    "key-optional": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "key", "type": ["null", "string"] }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "key", "type": ["null", "string"] }
  ]
}

# schemas/orders/topic.yaml
key: key
"""##, ##"""
error: 'key' of 'Event' is the topic's key, and may be absent or null [key-optional]
 --> schemas/orders/Event.avsc:6:15
  |
6 |     { "name": "key", "type": ["null", "string"] }
  |               ^^^^^
 ::: schemas/orders/topic.yaml:1:6
  |
1 | key: key
  |      --- the key
  = help: use a field that is always there

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}
"""##),
    "key-not-in-release": RuleExample(##"""
# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [{"name": "symbol", "type": "string"}]
}

# schemas/orders/history/Event/1.1.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [{"name": "symbol", "type": "string"}, {"name": "id", "type": "string", "default": ""}]
}

# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [{"name": "symbol", "type": "string"}, {"name": "id", "type": "string", "default": ""}]
}
"""##, ##"""
error: messages of 1.0 of 'Event' may lack 'id', the topic's key [key-not-in-release]
 --> schemas/orders/topic.yaml:1:6
  |
1 | key: id
  |      ^^
 ::: schemas/orders/history/Event/1.0.avsc:3:11
  |
3 |   "name": "Event",
  |           ------- 1.0
  = help: use a field that every release has

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}, {"name": "x", "type": "string", "default": ""}]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}
"""##),
    "key-not-usable": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "key", "type": "double" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "key", "type": "double" }
  ]
}

# schemas/orders/topic.yaml
key: key
"""##, ##"""
error: 'key' of 'Event' is the topic's key, and has no one text [key-not-usable]
 --> schemas/orders/Event.avsc:6:30
  |
6 |     { "name": "key", "type": "double" }
  |                              ^^^^^^^^ double
 ::: schemas/orders/topic.yaml:1:6
  |
1 | key: key
  |      --- the key
  = help: use a field that is a string, an integer, a decimal, a date or an enum

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "key", "type": "long" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe.trading.orders",
  "fields": [
    { "name": "key", "type": "long" }
  ]
}

# schemas/orders/topic.yaml
key: key
"""##),
    "key-not-meaningful": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record", "name": "Event", "namespace": "com.example",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "event_id", "type": "string" }
  ]
}

# schemas/orders/topic.yaml
key: event_id
"""##, ##"""
error: the key 'event_id' is another one for each message of 'orders' [key-not-meaningful]
 --> schemas/orders/topic.yaml:1:6
  |
1 | key: event_id
  |      ^^^^^^^^
  = help: use the field that names the entity, such as order_id

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record", "name": "Event", "namespace": "com.example",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "event_id", "type": "string" }
  ]
}

# schemas/orders/topic.yaml
key: id
"""##),
    "key-with-few-values": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record", "name": "Event", "namespace": "com.example",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL"] } }
  ]
}

# schemas/orders/topic.yaml
key: side
"""##, ##"""
warning: the key 'side' of 'Event' has only a handful of values [key-with-few-values]
 --> schemas/orders/Event.avsc:5:31
  |
5 |     { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL"]… }
  |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ enum com.example.Side
 ::: schemas/orders/topic.yaml:1:6
  |
1 | key: side
  |      ---- the key
  = help: use a field that names the entity, or add one to the key

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record", "name": "Event", "namespace": "com.example",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "side", "type": { "type": "enum", "name": "Side", "symbols": ["BUY", "SELL"] } }
  ]
}

# schemas/orders/topic.yaml
key: [id, side]
"""##),
    "key-types-differ": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/OrderShipped.avsc
{
  "type": "record",
  "name": "OrderShipped",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "long"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
error: the key 'id' of 'OrderShipped' is of another type than that of 'OrderPlaced' [key-types-differ]
 --> schemas/orders/OrderShipped.avsc:5:37
  |
5 |   "fields": [{"name": "id", "type": "long"}]
  |                                     ^^^^^^ long
 ::: schemas/orders/OrderPlaced.avsc:5:37
  |
5 |   "fields": [{"name": "id", "type": "string"}]
  |                                     -------- 'OrderPlaced': string
  = help: give the field one type in all contracts of the topic

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/OrderShipped.avsc
{
  "type": "record",
  "name": "OrderShipped",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": {"type": "string", "logicalType": "uuid"}}]
}

# schemas/orders/topic.yaml
key: id
"""##),
    "key-type-changed": RuleExample(##"""
# schemas/accord.yaml
rules: { logical-type-changed: off }

# schemas/orders/Event.avsc
{ "type": "record", "name": "Event", "namespace": "com.vibe.trading.orders", "fields": [{ "name": "id", "type": "int" }] }

# schemas/orders/history/Event/1.0.avsc
{ "type": "record", "name": "Event", "namespace": "com.vibe.trading.orders", "fields": [{ "name": "id", "type": { "type": "int", "logicalType": "date" } }] }
"""##, ##"""
error: the key 'id' of 'Event' is of another type than in 1.0 [key-type-changed]
 --> schemas/orders/Event.avsc:1:113
  |
1 | …"type": "record", "name": "Event", "namespace": "com.vibe.trading.orders", "fields": [{ "name": "id", "type": "int" }] …
  |                                                                                                                ^^^^^ 1.1: int
 ::: schemas/orders/history/Event/1.0.avsc:1:113
  |
1 | …"namespace": "com.vibe.trading.orders", "fields": [{ "name": "id", "type": { "type": "int", "logicalType": "date" } }] …
  |                                                                             ---------------------------------------- 1.0: int (date)
 ::: schemas/orders/topic.yaml:1:6
  |
1 | key: id
  |      -- the key
  = help: keep the type, or write to a new topic

1 error
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "long"}]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "int"}]
}
"""##),
    "topic-without-contracts": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id

# schemas/trades/topic.yaml
key: id
"""##, ##"""
warning: the topic 'trades' has no contracts [topic-without-contracts]
 --> schemas/trades/topic.yaml:1:1
  |
1 | key: id
  | ^^^^^^^
  = help: write a contract beside it, or remove it

1 warning
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##),
    "topic-described-twice": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id

# schemas/trades/TradeExecuted.avsc
{
  "type": "record",
  "name": "TradeExecuted",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/trades/topic.yaml
key: id
topic: orders
"""##, ##"""
error: the topic 'orders' is described in another folder as well [topic-described-twice]
 --> schemas/trades/topic.yaml:2:8
  |
2 | topic: orders
  |        ^^^^^^
 ::: schemas/orders/topic.yaml:1:1
  |
1 | key: id
  | ------- the other one
  = help: describe it once

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id

# schemas/trades/TradeExecuted.avsc
{
  "type": "record",
  "name": "TradeExecuted",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/trades/topic.yaml
key: id
"""##),
    "kind-without-contract": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
kinds: { OrderPlacd: event }
"""##, ##"""
error: 'orders' has no contract 'OrderPlacd' [kind-without-contract]
 --> schemas/orders/topic.yaml:2:10
  |
2 | kinds: { OrderPlacd: event }
  |          ^^^^^^^^^^
  = help: did you mean 'OrderPlaced'?

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
kinds: { OrderPlaced: event }
"""##),
    "topic-renamed": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/history/topic/1.0.yaml
topic: "orders"
key: ["id"]
partitions: 12

# schemas/orders/topic.yaml
key: id
topic: orders.v2
partitions: 12
"""##, ##"""
error: the topic 'orders' is called 'orders.v2' [topic-renamed]
 --> schemas/orders/topic.yaml:2:8
  |
2 | topic: orders.v2
  |        ^^^^^^^^^
 ::: schemas/orders/history/topic/1.0.yaml:1:8
  |
1 | topic: "orders"
  |        -------- the name in 1.0
  = help: keep the name, and describe a new topic in a folder of its own

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/history/topic/1.0.yaml
topic: "orders"
key: ["id"]
partitions: 12

# schemas/orders/topic.yaml
key: id
partitions: 12
"""##),
    "envelope-changed": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/history/topic/1.0.yaml
topic: "orders"
key: ["id"]
partitions: 12
envelope: none

# schemas/orders/topic.yaml
key: id
partitions: 12
"""##, ##"""
error: the messages of 'orders' gain their header [envelope-changed]
 --> schemas/orders/topic.yaml:1:1
  |
1 | key: id
  | ^^^^^^^
 ::: schemas/orders/history/topic/1.0.yaml:1:1
  |
1 | topic: "orders"
  | --------------- 1.0
  = help: keep the envelope as it is, and write to a new topic

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/history/topic/1.0.yaml
topic: "orders"
key: ["id"]
partitions: 12
envelope: none

# schemas/orders/topic.yaml
key: id
envelope: none
partitions: 12
"""##),
    "topic-key-changed": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}, {"name": "symbol", "type": "string"}]
}

# schemas/orders/history/topic/1.0.yaml
topic: "orders"
key: ["id"]
partitions: 12

# schemas/orders/topic.yaml
key: symbol
partitions: 12
"""##, ##"""
error: the key of 'orders' changes from id to symbol [topic-key-changed]
 --> schemas/orders/topic.yaml:1:6
  |
1 | key: symbol
  |      ^^^^^^
 ::: schemas/orders/history/topic/1.0.yaml:2:7
  |
2 | key: ["id"]
  |       ---- the key in 1.0
  = help: keep the key, or write to a new topic

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/history/topic/1.0.yaml
topic: "orders"
key: ["id"]
partitions: 12

# schemas/orders/topic.yaml
key: id
partitions: 12
"""##),
    "partitions-changed": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/history/topic/1.0.yaml
topic: "orders"
key: ["id"]
partitions: 12

# schemas/orders/topic.yaml
key: id
"""##, ##"""
error: 'orders' does not say its partitions, and had 12 [partitions-changed]
 --> schemas/orders/topic.yaml:1:1
  |
1 | key: id
  | ^^^^^^^
 ::: schemas/orders/history/topic/1.0.yaml:3:13
  |
3 | partitions: 12
  |             -- in 1.0
  = help: write partitions: 12

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/history/topic/1.0.yaml
topic: "orders"
key: ["id"]
partitions: 12

# schemas/orders/history/topic/1.1.yaml
topic: "orders"
key: ["id"]
partitions: 24

# schemas/orders/topic.yaml
key: id
partitions: 24
"""##),
    "partitions-fewer-than-instances": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
dlq: orders.dlq
partitions: 6
consumers:
  ledger:
    instances: 8
"""##, ##"""
error: 'ledger' has 8 instances, and 'orders' 6 partitions [partitions-fewer-than-instances]
 --> schemas/orders/topic.yaml:6:16
  |
6 |     instances: 8
  |                ^
 ::: schemas/orders/topic.yaml:3:13
  |
3 | partitions: 6
  |             - the partitions
  = help: run 6 instances at most

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
dlq: orders.dlq
partitions: 6
consumers:
  ledger:
    instances: 6
"""##),
    "replication-below-three": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
replication: 2
"""##, ##"""
warning: 'orders' has a replication of 2 [replication-below-three]
 --> schemas/orders/topic.yaml:2:14
  |
2 | replication: 2
  |              ^
  = help: write 3

1 warning
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
replication: 3
"""##),
    "compaction-forgets-events": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/OrderShipped.avsc
{
  "type": "record",
  "name": "OrderShipped",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
cleanup: compact
"""##, ##"""
warning: 'orders' is compacted, and 2 kinds of messages share its keys [compaction-forgets-events]
 --> schemas/orders/topic.yaml:2:10
  |
2 | cleanup: compact
  |          ^^^^^^^
  = help: keep one contract that holds the whole state in the topic, or use 'delete'

1 warning
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
cleanup: compact
"""##),
    "dlq-missing": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
consumers:
  ledger:
    settings: { group.id: ledger }
"""##, ##"""
error: 'ledger' has no dead-letter topic for what it cannot process [dlq-missing]
 --> schemas/orders/topic.yaml:3:3
  |
3 |   ledger:
  |   ^^^^^^
  = help: write dlq: { topic: orders.dlq, retention: 30d }

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##),
    "dlq-misnamed": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
topic: orders.eu
dlq: orders.dlq
"""##, ##"""
error: the dead-letter topic of 'orders.eu' is called 'orders.dlq' [dlq-misnamed]
 --> schemas/orders/topic.yaml:3:6
  |
3 | dlq: orders.dlq
  |      ^^^^^^^^^^
  = help: call it orders.eu.dlq

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
dlq: orders.dlq
"""##),
    "dlq-of-itself": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
dlq: orders
"""##, ##"""
error: 'orders' is its own dead-letter topic [dlq-of-itself]
 --> schemas/orders/topic.yaml:2:6
  |
2 | dlq: orders
  |      ^^^^^^
  = help: call the dead-letter topic orders.dlq

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
dlq: orders.dlq
"""##),
    "dlq-forgets-first": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 24h }
"""##, ##"""
error: dead letters are kept for 24h, and messages of 'orders' for 7d [dlq-forgets-first]
 --> schemas/orders/topic.yaml:3:38
  |
3 | dlq: { topic: orders.dlq, retention: 24h }
  |                                      ^^^
 ::: schemas/orders/topic.yaml:2:12
  |
2 | retention: 7d
  |            -- the topic's retention
  = help: keep them for 7d or longer

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 168h }
"""##),
    "client-version-unknown": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: java
    version: 7.5.0-ccs
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
warning: Accord does not know version 7.5.0-ccs of Kafka's Java client, and looks at 'ledger' as 4.2 [client-version-unknown]
 --> schemas/orders/topic.yaml:7:14
  |
7 |     version: 7.5.0-ccs
  |              ^^^^^^^^^ known are 2.3 to 4.2
  = help: if it is the Confluent Platform's, write 3.5, the Kafka that it has

1 warning
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    version: 2.16.4
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "setting-unknown": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    settings:
      enable.idempotence: true
      acks: all
      queue.buffering.max.kbytes: 100
"""##, ##"""
error: Kafka's Java client has no setting 'queue.buffering.max.kbytes' [setting-unknown]
 --> schemas/orders/topic.yaml:8:7
  |
8 |       queue.buffering.max.kbytes: 100
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: it is a setting of librdkafka

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      partitioner: murmur2_random
      request.required.acks: all
"""##),
    "setting-refused": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    settings:
      enable.idempotence: 1
      acks: all
"""##, ##"""
error: Kafka's Java client refuses '1' for enable.idempotence [setting-refused]
 --> schemas/orders/topic.yaml:6:27
  |
6 |       enable.idempotence: 1
  |                           ^
  = help: write true or false

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    settings:
      enable.idempotence: "true  "
      acks: " all "
"""##),
    "setting-twice": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
      request.required.acks: all
"""##, ##"""
error: 'request.required.acks' and 'acks' are one setting [setting-twice]
 --> schemas/orders/topic.yaml:9:7
  |
9 |       request.required.acks: all
  |       ^^^^^^^^^^^^^^^^^^^^^
 ::: schemas/orders/topic.yaml:7:7
  |
7 |       acks: all
  |       ---- the first one
  = help: keep one of them

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/engine.properties
request.required.acks=1

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    file: engine.properties
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
"""##),
    "settings-contradict": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
      queuing.strategy: lifo
"""##, ##"""
error: queuing.strategy is lifo in 'trading-engine' [settings-contradict]
 --> schemas/orders/topic.yaml:9:25
  |
9 |       queuing.strategy: lifo
  |                         ^^^^ librdkafka refuses it beside enable.idempotence
  = help: write fifo, or leave it out

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
      fetch.max.bytes: 1000000
      message.max.bytes: 1000000
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "idempotence-off": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    version: "2.8"
    settings:
      acks: all
"""##, ##"""
error: 'trading-engine' does not say whether it is idempotent [idempotence-off]
 --> schemas/orders/topic.yaml:3:3
  |
3 |   trading-engine:
  |   ^^^^^^^^^^^^^^ Kafka's Java client 2.8: false by default
  = help: write enable.idempotence: true

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
"""##),
    "acks-not-all": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    settings:
      enable.idempotence: true
      acks: 1
"""##, ##"""
error: acks is 1 in 'trading-engine' [acks-not-all]
 --> schemas/orders/topic.yaml:7:13
  |
7 |       acks: 1
  |             ^ Kafka's Java client refuses it beside enable.idempotence
  = help: write all

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: -1
      partitioner: murmur2_random
"""##),
    "retries-off": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
      retries: 0
"""##, ##"""
error: retries is 0 in 'trading-engine' [retries-off]
 --> schemas/orders/topic.yaml:9:16
  |
9 |       retries: 0
  |                ^ librdkafka refuses it beside enable.idempotence
  = help: leave it out: the delivery timeout ends the retries

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
      retries: 3
"""##),
    "too-many-in-flight": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    settings:
      enable.idempotence: true
      acks: all
      max.in.flight.requests.per.connection: 6
"""##, ##"""
error: max.in.flight.requests.per.connection is 6 in 'trading-engine' [too-many-in-flight]
 --> schemas/orders/topic.yaml:8:46
  |
8 |       max.in.flight.requests.per.connection: 6
  |                                              ^ Kafka's Java client refuses it beside enable.idempotence
  = help: write 5, or leave it out

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
      max.in.flight: 5
"""##),
    "transaction-without-idempotence": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: false
      acks: all
      partitioner: murmur2_random
      transactional.id: engine-1
"""##, ##"""
error: 'trading-engine' is transactional and turns idempotence off [transaction-without-idempotence]
 --> schemas/orders/topic.yaml:9:25
  |
9 |       transactional.id: engine-1
  |                         ^^^^^^^^ librdkafka refuses it
 ::: schemas/orders/topic.yaml:6:27
  |
6 |       enable.idempotence: false
  |                           ----- not idempotent
  = help: write enable.idempotence: true

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
      transactional.id: engine-1
"""##),
    "delivery-outlives-transaction": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
      transactional.id: engine-1
      delivery.timeout.ms: 120000
"""##, ##"""
error: 'trading-engine' delivers for 120000 ms, and its transactions end after 60000 ms [delivery-outlives-transaction]
  --> schemas/orders/topic.yaml:10:28
   |
10 |       delivery.timeout.ms: 120000
   |                            ^^^^^^ librdkafka refuses it
   = help: leave it out: it follows transaction.timeout.ms

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
      transactional.id: engine-1
"""##),
    "delivery-timeout-too-short": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    settings:
      enable.idempotence: true
      acks: all
      delivery.timeout.ms: 20000
"""##, ##"""
error: 'trading-engine' gives up after 20000 ms, and waits for 30005 ms first [delivery-timeout-too-short]
 --> schemas/orders/topic.yaml:8:28
  |
8 |       delivery.timeout.ms: 20000
  |                            ^^^^^ Kafka's Java client refuses it
  = help: let the delivery timeout be longer than linger.ms and request.timeout.ms together

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
      partitioner: murmur2_random
      delivery.timeout.ms: 120000
      linger.ms: 5
"""##),
    "partitioner-differs": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: librdkafka
    settings:
      enable.idempotence: true
      acks: all
"""##, ##"""
error: 'trading-engine' does not say how it places keys [partitioner-differs]
 --> schemas/orders/topic.yaml:3:3
  |
3 |   trading-engine:
  |   ^^^^^^^^^^^^^^ librdkafka: consistent_random by default
  = help: write partitioner: murmur2_random

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    settings:
      enable.idempotence: true
      acks: all
"""##),
    "schemas-registered-by-client": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    settings:
      enable.idempotence: true
      acks: all
      schema.registry.url: https://registry.example
"""##, ##"""
error: 'trading-engine' registers its own schemas by default [schemas-registered-by-client]
 --> schemas/orders/topic.yaml:8:28
  |
8 |       schema.registry.url: https://registry.example
  |                            ^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write auto.register.schemas: false

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  trading-engine:
    client: java
    settings:
      enable.idempotence: true
      acks: all
      schema.registry.url: https://registry.example
      auto.register.schemas: false
"""##),
    "group-id-missing": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'ledger' has no group.id [group-id-missing]
 --> schemas/orders/topic.yaml:5:3
  |
5 |   ledger:
  |   ^^^^^^
  = help: write group.id: ledger

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "group-id-shared": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
  audit:
    settings: { group.id: ledger, enable.auto.commit: false }
    deduplicate: { store: processed_events }
    offsets: after
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'audit' and 'ledger' are in one group, 'ledger' [group-id-shared]
  --> schemas/orders/topic.yaml:14:27
   |
14 |     settings: { group.id: ledger, enable.auto.commit: false }
   |                           ^^^^^^
  ::: schemas/orders/topic.yaml:8:17
   |
 8 |       group.id: ledger
   |                 ------ the group of 'ledger'
   = help: give each its own group.id

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
  audit:
    settings: { group.id: audit, enable.auto.commit: false }
    deduplicate: { store: processed_events }
    offsets: after
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "auto-commit-on": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'ledger' commits its offsets by the clock, by default [auto-commit-on]
 --> schemas/orders/topic.yaml:5:3
  |
5 |   ledger:
  |   ^^^^^^
  = help: write enable.auto.commit: false

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "heartbeat-too-slow": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: java
    version: "2.8"
    settings:
      group.id: ledger
      enable.auto.commit: false
      heartbeat.interval.ms: 12000
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'ledger' sends a heartbeat every 12000 ms, and its session ends after 10000 ms [heartbeat-too-slow]
  --> schemas/orders/topic.yaml:11:30
   |
11 |       heartbeat.interval.ms: 12000
   |                              ^^^^^ Kafka's Java client 2.8 refuses it
   = help: let heartbeat.interval.ms be a third of session.timeout.ms

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
      heartbeat.interval.ms: 10000
      session.timeout.ms: 30000
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "poll-interval-too-short": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: java
    settings:
      group.id: ledger
      enable.auto.commit: false
      max.poll.interval.ms: 30000
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'ledger' has 30000 ms to process messages, and its session ends after 45000 ms [poll-interval-too-short]
  --> schemas/orders/topic.yaml:10:29
   |
10 |       max.poll.interval.ms: 30000
   |                             ^^^^^ Kafka's Java client takes it
  ::: schemas/orders/topic.yaml:5:3
   |
 5 |   ledger:
   |   ------ without a version Kafka's Java client 4.2 is assumed; this does not hold before 3.0
   = help: let max.poll.interval.ms be longer than session.timeout.ms

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
      max.poll.interval.ms: 300000
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "reads-uncommitted": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: java
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
producers:
  engine:
    settings: { enable.idempotence: true, transactional.id: engine-1, partitioner: murmur2_random }
"""##, ##"""
error: 'ledger' reads messages of transactions that may be aborted [reads-uncommitted]
  --> schemas/orders/topic.yaml:5:3
   |
 5 |   ledger:
   |   ^^^^^^ Kafka's Java client: read_uncommitted by default
  ::: schemas/orders/topic.yaml:15:61
   |
15 |     settings: { enable.idempotence: true, transactional.id: engine-1, partitioner: murmur2_random }
   |                                                             -------- a transactional producer
   = help: write isolation.level: read_committed

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: java
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "deduplication-missing": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'ledger' does not say where it remembers the messages that it has seen [deduplication-missing]
 --> schemas/orders/topic.yaml:5:3
  |
5 |   ledger:
  |   ^^^^^^
  = help: write deduplicate: { store: processed_events, retention: 7d }

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "deduplication-forgets-first": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events, retention: 1d }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'ledger' remembers messages for 1d, and 'orders' keeps them for 7d [deduplication-forgets-first]
  --> schemas/orders/topic.yaml:10:56
   |
10 |     deduplicate: { store: processed_events, retention: 1d }
   |                                                        ^^
  ::: schemas/orders/topic.yaml:2:12
   |
 2 | retention: 7d
   |            -- the topic's retention
   = help: remember them for 7d or longer

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events, retention: 7d }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "offsets-undeclared": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
warning: 'ledger' does not say when it commits its offsets [offsets-undeclared]
 --> schemas/orders/topic.yaml:5:3
  |
5 |   ledger:
  |   ^^^^^^
  = help: write offsets: in-transaction, or after

1 warning
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: after
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "retry-missing": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
"""##, ##"""
error: 'ledger' does not say how it tries again [retry-missing]
 --> schemas/orders/topic.yaml:5:3
  |
5 |   ledger:
  |   ^^^^^^
  = help: write retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "retry-not-exponential": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'ledger' does not double its wait from retry to retry [retry-not-exponential]
  --> schemas/orders/topic.yaml:12:12
   |
12 |     retry: { attempts: 5, initial: 200ms, max: 30s, jitter: full }
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write backoff: exponential

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "retry-uncapped": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, jitter: full }
"""##, ##"""
error: the waits of 'ledger' have no limit [retry-uncapped]
  --> schemas/orders/topic.yaml:12:12
   |
12 |     retry: { attempts: 5, backoff: exponential, initial: 200ms, jitter:…
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write max: 30s

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "retry-endless": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'ledger' never gives up on a message [retry-endless]
  --> schemas/orders/topic.yaml:12:12
   |
12 |     retry: { backoff: exponential, initial: 200ms, max: 30s, jitter: fu…
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write attempts: 5

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "retry-without-jitter": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s }
"""##, ##"""
error: the instances of 'ledger' try again at the same moment [retry-without-jitter]
  --> schemas/orders/topic.yaml:12:12
   |
12 |     retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30…
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write jitter: full

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "retry-beyond-poll-interval": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 20, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##, ##"""
error: 'ledger' may wait 411 s before it gives up on a message [retry-beyond-poll-interval]
  --> schemas/orders/topic.yaml:12:24
   |
12 |     retry: { attempts: 20, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
   |                        ^^ librdkafka: 300 s between two polls by default
   = help: try fewer times, wait less, or raise max.poll.interval.ms

1 error
"""##, ##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
retention: 7d
dlq: { topic: orders.dlq, retention: 30d }
consumers:
  ledger:
    client: librdkafka
    settings:
      group.id: ledger
      enable.auto.commit: false
    deduplicate: { store: processed_events }
    offsets: in-transaction
    retry: { attempts: 5, backoff: exponential, initial: 200ms, max: 30s, jitter: full }
"""##),
    "type-undocumented": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "doc": "An order was placed.",
  "fields": [
    {"name": "id", "type": "string", "doc": "The order."},
    {
      "name": "side",
      "type": {"type": "enum", "name": "Side", "symbols": ["BUY"]},
      "doc": "Which way."
    }
  ]
}
"""##, ##"""
warning: 'Side' does not say what it is [type-undocumented]
  --> schemas/orders/Event.avsc:10:40
   |
10 |       "type": {"type": "enum", "name": "Side", "symbols": ["BUY"]},
   |                                        ^^^^^^
   = help: write a sentence as its doc

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "doc": "An order was placed.",
  "fields": [{"name": "id", "type": "string", "doc": "The order."}]
}
"""##),
    "field-undocumented": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "description": "An order was placed.",
  "additionalProperties": false,
  "properties": {"id": {"type": "string"}},
  "required": ["id"]
}
"""##, ##"""
warning: 'id' does not say what it holds [field-undocumented]
 --> schemas/orders/Event.schema.json:7:18
  |
7 |   "properties": {"id": {"type": "string"}},
  |                  ^^^^
  = help: write its unit and its meaning as its description

1 warning
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "description": "Paid.",
  "additionalProperties": false,
  "if": {"properties": {"id": {"const": "x"}}},
  "then": {"minProperties": 1},
  "properties": {"id": {"type": "string", "description": "The order."}, "b": false},
  "required": ["id"]
}
"""##),
    "money-as-float": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "doc": "An order was placed.",
  "fields": [
    {"name": "id", "type": "string", "doc": "The order."},
    {"name": "limit_price", "type": ["null", "double"], "doc": "Of one share.", "default": null}
  ]
}
"""##, ##"""
warning: 'limit_price' is an amount in floating point [money-as-float]
 --> schemas/orders/Event.avsc:8:46
  |
8 |     {"name": "limit_price", "type": ["null", "double"], "doc": "Of one share.", "default": null}
  |                                              ^^^^^^^^
  = help: write {"type": "bytes", "logicalType": "decimal", "precision": 18, "scale": 4}

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "doc": "An order was placed.",
  "fields": [
    {"name": "id", "type": "string", "doc": "The order."},
    {"name": "price_ratio", "type": "double", "doc": "Of two prices."}
  ]
}
"""##),
    "time-untyped": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "doc": "An order was placed.",
  "fields": [
    {"name": "id", "type": "string", "doc": "The order."},
    {"name": "placed_at", "type": "long", "doc": "When."}
  ]
}
"""##, ##"""
warning: 'placed_at' is a time, and its type says only that it is a number [time-untyped]
 --> schemas/orders/Event.avsc:8:35
  |
8 |     {"name": "placed_at", "type": "long", "doc": "When."}
  |                                   ^^^^^^
  = help: write {"type": "long", "logicalType": "timestamp-micros"}, or another logical type of time

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "doc": "An order was placed.",
  "fields": [
    {"name": "id", "type": "string", "doc": "The order."},
    {"name": "lead_time", "type": "long", "doc": "-"},
    {"name": "looking_at", "type": "string", "doc": "-"}
  ]
}
"""##),
    "definition-unused": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "description": "Paid.",
  "additionalProperties": false,
  "definitions": {"Code": {"type": "string", "description": "A code."}},
  "properties": {"id": {"type": "string", "description": "The order."}},
  "required": ["id"]
}
"""##, ##"""
warning: nothing that is in use refers to 'Code' [definition-unused]
 --> schemas/orders/Event.schema.json:7:19
  |
7 |   "definitions": {"Code": {"type": "string", "description": "A code."}},
  |                   ^^^^^^
  = help: refer to it, or remove it

1 warning
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "description": "Paid.",
  "additionalProperties": false,
  "definitions": {
    "Code": {"$ref": "#/definitions/Text", "description": "A code."},
    "Text": {"type": "string", "description": "A text."}
  },
  "properties": {"id": {"$ref": "#/definitions/Code", "description": "The order."}},
  "required": ["id"]
}
"""##),
    "additional-properties-unspecified": RuleExample(##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "description": "Paid.",
  "additionalProperties": false,
  "properties": {
    "id": {"type": "string", "description": "The order."},
    "line": {
      "type": "object",
      "description": "A line.",
      "properties": {"x": {"type": "string", "description": "A text."}}
    }
  },
  "required": ["id", "line"]
}
"""##, ##"""
warning: the object does not say whether it may hold other properties [additional-properties-unspecified]
  --> schemas/orders/Event.schema.json:12:7
   |
12 |       "properties": {"x": {"type": "string", "description": "A text."}}
   |       ^^^^^^^^^^^^
   = help: write "additionalProperties": true or false

1 warning
"""##, ##"""
# schemas/orders/Event.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "type": "object",
  "description": "Paid.",
  "additionalProperties": true,
  "properties": {"id": {"type": "string", "description": "The order."}},
  "required": ["id"]
}
"""##),
    "nullable-without-default": RuleExample(##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "doc": "An order was placed.",
  "fields": [
    {"name": "id", "type": "string", "doc": "The order."},
    {"name": "note", "type": ["null", "string"], "doc": "Words."}
  ]
}
"""##, ##"""
warning: 'note' may be null, and has no default [nullable-without-default]
 --> schemas/orders/Event.avsc:8:14
  |
8 |     {"name": "note", "type": ["null", "string"], "doc": "Words."}
  |              ^^^^^^
  = help: write "default": null before the first release

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{
  "type": "record",
  "name": "Event",
  "namespace": "com.vibe",
  "doc": "An order was placed.",
  "fields": [
    {"name": "id", "type": "string", "doc": "The order."},
    {"name": "note", "type": ["null", "string"], "doc": "Words.", "default": null}
  ]
}
"""##),
    "trailing-whitespace": RuleExample(##"""
# schemas/orders/Event.avsc
{ "type": "record", "name": "Event", "namespace": "com.vibe", "doc": "An event.",
  "fields": [ { "name": "id", "type": "string", "doc": "The order." } ] }
"""##, ##"""
warning: the file does not end with a line break [trailing-whitespace]
 --> schemas/orders/Event.avsc:2:74
  |
2 |   "fields": [ { "name": "id", "type": "string", "doc": "The order." } ] }
  |                                                                          ^
  = help: run accord fix, or let the editor do it

1 warning
"""##, ##"""
# schemas/orders/Event.avsc
{ "type": "record", "name": "Event", "namespace": "com.vibe", "doc": "An event.",
  "fields": [ { "name": "id", "type": "string", "doc": "The   order." } ] }
"""##),
    "suppression-unused": RuleExample(##"""
# schemas/accord.yaml
suppressions:
  - { rule: replication-below-three, topic: orders, pointer: /partitions, reason: "one broker" }

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
replication: 2
partitions: 12
"""##, ##"""
warning: nothing of 'orders' breaks 'replication-below-three' here [suppression-unused]
 --> schemas/accord.yaml:2:5
  |
2 |   - { rule: replication-below-three, topic: orders, pointer: /pa…
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: remove the suppression

1 warning
"""##, ##"""
# schemas/accord.yaml
suppressions:
  - { rule: replication-below-three, topic: orders, reason: "one broker in the test cluster" }

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
replication: 2
"""##),
    "suppression-expired": RuleExample(##"""
# schemas/accord.yaml
suppressions:
  - { rule: replication-below-three, topic: orders, reason: "one broker", until: 2026-11-25 }

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
replication: 2
"""##, ##"""
error: the suppression held until 2026-11-25 [suppression-expired]
 --> schemas/accord.yaml:2:82
  |
2 |   - { rule: replication-below-three, topic: orders, reason: "one broker", until: 2026-11-25 }
  |                                                                                  ^^^^^^^^^^
  = help: mend what it covers, or decide anew until when it may stay, as in 2027-06-30

1 error
"""##, ##"""
# schemas/accord.yaml
suppressions:
  - { rule: default-changed, contract: Event, reason: "nobody reads venue", until: 2026-11-27 }

# schemas/orders/Event.avsc
{
  "type": "record", "name": "Event", "namespace": "com.example",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": "string", "default": "XLON" }
  ]
}

# schemas/orders/history/Event/1.0.avsc
{
  "type": "record", "name": "Event", "namespace": "com.example",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "venue", "type": "string", "default": "XETR" }
  ]
}
"""##),
    "unreadable-file": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
producers:
  engine: { file: ../../deploy/engine.properties }
"""##, ##"""
unchecked: the file cannot be read: No such file or directory [unreadable-file]
 --> schemas/orders/topic.yaml:3:19
  |
3 |   engine: { file: ../../deploy/engine.properties }
  |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write its path as it is seen from this folder

1 unchecked
"""##, nil),
    "syntax": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{ "type": "record", "name": "OrderPlaced", "fields": [], }

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: expected a key in double quotes, found '}' [syntax]
 --> schemas/orders/OrderPlaced.avsc:1:58
  |
1 | { "type": "record", "name": "OrderPlaced", "fields": [], }
  |                                                          ^

1 unchecked
"""##, nil),
    "duplicate-key": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{ "type": "record", "name": "A", "name": "OrderPlaced", "fields": [] }

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: the key 'name' is here twice [duplicate-key]
 --> schemas/orders/OrderPlaced.avsc:1:34
  |
1 | { "type": "record", "name": "A", "name": "OrderPlaced", "fields": [] }
  |                                  ^^^^^^
 ::: schemas/orders/OrderPlaced.avsc:1:21
  |
1 | { "type": "record", "name": "A", "name": "OrderPlaced", "fields": [] }
  |                     ------ first here
  = help: keep one of them; readers differ on which one counts

1 unchecked
"""##, nil),
    "stray-file": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id

# schemas/trades/topic.yml
key: id
"""##, ##"""
warning: this file takes no part in any check [stray-file]
 --> schemas/trades/topic.yml:1:1
  |
1 |
  | ^
  = help: the description of a topic is called topic.yaml

1 warning
"""##, nil),
    "nested-too-deeply": RuleExample(nil, nil, nil),
    "invalid-configuration": RuleExample(##"""
# schemas/accord.yaml
levle: none

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: 'levle' is no key here [invalid-configuration]
 --> schemas/accord.yaml:1:1
  |
1 | levle: none
  | ^^^^^
  = help: did you mean 'level'?

1 unchecked
"""##, nil),
    "invalid-topic": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
partitons: 12
"""##, ##"""
unchecked: 'partitons' is no key here [invalid-topic]
 --> schemas/orders/topic.yaml:2:1
  |
2 | partitons: 12
  | ^^^^^^^^^
  = help: did you mean 'partitions'?

1 unchecked
"""##, nil),
    "rule-renamed": RuleExample(##"""
# schemas/accord.yaml
suppressions:
  - { rule: text-untidy, contract: Event, reason: "an editor writes it" }
"""##, ##"""
warning: the rule 'text-untidy' is called 'trailing-whitespace' now [rule-renamed]
 --> schemas/accord.yaml:2:13
  |
2 |   - { rule: text-untidy, contract: Event, reason: "an editor writes it" }
  |             ^^^^^^^^^^^
  = help: write 'trailing-whitespace'

1 warning
"""##, ##"""
# schemas/accord.yaml
rules: { trailing-whitespace: off }
"""##),
    "known-finding-gone": RuleExample(##"""
# schemas/baseline.yaml
findings:
  - { rule: type-changed, file: "orders/OrderPlaced.avsc", message: "'order_id' changes from string to long" }

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/orders/topic.yaml
key: order_id
"""##, ##"""
warning: this finding does not occur any more [known-finding-gone]
 --> schemas/baseline.yaml:2:13
  |
2 |   - { rule: type-changed, file: "orders/OrderPlaced.avsc", message: "'order_id' changes from string to long" }
  |             ^^^^^^^^^^^^
  = help: accord baseline prune takes it out

1 warning
"""##, nil),
    "invalid-schema": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{ "name": "OrderPlaced", "fields": [] }

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: the attribute 'type' is missing [invalid-schema]
 --> schemas/orders/OrderPlaced.avsc:1:1
  |
1 | { "name": "OrderPlaced", "fields": [] }
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write {"type": ...}

1 unchecked
"""##, nil),
    "invalid-name": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "order-id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: "order-id" is not a name of Avro [invalid-name]
 --> schemas/orders/OrderPlaced.avsc:5:23
  |
5 |   "fields": [{"name": "order-id", "type": "string"}]
  |                       ^^^^^^^^^^
  = help: use letters, digits and underscores, and start with a letter

1 unchecked
"""##, nil),
    "unknown-name": RuleExample(##"""
# schemas/orders/Event.avsc
{ "type": "record", "name": "Event", "aliases": ["Old"], "fields": [{ "name": "id", "type": "string" }, { "name": "again", "type": ["null", "Old"], "default": null }] }
"""##, ##"""
unchecked: the name 'Old' is not defined before this place [unknown-name]
 --> schemas/orders/Event.avsc:1:141
  |
1 | …["Old"], "fields": [{ "name": "id", "type": "string" }, { "name": "again", "type": ["null", "Old"], "default": null }] …
  |                                                                                              ^^^^^
  = help: it is an alias of 'Event': write that; an alias is there to read what was written under it

1 unchecked
"""##, nil),
    "duplicate-definition": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [
    {"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}},
    {"name": "b", "type": {"type": "fixed", "name": "Hash", "size": 8}}
  ]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: 'com.vibe.Hash' is defined twice [duplicate-definition]
 --> schemas/orders/OrderPlaced.avsc:7:53
  |
7 |     {"name": "b", "type": {"type": "fixed", "name": "Hash", "size": 8}}
  |                                                     ^^^^^^
 ::: schemas/orders/OrderPlaced.avsc:6:53
  |
6 |     {"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}},
  |                                                     ------ first here
  = help: define it once and refer to it by its name

1 unchecked
"""##, nil),
    "invalid-default": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "n", "type": "int", "default": "none"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: the default of 'n' is "none", expected an int, an integer of 32 bits [invalid-default]
 --> schemas/orders/OrderPlaced.avsc:5:54
  |
5 |   "fields": [{"name": "n", "type": "int", "default": "none"}]
  |                                                      ^^^^^^

1 unchecked
"""##, nil),
    "illegal-union": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "n", "type": ["int", "int"]}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: the union has the branch 'int' twice [illegal-union]
 --> schemas/orders/OrderPlaced.avsc:5:44
  |
5 |   "fields": [{"name": "n", "type": ["int", "int"]}]
  |                                            ^^^^^
 ::: schemas/orders/OrderPlaced.avsc:5:37
  |
5 |   "fields": [{"name": "n", "type": ["int", "int"]}]
  |                                     ----- first here
  = help: only named types may differ by name; keep one

1 unchecked
"""##, nil),
    "ambiguous-alias": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "a", "type": "int", "aliases": ["x"]}, {"name": "b", "type": "int", "aliases": ["x"]}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: the alias 'x' of 'b' also names 'a' [ambiguous-alias]
 --> schemas/orders/OrderPlaced.avsc:5:71
  |
5 |   "fields": [{"name": "a", "type": "int", "aliases": ["x"]}, {"name": "b", "type": "int", "aliases": ["x"]}]
  |                                                                       ^^^
 ::: schemas/orders/OrderPlaced.avsc:5:23
  |
5 |   "fields": [{"name": "a", "type": "int", "aliases": ["x"]}, {"name": "b", "type": "int", "aliases": ["x"]}]
  |                       --- the other field

1 unchecked
"""##, nil),
    "unresolved-reference": RuleExample(##"""
# schemas/orders/OrderPlaced.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "title": "OrderPlaced",
  "definitions": {"Line": {"$ref": "#/definitions/Lin"}},
  "properties": {"id": {"type": "string"}},
  "required": ["id"]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: nothing is known as '#/definitions/Lin' [unresolved-reference]
 --> schemas/orders/OrderPlaced.schema.json:5:36
  |
5 |   "definitions": {"Line": {"$ref": "#/definitions/Lin"}},
  |                                    ^^^^^^^^^^^^^^^^^^^
  = help: refer to a place in this file, or to a file of the same folder of schemas by its relative path; the network is never asked

1 unchecked
"""##, nil),
    "endless-reference": RuleExample(##"""
# schemas/orders/OrderPlaced.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "title": "OrderPlaced",
  "definitions": {"Line": {"$ref": "#/definitions/Line"}},
  "properties": {"id": {"type": "string"}},
  "required": ["id"]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: the reference leads back to itself for the same value [endless-reference]
 --> schemas/orders/OrderPlaced.schema.json:5:36
  |
5 |   "definitions": {"Line": {"$ref": "#/definitions/Line"}},
  |                                    ^^^^^^^^^^^^^^^^^^^^
  = help: put a property or an item between the schema and its reference to itself

1 unchecked
"""##, nil),
    "unknown-dialect": RuleExample(##"""
# schemas/orders/OrderPlaced.schema.json
{
  "$schema": "http://json-schema.org/draft-03/schema#",
  "type": "object",
  "title": "OrderPlaced",
  "properties": {"id": {"type": "string"}},
  "required": ["id"]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: "http://json-schema.org/draft-03/schema#" is no draft that Accord reads [unknown-dialect]
 --> schemas/orders/OrderPlaced.schema.json:2:14
  |
2 |   "$schema": "http://json-schema.org/draft-03/schema#",
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: name draft-04, draft-06, draft-07, 2019-09 or 2020-12 by its published URI

1 unchecked
"""##, nil),
    "contract-without-topic": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}
"""##, ##"""
unchecked: 'OrderPlaced' lies in no topic, and no contract refers to it [contract-without-topic]
 --> schemas/orders/OrderPlaced.avsc:1:1
  |
1 | {
  | ^
  = help: write a topic.yaml with the message key beside it

1 unchecked
"""##, nil),
    "contract-deleted": RuleExample(##"""
# schemas/orders/history/OrderPlaced/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
error: 'OrderPlaced' has releases, but no contract any more [contract-deleted]
 --> schemas/orders/history/OrderPlaced/1.0.avsc:1:1
  |
1 | {
  | ^
  = help: bring the contract back: messages of its releases are still in the topic

1 error
"""##, nil),
    "contract-moved": RuleExample(##"""
# before/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/history/OrderPlaced/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/topic.yaml
key: order_id

# schemas/orders/topic.yaml
key: order_id

# schemas/shipping/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/shipping/history/OrderPlaced/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/shipping/topic.yaml
key: order_id
"""##, ##"""
error: 'OrderPlaced' moves from the topic 'orders' to the topic 'shipping' [contract-moved]
 --> schemas/shipping/OrderPlaced.avsc:1:1
  |
1 | {
  | ^
 ::: schemas/orders/OrderPlaced.avsc:1:1
  |
1 | {
  | - as it was at before
  = help: leave it in 'orders', where it is read, and release a new contract in 'shipping', such as OrderPlacedV2, as long as anybody reads the old topic

1 error
"""##, ##"""
# before/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/topic.yaml
key: order_id

# schemas/shipping/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/shipping/topic.yaml
key: order_id
"""##),
    "contract-renamed": RuleExample(##"""
# before/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/history/OrderPlaced/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/topic.yaml
key: order_id

# schemas/orders/OrderBooked.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/orders/history/OrderBooked/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/orders/topic.yaml
key: order_id
"""##, ##"""
error: the contract 'OrderPlaced' is called 'OrderBooked' [contract-renamed]
 --> schemas/orders/OrderBooked.avsc:1:1
  |
1 | {
  | ^
 ::: schemas/orders/OrderPlaced.avsc:1:1
  |
1 | {
  | - as it was at before
  = help: keep the name of its file, which is that of its Swift type, or make a new contract

1 error
"""##, ##"""
# before/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/history/OrderPlaced/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/topic.yaml
key: order_id

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/orders/history/OrderPlaced/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/orders/topic.yaml
key: order_id
"""##),
    "release-edited": RuleExample(##"""
# before/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/history/OrderPlaced/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/topic.yaml
key: order_id

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/orders/history/OrderPlaced/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was accepted.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/orders/topic.yaml
key: order_id
"""##, ##"""
error: this release is not what it was [release-edited]
 --> schemas/orders/history/OrderPlaced/1.0.avsc:5:24
  |
5 |   "doc": "An order was accepted.",
  |                        ^ the first difference
 ::: before/orders/history/OrderPlaced/1.0.avsc:5:24
  |
5 |   "doc": "An order was placed.",
  |                        - as it was at before
  = help: bring it back as it was, and change the contract: a release is never edited

1 error
"""##, nil),
    "release-deleted": RuleExample(##"""
# before/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/history/OrderPlaced/1.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# before/orders/topic.yaml
key: order_id

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/orders/topic.yaml
key: order_id
"""##, ##"""
error: this release is gone [release-deleted]
 --> schemas/orders/history/OrderPlaced/1.0.avsc:1:1
  |
1 | {
  | ^ as it was at before
  = help: bring it back as it was: releases are never deleted

1 error
"""##, nil),
    "baseline-unreadable": RuleExample(##"""
# before/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
··
# before/orders/topic.yaml
key: order_id

# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.example.orders",
  "doc": "An order was placed.",
  "fields": [
    { "name": "order_id", "type": "string", "doc": "The order." }
  ]
}

# schemas/orders/topic.yaml
key: order_id
"""##, ##"""
warning: 'OrderPlaced' could not be read as it was; its releases alone count [baseline-unreadable]
 --> schemas/orders/OrderPlaced.avsc:1:1
  |
1 | {
  | ^ not as it was at before

1 warning
"""##, nil),
    "duplicate-contract": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/OrderPlaced.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "title": "OrderPlaced",
  "properties": {"id": {"type": "string"}},
  "required": ["id"]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: 'OrderPlaced' is there twice, as Avro and as JSON Schema [duplicate-contract]
 --> schemas/orders/OrderPlaced.schema.json:1:1
  |
1 | {
  | ^
 ::: schemas/orders/OrderPlaced.avsc:1:1
  |
1 | {
  | - the other one
  = help: keep one of them

1 unchecked
"""##, nil),
    "schema-format-changed": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/history/OrderPlaced/1.0.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "title": "OrderPlaced",
  "properties": {"id": {"type": "string"}},
  "required": ["id"]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: 'OrderPlaced' is Avro, its release 1.0 is JSON Schema [schema-format-changed]
 --> schemas/orders/OrderPlaced.avsc:1:1
  |
1 | {
  | ^
 ::: schemas/orders/history/OrderPlaced/1.0.schema.json:1:1
  |
1 | {
  | - the release
  = help: keep the format, or make a new contract, such as OrderPlacedV2

1 unchecked
"""##, nil),
    "invalid-release": RuleExample(##"""
# schemas/orders/OrderPlaced.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/history/OrderPlaced/2.0.avsc
{
  "type": "record",
  "name": "OrderPlaced",
  "namespace": "com.vibe",
  "fields": [{"name": "id", "type": "string"}]
}

# schemas/orders/topic.yaml
key: id
"""##, ##"""
unchecked: '2.0' is not the version of a release [invalid-release]
 --> schemas/orders/history/OrderPlaced/2.0.avsc:1:1
  |
1 |
  | ^
  = help: releases count 1.0, 1.1, 1.2; a breaking change is a new contract, such as OrderPlacedV2

1 unchecked
"""##, nil),
    "default-without-value": RuleExample(nil, nil, nil),
    "swift-name-collision": RuleExample(nil, nil, nil),
    "type-not-generated": RuleExample(nil, nil, nil),
]
