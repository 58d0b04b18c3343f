// Where a property keeps its value, and how it is listed among the fields of its struct.
extension SwiftProperty {
    /// The type itself uses what nobody else should, as that of a deprecated property, or what lies behind a reference.
    var isHidden: Bool { isIndirect || isDeprecated }

    /// The property is stored as it is.
    var isPlain: Bool { !isHidden && nullableName == nil }

    /// The name of the property that is stored.
    var stored: String { isHidden ? "_\(name)" : nullableName ?? name }

    var storedType: String { isIndirect ? "AccordEvents.Indirect<\(heldType)>" : heldType }

    /// What is kept, behind a reference or not: the value, or a `Nullable` of it.
    var held: String { isIndirect ? "self.\(stored).value" : "self.\(stored)" }

    var heldType: String {
        guard nullableName != nil, case .optional(let wrapped) = type else { return type.text }
        return "AccordEvents.Nullable<\(wrapped.text)>"
    }

    /// What reads the property, and what is written to.
    var value: String { nullableName == nil ? held : "\(held).value" }

    func assignment(of expression: String) -> String {
        let kept = nullableName == nil ? expression : "AccordEvents.Nullable(\(expression))"
        return "self.\(stored) = " + (isIndirect ? "AccordEvents.Indirect(\(kept))" : kept)
    }

    private var path: String { "\\." + SwiftNames.escaped(stored) }

    /// The call that lists the property among the fields of its struct.
    func entry(isAvro: Bool) -> String {
        let value = defaultValue ?? "nil"
        let isOptional = presence == .defaulted && value == "nil" && !isIndirect
        let absence =
            switch presence {
            case .omitted: "omitted"
            case .nullable: "nullable"
            case .required, .defaulted: isOptional ? "optional" : ""
            }
        let label = type.isWire ? (absence.isEmpty ? "wire" : absence + "Wire") : absence
        var arguments = [SwiftLiteral.string(wireName), label.isEmpty ? path : "\(label): \(path)"]
        if isAvro, let binaryForm, binaryForm != ".plain" { arguments.append("as: \(binaryForm)") }
        if presence == .defaulted, !isOptional {
            arguments.append("default: \(isIndirect ? "AccordEvents.Indirect(\(value))" : value)")
        }
        return "fields.add(\(arguments.joined(separator: ", ")))"
    }

    func othersEntry(_ type: SwiftType) -> String {
        "fields.addOthers(\(type.isWire ? "wire: " : "")\(path))"
    }
}
