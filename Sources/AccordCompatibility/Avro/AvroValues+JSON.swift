import AccordDiagnostics
import AccordSchemas

/// Avro 1.12, JSON Encoding.
extension AvroValues {
    func json(_ datum: AvroDatum, _ use: AvroTypeUse) -> JSONTree {
        switch datum {
        case .smallest: return json(smallestValue(of: use), use)
        case .null: return .scalar("null")
        case .boolean(let value): return .scalar(value ? "true" : "false")
        case .integer(let value): return .scalar("\(value)")
        case .real(let value): return .scalar("\(value)")
        case .bytes(let bytes): return .string(bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) })
        case .string(let text), .symbol(let text): return .string(text)
        case .array(let elements):
            let inner = schema.type(behind: .element, from: use)
            return .array(elements.map { json($0, inner) })
        case .map(let entries):
            let inner = schema.type(behind: .mapValue, from: use)
            return .object(entries.sorted { $0.key < $1.key }.map { ($0.key, json($0.value, inner)) })
        case .record(let given):
            return .object(
                fields(of: use).map { ($0.field.name, json(given[$0.position] ?? .smallest, $0.field.type)) })
        case .branch(let position, let value):
            let branch = schema.type(behind: .branch(position), from: use)
            return schema.isNull(branch)
                ? .scalar("null") : .object([(schema.branchName(branch), json(value, branch))])
        }
    }
}
