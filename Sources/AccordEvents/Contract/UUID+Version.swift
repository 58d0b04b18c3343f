#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension UUID {
    var version: UInt8 { uuid.6 >> 4 }

    var hasRFCVariant: Bool { uuid.8 & 0b1100_0000 == 0b1000_0000 }

    var isVersion4: Bool { version == 4 && hasRFCVariant }

    var versionComplaint: String {
        let variant = hasRFCVariant ? "" : " and of another variant"
        return "Found the UUID \(wire) of version \(version)\(variant) where RFC 9562 version 4 is expected."
    }
}
