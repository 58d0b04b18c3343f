// Generated code names these as `AccordEvents.UUID` and `AccordEvents.Data`. A public typealias would make
// `[UUID]()` ambiguous in a file that imports Foundation as well; a re-exported declaration does not.
#if canImport(FoundationEssentials)
    @_exported import struct FoundationEssentials.Data
    @_exported import struct FoundationEssentials.UUID
#else
    @_exported import struct Foundation.Data
    @_exported import struct Foundation.UUID
#endif
