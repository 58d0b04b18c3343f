import AccordDiagnostics
import AccordDocuments

extension AvroParser {
    mutating func record(_ value: Value, isError: Bool, in namespace: String) -> Int {
        guard let naming = naming(of: value, in: namespace) else { return invalidType(value) }
        let position = reserve(naming.name, for: value)
        var fields: [AvroField] = []
        if let list = requireArray("fields", of: value) {
            fields.reserveCapacity(list.count)
            for element in list.elements {
                if let field = field(element, in: naming.name.namespace) { fields.append(field) }
            }
        }
        let names = table(
            of: "field", count: fields.count, name: { fields[$0].name }, location: { fields[$0].location })
        reportAmbiguousAliases(fields)
        let record = AvroRecord(naming: naming, fields: fields, names: names, isError: isError)
        return add(.record(record), source: value, at: position)
    }

    private mutating func field(_ value: Value, in namespace: String) -> AvroField? {
        guard value.kind == .object else {
            _ = reject(value, "expected a field, an object, found \(value.kind.phrase)")
            return nil
        }
        guard let nameValue = require("name", of: value), let name = simpleName(nameValue) else { return nil }
        guard let typeValue = require("type", of: value) else { return nil }
        let type = use(typeValue, in: namespace)
        let defaultValue = value["default"]
        // Most fields have nothing else.
        let isPlain = value.count == (defaultValue == nil ? 2 : 3)
        let aliases = isPlain ? [] : aliases(of: value).compactMap { simpleName($0) }
        let order = isPlain ? .ascending : order(of: value)
        if !isPlain { checkDoc(of: value) }
        return AvroField(
            name: name, type: type, defaultValue: defaultValue, aliases: aliases, order: order, source: value,
            mark: mark(of: name, type, defaultValue, aliases, order))
    }

    private mutating func order(of value: Value) -> AvroField.Order {
        guard let attribute = value["order"] else { return .ascending }
        if let order = attribute.string.flatMap(AvroField.Order.init) { return order }
        _ = reject(attribute, "expected \"ascending\", \"descending\" or \"ignore\", found \(attribute.summary)")
        return .ascending
    }

    mutating func enumeration(_ value: Value, in namespace: String) -> Int {
        guard let naming = naming(of: value, in: namespace) else { return invalidType(value) }
        let position = reserve(naming.name, for: value)
        guard let list = requireArray("symbols", of: value) else { return invalidType(reserved: position) }
        let symbols = list.elements.compactMap { element -> AvroSymbol? in
            simpleName(element).map { AvroSymbol(name: $0, source: element) }
        }
        _ = table(
            of: "symbol", count: symbols.count, name: { symbols[$0].name }, location: { symbols[$0].location })
        let enumeration = AvroEnum(
            naming: naming, symbols: symbols, defaultSymbol: defaultSymbol(of: value, among: symbols))
        return add(.enumeration(enumeration), source: value, at: position)
    }

    private mutating func defaultSymbol(of value: Value, among symbols: [AvroSymbol]) -> AvroSymbol? {
        guard let attribute = value["default"] else { return nil }
        if let name = attribute.string, symbols.contains(where: { $0.name == name }) {
            return AvroSymbol(name: name, source: attribute)
        }
        _ = reject(
            attribute, rule: "invalid-default", "the enum's default \(attribute.summary) is not one of its symbols",
            help: "name one of: \(symbols.map(\.name).joined(separator: ", "))")
        return nil
    }

    mutating func fixed(_ value: Value, in namespace: String) -> Int {
        guard let naming = naming(of: value, in: namespace) else { return invalidType(value) }
        let position = reserve(naming.name, for: value)
        guard let sizeValue = require("size", of: value) else { return invalidType(reserved: position) }
        guard let size: Int32 = sizeValue.number?.asInteger(), size >= 0 else {
            _ = reject(sizeValue, "expected a size in bytes, 0 to 2147483647, found \(sizeValue.summary)")
            return invalidType(reserved: position)
        }
        return add(.fixed(AvroFixed(naming: naming, size: Int(size))), source: value, at: position)
    }

    /// Fills a reserved place that could not be read, which has been reported.
    private mutating func invalidType(reserved position: Int) -> Int {
        poisoned.insert(position)
        return position
    }

