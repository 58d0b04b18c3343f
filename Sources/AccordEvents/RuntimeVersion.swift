/// What generated files ask of this library: each names the version that it was generated for.
///
/// A file of another version does not compile. Of a newer one this library has no such type: update the package Accord.
/// An older one is marked as unavailable here, with a message that says so: run `accord generate`, or build again where
/// the build plug-in generates.
public enum RuntimeVersion5 {}

@available(
    *, unavailable,
    message: "this file is older than the package Accord: run 'accord generate', or build again with the plug-in"
)
public enum RuntimeVersion1 {}

@available(
    *, unavailable,
    message: "this file is older than the package Accord: run 'accord generate', or build again with the plug-in"
)
public enum RuntimeVersion2 {}

@available(
    *, unavailable,
    message: "this file is older than the package Accord: run 'accord generate', or build again with the plug-in"
)
public enum RuntimeVersion3 {}

@available(
    *, unavailable,
    message: "this file is older than the package Accord: run 'accord generate', or build again with the plug-in"
)
public enum RuntimeVersion4 {}
