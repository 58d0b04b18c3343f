import CAvro
import CAvroShim
import Synchronization

/// What avro-c, the library behind many consumers in C, Python and PHP, makes of a schema.
public enum AvroC {
    /// avro-c keeps its last error in a global buffer.
    private static let lock = Mutex(())

    /// Why avro-c cannot load a schema, in its own words; nil where it can.
    public static func loadFailure(of schema: [UInt8]) -> String? {
        lock.withLock { _ in
            var loaded: avro_schema_t?
            let status = schema.withUnsafeBytes { bytes in
                avro_schema_from_json_length(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, &loaded)
            }
            guard status != 0 else {
                if let loaded { avro_schema_decref(loaded) }
                return nil
            }
            return String(cString: avro_strerror())
        }
    }

    /// Whether avro-c reads a whole value from bytes that Accord wrote; nil where it cannot load the schema.
    ///
    /// It goes wrong with arrays of nulls and with records that contain themselves without a way out: those are not
    /// for it.
    public static func decodes(_ data: [UInt8], schema: [UInt8]) -> Bool? {
        lock.withLock { _ in
            let result = schema.withUnsafeBytes { bytes in
                accord_avro_decodes(
                    bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, data, data.count)
            }
            return result < 0 ? nil : result == 1
        }
    }
}
