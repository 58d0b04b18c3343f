import AccordDocuments

extension JSONSchemaParser {
    mutating func readAssertion(
        _ keyword: JSONSchemaKeyword, _ operand: Value, in value: Value, into node: JSONSchemaNode
    ) {
        switch keyword {
        case .type: node.types = types(operand)
        case .enumeration: node.enumeration = values(operand)
        case .const where dialect >= .draft6: node.constant = operand
        case .minimum, .maximum: readBound(keyword, operand, in: value, into: node)
        case .exclusiveMinimum where dialect >= .draft6: readExclusive(operand, isLower: true, into: node)
        case .exclusiveMaximum where dialect >= .draft6: readExclusive(operand, isLower: false, into: node)
        case .exclusiveMinimum, .exclusiveMaximum: _ = boolean(operand)
        case .multipleOf: node.multipleOf = positiveNumber(operand)
        case .minLength: node.minLength = count(operand)
        case .maxLength: node.maxLength = count(operand)
        case .pattern: node.pattern = string(operand)
        case .format: node.format = string(operand)
        case .required:
            node.required = names(in: operand)
            if dialect == .draft4, operand.kind == .array, operand.count == 0 {
                reject(operand, "the list of required properties is empty, which draft 4 does not allow")
            }
        case .minProperties: node.minProperties = count(operand)
        case .maxProperties: node.maxProperties = count(operand)
        case .dependentRequired where dialect >= .draft2019: node.dependentRequired = dependentRequired(operand)
        case .minItems: node.minItems = count(operand)
        case .maxItems: node.maxItems = count(operand)
        case .uniqueItems: node.uniqueItems = boolean(operand)
        case .minContains where dialect >= .draft2019: node.minContains = count(operand)
        case .maxContains where dialect >= .draft2019: node.maxContains = count(operand)
        default: break
        }
    }

    mutating func checkAnnotation(_ keyword: JSONSchemaKeyword, _ operand: Value) {
        switch keyword {
        case .title, .description, .comment: _ = string(operand)
        case .id where dialect == .draft4: _ = string(operand)
        case .identifier where dialect >= .draft6: _ = string(operand)
        case .examples where dialect >= .draft6: _ = expect(.array, operand)
        case .readOnly where dialect >= .draft7, .writeOnly where dialect >= .draft7: _ = boolean(operand)
        case .anchor where dialect >= .draft2019: _ = string(operand)
        default: break
        }
    }

    private mutating func types(_ value: Value) -> JSONSchemaTypes? {
        let written = value.kind == .array ? value.elements : [value]
        var types: [JSONType] = []
        for element in written {
            guard let type = element.string.flatMap(JSONType.init) else {
                let question = element.string.flatMap {
                    Suggestion.question(for: $0, among: JSONType.allCases.map(\.rawValue))
                }
                reject(element, "\(element.summary) is not a type of JSON Schema", help: question)
                return nil
            }
            if types.contains(type) { reject(element, "'\(type.rawValue)' is here twice") }
            types.append(type)
        }
        guard !types.isEmpty else {
            reject(value, "the list of types is empty")
            return nil
        }
        return JSONSchemaTypes(types: types, source: value)
    }

    /// A bound beside an exclusive one of the same side holds too; the narrower of the two is kept.
    private mutating func readBound(
        _ keyword: JSONSchemaKeyword, _ operand: Value, in value: Value, into node: JSONSchemaNode
    ) {
        guard let number = operand.number else {
            return reject(operand, "expected a number, found \(operand.kind.phrase)")
        }
        let isLower = keyword == .minimum
        let exclusiveKeyword = isLower ? "exclusiveMinimum" : "exclusiveMaximum"
        let isExclusive = dialect == .draft4 && value[exclusiveKeyword]?.boolean == true
        narrow(
            JSONSchemaBound(
                value: number, isExclusive: isExclusive, keyword: keyword.rawValue, source: operand), isLower, node)
    }

    private mutating func readExclusive(_ value: Value, isLower: Bool, into node: JSONSchemaNode) {
        guard let number = value.number else { return reject(value, "expected a number, found \(value.kind.phrase)") }
        let keyword = isLower ? "exclusiveMinimum" : "exclusiveMaximum"
        narrow(JSONSchemaBound(value: number, isExclusive: true, keyword: keyword, source: value), isLower, node)
    }

    private func narrow(_ bound: JSONSchemaBound, _ isLower: Bool, _ node: JSONSchemaNode) {
        if isLower {
            guard let other = node.minimum, other.value > bound.value || other.value == bound.value && other.isExclusive
            else {
                node.minimum = bound
                return
            }
        } else {
            guard let other = node.maximum, other.value < bound.value || other.value == bound.value && other.isExclusive
            else {
                node.maximum = bound
                return
            }
        }
    }

    private mutating func positiveNumber(_ value: Value) -> Value? {
        if let number = value.number, !number.isNegative, !number.digits.isEmpty { return value }
        reject(value, "expected a number greater than 0, found \(value.summary)")
        return nil
    }

    private mutating func count(_ value: Value) -> Value? {
        if let number = value.number, number.isInteger, !number.isNegative { return value }
        reject(value, "expected an integer of 0 or more, found \(value.summary)")
        return nil
    }

    private mutating func string(_ value: Value) -> Value? { expect(.string, value) }

    private mutating func boolean(_ value: Value) -> Value? { expect(.boolean, value) }

    private mutating func values(_ value: Value) -> Value? {
        guard let list = expect(.array, value) else { return nil }
        if dialect == .draft4, list.count == 0 {
            reject(list, "the list of values is empty, which draft 4 does not allow")
        }
        return list
    }

    private mutating func expect(_ kind: Value.Kind, _ value: Value) -> Value? {
        if value.kind == kind { return value }
        reject(value, "expected \(kind.phrase), found \(value.kind.phrase)")
        return nil
    }

    mutating func names(in value: Value) -> [JSONSchemaName] {
        guard value.kind == .array else {
            reject(value, "expected an array of names, found \(value.kind.phrase)")
            return []
        }
        var names: [JSONSchemaName] = []
        names.reserveCapacity(value.count)
        var table = NameTable(capacity: value.count)
        for element in value.elements {
            guard let name = element.string else {
                reject(element, "expected a name, found \(element.kind.phrase)")
                continue
            }
            if table.insert(name, at: names.count, name: { names[$0].name }) != nil {
                reject(element, "'\(name)' is here twice")
            }
            names.append(JSONSchemaName(name: name, source: element))
        }
        return names
    }

    private mutating func dependentRequired(_ value: Value) -> [(key: Value, required: [JSONSchemaName])] {
        guard value.kind == .object else {
            reject(value, "expected an object, found \(value.kind.phrase)")
            return []
        }
        return value.members.map { ($0.key, names(in: $0.value)) }
    }
}
