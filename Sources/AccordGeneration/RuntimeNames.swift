/// The types that `AccordEvents` exports.
///
/// Who imports a module with a type of the same name, and `AccordEvents` besides, could name neither.
enum RuntimeNames {
    static let exported: Set<String> = [
        "AvroBranches", "AvroCoder", "AvroContract", "AvroDecoder", "AvroEncoder", "AvroEncoding", "AvroError",
        "AvroFields", "AvroMessage", "AvroRecord", "AvroUnion", "AvroValue", "CalendarDate", "CalendarDuration",
        "Data", "DecimalNumber", "Discriminator", "EpochTime", "Event", "EventContract", "EventHeader",
        "ExactDecimal", "FieldName", "Fields", "Indirect", "ItemsEncoder", "JSONDepth", "JSONFields",
        "JSONRepresentable", "JSONValue", "LocalTimestamp", "Message", "MessageKeyConvertible",
        "NilRepresentable", "Nullable", "NullableRepresentable", "Record", "RuntimeVersion1", "RuntimeVersion2",
        "RuntimeVersion3", "RuntimeVersion4", "RuntimeVersion5", "SingleValue", "SymbolEnum", "SymbolIndex",
        "SymbolTable", "TaggedValue", "TimeOfDay", "Timestamp", "UUID", "UnrecognizedSymbol",
        "UnrecognizedValue", "ValueEnum", "ValueIndex", "ValueTable", "WireError",
    ]
}
