/// Reads data of the writer's schema and writes it as data of the reader's.
///
/// Both the schema and the data may come from anybody. What is left to do lies on a stack of its own, not on that of the
/// thread, and there are limits to the depth, to the work and to the output: a schema of some kilobytes may have values
/// of no bytes and a billion parts.
struct AvroTranslation: ~Copyable {
    /// How many steps each byte may take, and how many there may be beside these.
    private static let work = (perByte: 64, base: 1 << 16)
    /// How many bytes each byte may become, and how many there may be beside these.
    private static let output = (perByte: 64, base: 1 << 20)

    enum Task {
        case step(Int)
        case skip(Int)
        /// The actions of a record from one on, which is a step.
        case actions(Int, from: Int)
        /// The fields of a type of the writer from one on, which nobody reads.
        case fields(Int, from: Int)
        case elements(Elements)
    }

    /// The rest of an array or a map.
    struct Elements {
        let isMap: Bool
        /// Nil where nobody reads them.
        let step: Int?
        let type: Int
        /// Of the block.
        var left = 0
        /// Where the last element began.
        var start: Int?
    }

    let resolution: AvroResolution
    var input: AvroDecoder
    var output: AvroEncoder
    /// The last is done first.
    var tasks: [Task] = []
    /// Where the fields of records begin whose order changes, and where the last of them ends.
    var marks: [Int] = []
    private var workLeft: Int
    private let outputLimit: Int

    init(_ resolution: AvroResolution, of bytes: UnsafeBufferPointer<UInt8>) {
        self.resolution = resolution
        input = AvroDecoder(bytes)
        output = AvroEncoder(capacity: bytes.count + 64)
        workLeft = bytes.count * Self.work.perByte + Self.work.base
        outputLimit = bytes.count * Self.output.perByte + Self.output.base
    }

    mutating func run() throws {
        tasks.append(.step(resolution.root))
        while let task = tasks.popLast() {
            workLeft -= 1
            guard workLeft >= 0 else { throw input.error("The writer's schema has too many values without bytes.") }
            guard output.count <= outputLimit else {
                throw input.error("The value has more than \(outputLimit) bytes in the reader's schema.")
            }
            switch task {
            case .step(let step): try follow(step)
            case .skip(let type): try skip(type)
            case .actions(let step, let next): try act(step, from: next)
            case .fields(let type, let next): skipFields(type, from: next)
            case .elements(let elements): try continueWith(elements)
            }
        }
        try input.end()
    }

    /// Reads what has been written. Elements that took bytes may have lost them.
    func read<Value>(_ read: (inout AvroDecoder) throws -> Value) throws -> Value {
        var decoder = AvroDecoder(UnsafeBufferPointer(start: output.bytes, count: output.count))
        decoder.emptyElements += AvroDecoder.emptyElementLimit(2 * input.bytes.count)
        let value = try read(&decoder)
        try decoder.end()
        return value
    }
}

// Following.
extension AvroTranslation {
    private mutating func follow(_ step: Int) throws {
        switch resolution.steps[step] {
        case .null: break
        case .boolean: output.encode(try input.decodeBool())
        case .integer: output.encode(try input.decodeInt64())
        case .integerToFloat: output.encode(Float(try input.decodeInt64()))
        case .integerToDouble: output.encode(Double(try input.decodeInt64()))
        case .floatToDouble: output.encode(Double(try input.decodeFloat()))
        case .bytes(let count): output.append(try input.takeBytes(count))
        case .counted: try copyCounted()
        case .count(let from, let to): output.encode(try from.convert(input.decodeInt64(), to: to, input))
        case .decimal(let from, let to): try convertDecimal(from, to)
        case .symbols(let positions):
            guard let position = positions[try input.decodeIndex(below: positions.count)] else {
                throw input.error("The symbol is not one of the reader's, which has no default.")
            }
            output.encodeIndex(position)
        case .array(let item): tasks.append(.elements(Elements(isMap: false, step: item, type: 0)))
        case .map(let value): tasks.append(.elements(Elements(isMap: true, step: value, type: 0)))
        case .record(let record):
            try input.enter()
            if record.arrangement != nil { marks.append(output.count) }
            tasks.append(.actions(step, from: 0))
        case .branches(let branches): tasks.append(.step(branches[try input.decodeIndex(below: branches.count)]))
        case .branch(let branch, let step):
            output.encodeIndex(branch)
            tasks.append(.step(step))
        case .refused(let reason): throw input.error(reason)
        }
    }

