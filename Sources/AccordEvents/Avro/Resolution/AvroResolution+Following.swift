extension AvroResolution {
    func follow(_ step: Int, _ input: inout AvroDecoder, _ output: inout AvroEncoder) throws {
        switch steps[step] {
        case .null: break
        case .boolean: output.encode(try input.decodeBool())
        case .integer: output.encode(try input.decodeInt64())
        case .integerToFloat: output.encode(Float(try input.decodeInt64()))
        case .integerToDouble: output.encode(Double(try input.decodeInt64()))
        case .floatToDouble: output.encode(Double(try input.decodeFloat()))
        case .bytes(let count): output.append(try input.takeBytes(count))
        case .counted: try copyCounted(&input, &output)
        case .symbols(let positions):
            guard let position = positions[try input.decodeIndex(below: positions.count)] else {
                throw input.error("The symbol is not one of the reader's, which has no default.")
            }
            output.encodeIndex(position)
        case .array(let item):
            try forEachElement(&input) { input, count in
                if count > 0 { output.beginBlock(count: count) }
                try follow(item, &input, &output)
            }
            output.endBlocks()
        case .map(let value):
            try forEachElement(&input) { input, count in
                if count > 0 { output.beginBlock(count: count) }
                try copyCounted(&input, &output)
                try follow(value, &input, &output)
            }
            output.endBlocks()
        case .record(let record): try follow(record, &input, &output)
        case .branches(let branches):
            try follow(branches[try input.decodeIndex(below: branches.count)], &input, &output)
        case .branch(let branch, let step):
            output.encodeIndex(branch)
            try follow(step, &input, &output)
        case .refused(let reason): throw input.error(reason)
        }
    }

    private func follow(_ record: Record, _ input: inout AvroDecoder, _ output: inout AvroEncoder) throws {
        try input.enter()
        defer { input.leave() }
        guard record.isInOrder else { return try reorder(record, &input, &output) }
        var next = 0
        for written in record.written {
            switch written {
            case .skipped(let type): try skip(type, &input)
            case .converted(let step, let field):
                for value in record.defaults[next..<field].compactMap(\.self) { output.append(value) }
                try follow(step, &input, &output)
                next = field + 1
            }
        }
        for value in record.defaults[next...].compactMap(\.self) { output.append(value) }
    }

    /// Each field is set aside until its turn comes.
    private func reorder(_ record: Record, _ input: inout AvroDecoder, _ output: inout AvroEncoder) throws {
        var fields = record.defaults
        for written in record.written {
            switch written {
            case .skipped(let type): try skip(type, &input)
            case .converted(let step, let field):
                var inner = AvroEncoder(capacity: 64)
                try follow(step, &input, &inner)
                fields[field] = inner.array
            }
        }
        for value in fields.compactMap(\.self) { output.append(value) }
    }

    private func copyCounted(_ input: inout AvroDecoder, _ output: inout AvroEncoder) throws {
        let bytes = try input.takeCounted()
        output.encode(Int64(bytes.count))
        output.append(bytes)
    }

    /// The count is that of the block where an element is its first, and 0 elsewhere.
    private func forEachElement(
        _ input: inout AvroDecoder, _ body: (inout AvroDecoder, _ count: Int) throws -> Void
    ) throws {
        while case let count = try input.decodeBlockCount(), count > 0 {
            for number in 0..<count {
                let start = input.position
                try body(&input, number == 0 ? count : 0)
                if input.position == start { try input.countEmpty() }
            }
        }
    }

    private func skip(_ type: Int, _ input: inout AvroDecoder) throws {
        switch writer.kinds[type] {
        case .null: break
        case .boolean: _ = try input.decodeBool()
        case .int, .long: _ = try input.decodeInt64()
        case .float: _ = try input.takeBytes(4)
        case .double: _ = try input.takeBytes(8)
        case .bytes, .string: _ = try input.takeCounted()
        case .fixed(let size): _ = try input.takeBytes(size)
        case .enumeration(let symbols, _): _ = try input.decodeIndex(below: symbols.count)
        case .array(let item): try forEachElement(&input) { input, _ in try skip(item, &input) }
        case .map(let value):
            try forEachElement(&input) { input, _ in
                _ = try input.takeCounted()
                try skip(value, &input)
            }
        case .union(let branches): try skip(branches[try input.decodeIndex(below: branches.count)], &input)
        case .record(let fields):
            try input.enter()
            for field in fields { try skip(field.type, &input) }
            input.leave()
        }
    }
}

extension AvroDecoder {
    fileprivate mutating func takeBytes(_ count: Int) throws -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[try take(count)])
    }
}

extension AvroEncoder {
    fileprivate mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
        append(source.baseAddress, count: source.count)
    }

    mutating func append(_ source: [UInt8]) { source.withUnsafeBufferPointer { append($0) } }

    var array: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }
}
