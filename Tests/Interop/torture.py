"""Schemas that generators trip over: names that Swift needs itself, names that meet, and sizes that nobody expects."""

KEYWORDS = """associatedtype class deinit enum extension fileprivate func import init inout internal let open operator private
protocol public rethrows static struct subscript typealias var break case continue default defer do else fallthrough for
guard if in repeat return switch where while as Any catch false is nil super self Self throw throws true try await async
actor some any each package macro consuming borrowing nonisolated Type Protocol description hashValue encode decoder
encoder fields header payload contract avro messageKey value rest items symbol unrecognized storage none allCases
additionalProperties""".split()
SWIFT_TYPES = """String Int Int32 Int64 Bool Double Float Data UUID Date Array Dictionary Optional Set Never Void Any_ Codable
Hashable Sendable Equatable Decoder Encoder Error Result Event Message EventHeader Timestamp ExactDecimal JSONValue
AvroEncoder AvroDecoder AccordEvents Swift Foundation Payload Unrecognized Type_ Self_ Protocol_""".split()
DOC = "Ends */ a comment, /* opens one, \u00e9\u4e16\u754c\U0001f600\u202e and\r\nhas lines,\u2028even odd ones. \\(x) \"quoted\" ``` \\"


def record(name, fields, **more):
    return {"type": "record", "name": name, "fields": fields, **more}


def field(name, type, **more):
    return {"name": name, "type": type, **more}


def schemas(space):
    def root(number, fields):
        return record(f"Root{number}", fields, namespace=f"{space}.t{number}", doc=DOC)

    yield root(0, [field(f"field_{n}", ["null", "long"] if n % 3 else "string",
                         **({"default": None} if n % 3 else {}), doc=DOC) for n in range(500)])
    yield root(1, [field("symbols", {"type": "enum", "name": "Many", "symbols": [f"SYMBOL_{n}" for n in range(300)]})])
    yield root(2, [field("choice", [record(f"Branch{n}", [field("x", "int"), field(f"y{n}", "string")]) for n in range(20)]),
                   field("more", ["null"] + [f"Branch{n}" for n in range(20)], default=None)])
    yield root(3, [field("a", ["null", record("A", [field("b", ["null", record("B", [
        field("a", ["null", "A"], default=None), field("root", ["null", "Root3"], default=None),
        field("list", {"type": "array", "items": "A"}), field("map", {"type": "map", "values": ["null", "B"]})])],
        default=None)])], default=None)])
    yield root(4, [field(name, "int") for name in KEYWORDS])
    yield root(5, [field(f"f{n}", record(name, [field("x", "int"), field(name, "string")])) for n, name in enumerate(SWIFT_TYPES)])
    yield root(6, [field("symbol", {"type": "enum", "name": "Words", "symbols": KEYWORDS}),
                   field("other", ["null", "Words"], default=None)])
    names = ["order_id", "orderId", "OrderId", "ORDER_ID", "orderID", "order__id", "_order_id", "order_id_", "id1", "id_1"]
    yield root(7, [field(name, "string") for name in names]
               + [field("e", {"type": "enum", "name": "E", "symbols": names}),
                  field("r1", record("order_line", [field("x", "int")])), field("r2", record("OrderLine", [field("x", "int")])),
                  field("r3", record("other", [field("x", "int")], namespace=f"{space}.t7.elsewhere")),
                  field("r4", record("Other", [field("x", "int")]))])
    yield record("Root8", [field("x", record("class", [field("self", "int")], namespace=f"{space}.Swift.String.class"))],
                 namespace=f"{space}.protocol.Type")