    private mutating func act(_ step: Int, from next: Int) throws {
        guard case .record(let record) = resolution.steps[step] else { return }
        if next > 0, record.arrangement != nil, case .step = record.actions[next - 1] { marks.append(output.count) }
        for position in next..<record.actions.count {
            let task: Task
            switch record.actions[position] {
            case .literal(let bytes):
                output.append(bytes[...])
                continue
            case .skip(let type): task = .skip(type)
            case .step(let inner): task = .step(inner)
            }
            tasks.append(.actions(step, from: position + 1))
            return tasks.append(task)
        }
        input.leave()
        arrange(record)
    }

    /// Puts the fields that the writer has in its order into that of the reader.
    private mutating func arrange(_ record: AvroResolution.Record) {
        guard let arrangement = record.arrangement else { return }
        let count = record.actions.count(where: { if case .step = $0 { true } else { false } })
        let ends = Array(marks.suffix(count + 1))
        marks.removeLast(count + 1)
        let written = Array(UnsafeBufferPointer(start: output.bytes + ends[0], count: output.count - ends[0]))
        output.count = ends[0]
        // Of records in records, all is moved once for each.
        workLeft -= written.count / 16
        for part in arrangement {
            switch part {
            case .literal(let bytes): output.append(bytes[...])
            case .step(let number): output.append(written[ends[number] - ends[0]..<ends[number + 1] - ends[0]])
            }
        }
    }

    private mutating func convertDecimal(_ from: AvroEncoding, _ to: AvroEncoding) throws {
        let value = try ExactDecimal.decode(as: from, from: &input)
        do {
            try value.encode(as: to, to: &output)
        } catch let error as AvroError {
            throw input.error(error.reason)
        }
    }

    fileprivate mutating func copyCounted() throws {
        let bytes = try input.takeCounted()
        output.encode(Int64(bytes.count))
        output.append(bytes)
    }
}

// Skipping.
extension AvroTranslation {
    private mutating func skip(_ type: Int) throws {
        switch resolution.writer.kinds[type] {
        case .null: break
        case .boolean: _ = try input.decodeBool()
        case .int, .long: _ = try input.decodeInt64()
        case .float: _ = try input.takeBytes(4)
        case .double: _ = try input.takeBytes(8)
        case .bytes, .string: _ = try input.takeCounted()
        case .fixed(let size): _ = try input.takeBytes(size)
        case .enumeration(let symbols, _): _ = try input.decodeIndex(below: symbols.count)
        case .array(let item): tasks.append(.elements(Elements(isMap: false, step: nil, type: item)))
        case .map(let value): tasks.append(.elements(Elements(isMap: true, step: nil, type: value)))
        case .union(let branches): tasks.append(.skip(branches[try input.decodeIndex(below: branches.count)]))
        case .record:
            try input.enter()
            tasks.append(.fields(type, from: 0))
        }
    }

    private mutating func skipFields(_ type: Int, from next: Int) {
        guard case .record(let fields) = resolution.writer.kinds[type], next < fields.count else {
            return input.leave()
        }
        tasks.append(.fields(type, from: next + 1))
        tasks.append(.skip(fields[next].type))
    }
}

// Arrays and maps.
extension AvroTranslation {
    private mutating func continueWith(_ elements: Elements) throws {
        var elements = elements
        if elements.start == input.position { try input.countEmpty() }
        if elements.left == 0 {
            elements.left = try input.decodeBlockCount()
            if elements.step != nil { output.encode(Int64(elements.left)) }
            guard elements.left > 0 else { return }
        }
        elements.left -= 1
        elements.start = input.position
        tasks.append(.elements(elements))
        if elements.isMap {
            if elements.step == nil { _ = try input.takeCounted() } else { try copyCounted() }
        }
        tasks.append(elements.step.map { .step($0) } ?? .skip(elements.type))
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

    fileprivate mutating func append(_ source: ArraySlice<UInt8>) { source.withUnsafeBufferPointer { append($0) } }

    var array: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }
}
