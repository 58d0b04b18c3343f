/// The version of Accord: what `accord --version` says, and what generated files name.
public let accordVersion = "0.1.0"
