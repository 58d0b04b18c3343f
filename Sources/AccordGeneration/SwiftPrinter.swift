/// Prints the representation; decides nothing but line breaks.
struct SwiftPrinter {
    var writer = SwiftWriter()
    let access: String
    let writesAvro: Bool

    static func text(of file: SwiftFile, _ options: GenerationOptions) -> String {
        var printer = SwiftPrinter(access: options.access, writesAvro: options.avro)
        printer.writer.line("// \(file.origin.inComment)")
        printer.writer.line("// swift-format-ignore-file")
        printer.writer.line("import AccordEvents")
        printer.writer.line()
        printer.writer.line("// Where this is an error, this file and the package Accord are of different versions.")
        printer.writer.line("private typealias RequiredRuntime = AccordEvents.RuntimeVersion5")
        printer.writer.line()
        printer.printDeclaration(of: file)
        for (name, alias) in file.aliases.sorted(by: { $0.key < $1.key }) where printer.writer.text.contains(alias) {
            printer.writer.line()
            printer.writer.line("/// The type of another file, which a type of this one hides.")
            printer.writer.line("\(options.access) typealias \(alias) = \(name)")
        }
        return printer.writer.text
    }

    private mutating func printDeclaration(of file: SwiftFile) {
        guard let namespace = file.namespace else { return print(file.declaration) }
        if file.declaresNamespace {
            writer.line("\(access) nonisolated enum \(namespace) {}")
            writer.line()
        }
        writer.line("extension \(namespace) {")
        indented { $0.print(file.declaration) }
        writer.line("}")
    }

    private mutating func print(_ declaration: SwiftDeclaration) {
        let modifiers = "\(access) nonisolated"
        switch declaration {
        case .message(let message): print(message, modifiers)
        case .structure(let structure):
            print(structure, modifiers)
        case .symbols(let symbols): print(symbols, modifiers)
        case .union(let union): print(union, modifiers)
        case .choice(let choice): print(choice, modifiers)
        case .tuple(let tuple): print(tuple, modifiers)
        case .wrapper(let wrapper): print(wrapper, modifiers)
        case .alias(let alias):
            writer.doc(alias.doc)
            writer.line("\(access) typealias \(alias.name) = \(alias.type.text)")
        case .group(let group):
            writer.doc(group.doc)
            writer.line("\(modifiers) enum \(group.name) {")
            printNested(group.nested)
            writer.line("}")
        }
    }

    private mutating func print(_ message: SwiftMessage, _ modifiers: String) {
        writer.doc(message.doc)
        let isEnvelope = if case .fields = message.body { false } else { true }
        let avro = writesAvro ? message.avro : nil
        let conformance =
            (isEnvelope ? "AccordEvents.Event" : "AccordEvents.Message")
            + (avro == nil ? "" : ", AccordEvents.AvroMessage")
            + (isEnvelope ? "" : ", AccordEvents.\(avro == nil ? "Record" : "AvroRecord")")
        writer.line("\(modifiers) struct \(message.name): \(conformance) {")
        writer.inside { $0.line("\(access) static let contract = AccordEvents.EventContract(") }
        printContract(message.contract)
        if let avro { indented { $0.printAvroContract(avro) } }
        switch message.body {
        case .payload(let payload):
            printEnvelope(payloadType: payload.name, alias: nil)
            printKey(message.key, of: "payload.")
            writer.line()
            indented { $0.print(.structure(payload)) }
        case .payloadType(let type):
            printEnvelope(payloadType: "Payload", alias: type)
            printKey(message.key, of: "payload.")
        case .fields(let properties, let others):
            indented {
                $0.printProperties(properties, others)
                $0.printInitializer(properties, others)
            }
            printKey(message.key, of: "")
            writer.line()
            indented { $0.printFields(properties, others, isAvro: avro != nil) }
        }
        if let envelope = avro?.envelope { indented { $0.printBinaryEnvelope(envelope) } }
        printNested(message.nested)
        writer.line("}")
    }

    private mutating func printContract(_ contract: SwiftMessage.Contract) {
        let key = contract.key.map(SwiftLiteral.string).joined(separator: ", ")
        writer.inside {
            $0.inside {
                $0.line(
                    "name: \(SwiftLiteral.string(contract.name)), version: \"\(contract.version)\", "
                        + "topic: \(SwiftLiteral.string(contract.topic)), key: [\(key)])")
            }
            $0.line()
        }
    }

    private mutating func printEnvelope(payloadType: String, alias: SwiftType?) {
        indented {
            if let alias {
                $0.writer.line("\($0.access) typealias Payload = \(alias.text)")
                $0.writer.line()
            }
            $0.writer.line("\($0.access) var header: AccordEvents.EventHeader")
            $0.writer.line("\($0.access) var payload: \(payloadType)")
            $0.writer.line()
            $0.writer.block("\($0.access) init(header: AccordEvents.EventHeader, payload: \(payloadType))") {
                $0.line("self.header = header")
                $0.line("self.payload = payload")
            }
            $0.writer.line()
        }
    }

