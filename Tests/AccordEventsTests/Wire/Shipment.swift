import AccordEvents

/// A payload as Accord generates it, with values of every wire form.
struct Shipment: Codable, Hashable, Sendable {
    var id: AccordEvents.UUID
    var parent: AccordEvents.UUID?
    var seal: AccordEvents.Data
    var grid: [[AccordEvents.UUID?]]
    var labels: [String: [AccordEvents.Data]]?

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: FieldName.self)
        id = try fields.decodeWire(UUID.self, forKey: "id")
        parent = try fields.decodeWire(UUID?.self, forKey: "parent")
        seal = try fields.decodeWire(Data.self, forKey: "seal")
        grid = try fields.decodeWire([[UUID?]].self, forKey: "grid")
        labels = try fields.decodeWireIfPresent([String: [Data]].self, forKey: "labels")
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: FieldName.self)
        try fields.encodeWire(id, forKey: "id")
        try fields.encodeWire(parent, forKey: "parent")
        try fields.encodeWire(seal, forKey: "seal")
        try fields.encodeWire(grid, forKey: "grid")
        try fields.encodeWireIfPresent(labels, forKey: "labels")
    }
}
