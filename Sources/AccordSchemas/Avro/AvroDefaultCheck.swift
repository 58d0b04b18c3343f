import AccordDiagnostics
import AccordDocuments

/// Checks that defaults are values of their fields' types (Avro 1.12, Complex Types: default values).
struct AvroDefaultCheck {
    /// Why a value is not one of a type, and where.
    private struct Mismatch: Error {
        let message: String
        let value: Value
        /// Endless defaults are no mismatch of a union's branch, they are wrong whatever the branch.
        var isEndless = false
    }

    private let schema: AvroSchema
    /// The fields whose defaults are being filled in, to find one that needs itself.
    private var filling: Set<FieldOfRecord> = []
    /// Those that were filled in without meeting themselves.
    private var filled: Set<FieldOfRecord> = []
    /// Those whose own default is wrong, and why.
    private var failed: [FieldOfRecord: Mismatch] = [:]

    private var answers: [Question: Mismatch] = [:]

    private struct Question: Hashable {
        let value: Value.Identity
        let type: Int
    }

    private struct FieldOfRecord: Hashable {
        let record: Int
        let field: String
    }

    static func findings(in schema: AvroSchema) -> [Finding] {
        var check = AvroDefaultCheck(schema: schema)
        var findings: [Finding] = []
        for index in schema.types.indices {
            guard case .record(let record) = schema.types[index].form else { continue }
            for position in record.fields.indices where record.fields[position].defaultValue != nil {
                if let finding = check.finding(for: position, of: record, at: index) { findings.append(finding) }
            }
        }
        return findings
    }

    private init(schema: AvroSchema) {
        self.schema = schema
    }

    /// What a valid schema's defaults say that not every implementation takes.
    static func oddities(in schema: AvroSchema) -> [AvroDefaultOddity] {
        var check = AvroDefaultCheck(schema: schema)
        var found: [AvroDefaultOddity] = []
        for case .record(let record) in schema.types.map(\.form) {
            for field in record.fields {
                guard let value = field.defaultValue else { continue }
                check.collectOddities(of: value, field.type, in: field.name, to: &found)
            }
        }
        return found
    }

    private mutating func collectOddities(
        of value: Value, _ use: AvroTypeUse, in field: String, to found: inout [AvroDefaultOddity]
    ) {
        func oddity(_ kind: AvroDefaultOddity.Kind, at place: Value) -> AvroDefaultOddity {
            AvroDefaultOddity(kind: kind, field: field, value: value, location: place.location)
        }
        switch schema[use].form {
        case .array(let items):
            for element in value.elements { collectOddities(of: element, items, in: field, to: &found) }
        case .map(let values):
            for member in value.members { collectOddities(of: member.value, values, in: field, to: &found) }
        case .union(let branches):
            guard let taken = branches.firstIndex(where: { accepts(value, $0) }) else { return }
            if taken > 0 {
                found.append(
                    oddity(.laterBranch(branches[taken], first: branches[0]), at: value))
            }
            collectOddities(of: value, branches[taken], in: field, to: &found)
        case .record(let record):
            for member in value.members {
                if let position = record.position(of: member.name) {
                    collectOddities(of: member.value, record.fields[position].type, in: field, to: &found)
                } else {
                    found.append(oddity(.unknownField(member.name, of: record), at: member.key))
                }
            }
        case .primitive, .enumeration, .fixed: break
        }
    }

    private mutating func accepts(_ value: Value, _ use: AvroTypeUse) -> Bool {
        filling = []
        return (try? check(value, against: use)) != nil
    }

    private mutating func finding(for position: Int, of record: AvroRecord, at index: Int) -> Finding? {
        guard let value = record.fields[position].defaultValue else { return nil }
        do throws(Mismatch) {
            // Only objects are filled in.
            let isScalar = value.count == 0 && value.kind != .object
            filling = isScalar ? [] : [FieldOfRecord(record: index, field: record.fields[position].name)]
            try check(value, against: record.fields[position].type)
            return nil
        } catch {
            let field = record.fields[position]
            return Finding(
                rule: "invalid-default", severity: .unchecked, "the default of '\(field.name)' \(error.message)",
                at: error.value.location, help: help(for: field))
        }
    }