    private mutating func naming(of value: Value, in enclosing: String) -> AvroNamedType? {
        guard let nameValue = require("name", of: value) else { return nil }
        guard let written = nameValue.string else {
            _ = reject(nameValue, rule: "invalid-name", "expected a name, found \(nameValue.kind.phrase)")
            return nil
        }
        let name = AvroName(written, enclosedBy: self.namespace(of: value) ?? enclosing)
        guard name.isValid else {
            _ = reject(
                nameValue, rule: "invalid-name", "'\(written)' is not a name of Avro",
                help: "use letters, digits and underscores, and start with a letter; dots separate a namespace")
            return nil
        }
        guard AvroPrimitive(rawValue: name.simpleName) == nil else {
            _ = reject(nameValue, rule: "invalid-name", "'\(name.simpleName)' is the name of a primitive type")
            return nil
        }
        if let earlier = isDefined(name) {
            var notes: [Note] = []
            if let source = types[earlier].source["name"] { notes = [Note("first here", at: source.location)] }
            findings.append(
                Finding(
                    rule: "duplicate-definition", severity: .unchecked, "'\(name.fullName)' is defined twice",
                    at: nameValue.location, notes: notes, help: "define it once and refer to it by its name"))
            return nil
        }
        let aliases = aliases(of: value).compactMap { alias(of: $0, in: name.namespace) }
        checkDoc(of: value)
        return AvroNamedType(name: name, aliases: aliases, source: value)
    }

    private mutating func namespace(of value: Value) -> String? {
        guard let attribute = value["namespace"] else { return nil }
        if let text = attribute.string, AvroName.isNamespace(text) { return text }
        _ = reject(attribute, rule: "invalid-name", "\(attribute.summary) is not a namespace of Avro")
        return nil
    }

    private mutating func alias(of value: Value, in namespace: String) -> AvroName? {
        let name = AvroName(value.string ?? "", enclosedBy: namespace)
        if value.kind == .string, name.isValid { return name }
        _ = reject(value, rule: "invalid-name", "\(value.summary) is not a name of Avro")
        return nil
    }

    private mutating func simpleName(_ value: Value) -> String? {
        if let text = value.string, AvroName.isSimpleName(text) { return text }
        _ = reject(
            value, rule: "invalid-name", "\(value.summary) is not a name of Avro",
            help: "use letters, digits and underscores, and start with a letter")
        return nil
    }

    private mutating func aliases(of value: Value) -> [Value] {
        guard let attribute = value["aliases"] else { return [] }
        if attribute.kind == .array { return attribute.elements }
        _ = reject(attribute, "expected an array of names, found \(attribute.kind.phrase)")
        return []
    }

    private mutating func checkDoc(of value: Value) {
        guard let attribute = value["doc"], attribute.kind != .string else { return }
        _ = reject(attribute, "expected a text, found \(attribute.kind.phrase)")
    }

    private mutating func requireArray(_ attribute: String, of value: Value) -> Value? {
        guard let found = require(attribute, of: value) else { return nil }
        if found.kind == .array { return found }
        _ = reject(found, "expected an array, found \(found.kind.phrase)")
        return nil
    }

    /// Where each name is; one that is there twice is reported.
    private mutating func table(
        of kind: String, count: Int, name: (Int) -> String, location: (Int) -> Location
    ) -> NameTable {
        var table = NameTable(capacity: count)
        for position in 0..<count {
            guard let earlier = table.insert(name(position), at: position, name: name) else { continue }
            findings.append(
                Finding(
                    rule: "duplicate-definition", severity: .unchecked,
                    "the \(kind) '\(name(position))' is here twice", at: location(position),
                    notes: [Note("first here", at: location(earlier))]))
        }
        return table
    }

    /// An alias that names another field of the same record makes two fields claim one written value.
    private mutating func reportAmbiguousAliases(_ fields: [AvroField]) {
        guard fields.contains(where: { !$0.aliases.isEmpty }) else { return }
        var owner = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for field in fields {
            for alias in field.aliases {
                if let other = owner[alias], other.name != field.name {
                    findings.append(
                        Finding(
                            rule: "ambiguous-alias", severity: .unchecked,
                            "the alias '\(alias)' of '\(field.name)' also names '\(other.name)'", at: field.location,
                            notes: [Note("the other field", at: other.location)]))
                }
                owner[alias] = field
            }
        }
    }
}