    private mutating func printKey(_ key: [String], of owner: String) {
        let parts = key.map { owner + SwiftNames.escaped($0) }
        let text =
            parts.count == 1
            ? "\(parts[0]).messageKeyText" : "AccordEvents.joinedMessageKey(\(parts.joined(separator: ", ")))"
        indented {
            $0.writer.line("\($0.access) var messageKey: Swift.String { \(text) }")
        }
    }

    mutating func printNested(_ nested: [SwiftDeclaration]) {
        for declaration in nested {
            if !writer.endsInBrace { writer.line() }
            indented { $0.print(declaration) }
        }
    }

    private mutating func print(_ structure: SwiftStruct, _ modifiers: String) {
        writer.doc(structure.doc)
        if structure.isDeprecated { writer.line(Self.deprecation) }
        let isAvro = writesAvro && structure.isAvro
        let conformances = "AccordEvents.\(isAvro ? "AvroRecord" : "Record"), Swift.Codable, Swift.Hashable"
        writer.line("\(modifiers) struct \(structure.name): \(conformances) {")
        indented {
            $0.printProperties(structure.properties, structure.others)
            $0.printInitializer(structure.properties, structure.others)
            $0.printFields(structure.properties, structure.others, isAvro: isAvro)
        }
        printNested(structure.nested)
        writer.line("}")
    }

    /// What the schema says is not to be used any more.
    private static let deprecation = "@available(*, deprecated, message: \"the contract deprecates it\")"

    /// The property that keeps what a contract has no property for.
    private static func others(_ type: SwiftType, beside properties: [SwiftProperty]) -> SwiftProperty {
        var scope = NameScope()
        for property in properties { _ = scope.claim(property.name) }
        return SwiftProperty(
            name: scope.claim("additionalProperties"), wireName: "", type: .dictionary(type),
            doc: "What the contract has no property for.", presence: .required, defaultValue: "[:]")
    }

    mutating func printProperties(_ properties: [SwiftProperty], _ others: SwiftType? = nil) {
        for property in properties + (others.map { [Self.others($0, beside: properties)] } ?? []) {
            writer.doc(property.doc)
            if property.isDeprecated { writer.line(Self.deprecation) }
            printAccess(to: property.value, as: property.name, property.type.text, isStored: property.isPlain)
            if let name = property.nullableName {
                writer.line("/// `\(property.name)`, with null told from what is not there.")
                if property.isDeprecated { writer.line(Self.deprecation) }
                printAccess(to: property.held, as: name, property.heldType, isStored: !property.isHidden)
            }
            if property.isHidden { writer.line("private var \(property.stored): \(property.storedType)") }
        }
        if !properties.isEmpty { writer.line() }
    }

    private mutating func printAccess(to value: String, as name: String, _ type: String, isStored: Bool) {
        let declaration = "\(access) var \(SwiftNames.escaped(name)): \(type)"
        guard !isStored else { return writer.line(declaration) }
        writer.block(declaration) {
            $0.line("get { \(value) }")
            $0.line("set { \(value) = newValue }")
        }
    }

    mutating func printInitializer(_ properties: [SwiftProperty], _ others: SwiftType? = nil) {
        let properties = properties + (others.map { [Self.others($0, beside: properties)] } ?? [])
        let parameters = properties.map { property in
            let value = property.defaultValue.map { " = \($0)" } ?? ""
            return "\(SwiftNames.escaped(property.name)): \(property.type.text)\(value)"
        }
        writer.call("\(access) init", parameters, " {")
        writer.inside { inner in
            for property in properties { inner.line(property.assignment(of: SwiftNames.escaped(property.name))) }
        }
        writer.line("}")
        writer.line()
    }

    /// The table that the struct is written and read by.
    private mutating func printFields(
        _ properties: [SwiftProperty], _ others: SwiftType?, isAvro: Bool
    ) {
        let entries =
            properties.map { $0.entry(isAvro: isAvro) }
            + (others.map { [Self.others($0, beside: properties).othersEntry($0)] } ?? [])
        let fields = "\(access) static let fields: AccordEvents.Fields = .\(isAvro ? "avro" : "json")(Self.self)"
        guard !entries.isEmpty else { return writer.line("\(fields) { _ in }") }
        writer.line("\(fields) { fields in")
        writer.inside { inner in
            for entry in entries { inner.line(entry) }
        }
        writer.line("}")
    }

    mutating func indented(_ body: (inout SwiftPrinter) -> Void) {
        writer.indent += 1
        body(&self)
        writer.indent -= 1
    }
}