    private func help(for field: AvroField) -> String? {
        guard field.defaultValue?.string == "null", schema.nonNullBranch(of: field.type) != nil else { return nil }
        return "write null without quotes"
    }

    /// Branches of unions ask the same of the same value again and again: what fails is remembered.
    private mutating func check(_ value: Value, against use: AvroTypeUse) throws(Mismatch) {
        let question = Question(value: value.identity, type: use.type)
        if let known = answers[question] { throw known }
        do throws(Mismatch) {
            try compare(value, with: use)
        } catch {
            answers[question] = error
            throw error
        }
    }

    private mutating func compare(_ value: Value, with use: AvroTypeUse) throws(Mismatch) {
        switch schema.types[use.type].form {
        case .primitive(let primitive): try check(value, against: primitive)
        case .array(let items):
            try require(value.kind == .array, value, "an array")
            for element in value.elements { try check(element, against: items) }
        case .map(let values):
            try require(value.kind == .object, value, "an object")
            for member in value.members { try check(member.value, against: values) }
        case .union(let branches): try check(value, againstAnyOf: branches, use: use)
        case .record(let record): try check(value, against: record, at: use.type)
        case .enumeration(let enumeration):
            let isSymbol = enumeration.symbols.contains { $0.name == value.string }
            try require(isSymbol, value, "a symbol of the enum \(enumeration.naming.name.fullName)")
        case .fixed(let fixed):
            try check(value, against: .bytes)
            try require(value.string?.unicodeScalars.count == fixed.size, value, "\(fixed.size) bytes")
        }
    }

    private func check(_ value: Value, against primitive: AvroPrimitive) throws(Mismatch) {
        switch primitive {
        case .null: try require(value.isNull, value, "null")
        case .boolean: try require(value.kind == .boolean, value, "true or false")
        case .int: try require(value.integer(Int32.self) != nil, value, "an int, an integer of 32 bits")
        case .long: try require(value.integer(Int64.self) != nil, value, "a long, an integer of 64 bits")
        case .float, .double: try require(value.kind == .number, value, "a number")
        case .string: try require(value.kind == .string, value, "a string")
        case .bytes:
            let isBytes = value.string?.unicodeScalars.allSatisfy { $0.value <= 0xFF } ?? false
            try require(isBytes, value, "bytes, a string with one character of U+0000 to U+00FF for each")
        }
    }

    private mutating func check(
        _ value: Value, againstAnyOf branches: [AvroTypeUse], use: AvroTypeUse
    ) throws(Mismatch) {
        for branch in branches {
            do throws(Mismatch) {
                return try check(value, against: branch)
            } catch  where error.isEndless {
                throw error
            } catch {
                continue
            }
        }
        throw Mismatch(message: "is \(value.summary), which is not \(schema.phrase(use))", value: value)
    }

    private mutating func check(_ value: Value, against record: AvroRecord, at index: Int) throws(Mismatch) {
        try require(value.kind == .object, value, "an object with the fields of \(record.naming.name.fullName)")
        for field in record.fields {
            if let given = value[field.name] {
                try check(given, against: field.type)
            } else {
                try fill(field, of: index, in: value)
            }
        }
    }

    /// A field that a default leaves out takes its own default.
    private mutating func fill(_ field: AvroField, of record: Int, in value: Value) throws(Mismatch) {
        guard let inner = field.defaultValue else {
            throw Mismatch(message: "lacks the field '\(field.name)', which has no default", value: value)
        }
        let place = FieldOfRecord(record: record, field: field.name)
        guard !filled.contains(place) else { return }
        if let known = failed[place] { throw known }
        guard filling.insert(place).inserted else {
            throw Mismatch(message: "contains itself without end", value: value, isEndless: true)
        }
        defer { filling.remove(place) }
        do throws(Mismatch) {
            try check(inner, against: field.type)
            filled.insert(place)
        } catch {
            failed[place] = error
            throw error
        }
    }

    private func require(_ condition: Bool, _ value: Value, _ expected: String) throws(Mismatch) {
        guard !condition else { return }
        throw Mismatch(message: "is \(value.summary), expected \(expected)", value: value)
    }
}

extension Value {
    /// An integer that is written as one: `1.0` is none.
    fileprivate func integer<Integer: FixedWidthInteger>(_: Integer.Type) -> Integer? {
        numberText.flatMap { Integer($0) }
    }
}
