public import AccordDiagnostics
public import AccordDocuments

/// A JSON Schema with its references resolved: all its subschemas in one array, referring to each other by position.
///
/// The keywords of all drafts are held in the words of 2020-12: a tuple's `items` of draft 7 are `prefixItems` here,
/// its `dependencies` are `dependentRequired` and `dependentSchemas`, a boolean `exclusiveMinimum` of draft 4 is part
/// of the bound.
public struct JSONSchema: Sendable {
    public let nodes: [JSONSchemaNode]
    public let root: Int
    public let dialect: JSONSchemaDialect

    public subscript(node: Int) -> JSONSchemaNode { nodes[node] }
}

public struct JSONSchemaReference: Sendable {
    public let target: Int
    /// The text behind `$ref`.
    public let source: Value
}

public struct JSONSchemaProperty: Sendable {
    public let name: String
    public let schema: Int
    /// The key.
    public let source: Value

    public var location: Location { source.location }
}

/// The name of a property in a list of names.
public struct JSONSchemaName: Sendable {
    public let name: String
    public let source: Value
}

public struct JSONSchemaTypes: Sendable {
    public let types: [JSONType]
    public let source: Value
}

/// The types of instances (JSON Schema, Instance Data Model), and integer, which is a number without a fraction.
public enum JSONType: String, Sendable, CaseIterable {
    case null, boolean, integer, number, string, array, object
}

public struct JSONSchemaBound: Sendable {
    public let value: ExactNumber
    public let isExclusive: Bool
    /// `minimum`, `exclusiveMinimum` or their counterparts.
    public let keyword: String
    public let source: Value
}

/// The drafts that Accord reads.
public enum JSONSchemaDialect: Int, Sendable, CaseIterable, Comparable {
    case draft4 = 4
    case draft6 = 6
    case draft7 = 7
    case draft2019 = 2019
    case draft2020 = 2020

    /// What a schema without `$schema` is read as: the draft that registries assume.
    public static let standard = JSONSchemaDialect.draft7

    /// The dialect that `$schema` names; nil for one that is unknown.
    public init?(uri: String) {
        let name = uri.hasSuffix("#") ? String(uri.dropLast()) : uri
        let schemes = ["http", "https"]
        let found = Self.allCases.first { dialect in
            schemes.contains { name == "\($0)://json-schema.org/\(dialect.path)/schema" }
        }
        guard let found else { return nil }
        self = found
    }

    /// The dialect by any name that people give it: `draft-07`, `draft/2020-12`, `2020-12`, or its URI.
    public init?(name: String) {
        let bare = name.trimmingPrefix("draft").trimmingPrefix(#/[-/]?0?/#)
        let found = Self.allCases.first { $0.path.trimmingPrefix(#/draft[-/]0?/#) == bare }
        guard let dialect = found ?? Self(uri: name) else { return nil }
        self = dialect
    }

    /// As people call it: `draft 7`, `2020-12`.
    public var name: String { self <= .draft7 ? "draft \(rawValue)" : String(path.dropFirst("draft/".count)) }

    private var path: String {
        switch self {
        case .draft4: "draft-04"
        case .draft6: "draft-06"
        case .draft7: "draft-07"
        case .draft2019: "draft/2019-09"
        case .draft2020: "draft/2020-12"
        }
    }

    public static func < (left: JSONSchemaDialect, right: JSONSchemaDialect) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension JSONSchema {
    /// The schemas that stand ready to be referred to, in this file and in those that it refers to.
    public var definitions: [Member] {
        nodes.filter { $0.source.kind == .object }.flatMap { node in
            ["$defs", "definitions"].flatMap { node.source[$0]?.members ?? [] }
        }
    }
}
