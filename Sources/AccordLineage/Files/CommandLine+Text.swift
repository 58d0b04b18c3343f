extension CommandLine {
    /// Throws where an argument is not UTF-8: with the bytes replaced that are none, no file has its name.
    public static func checkArguments() throws(FileError) {
        for position in 0..<Int(argc) {
            guard let argument = unsafeArgv[position], String(validatingCString: argument) == nil else { continue }
            throw FileError(
                String(cString: argument),
                reason: "this argument is not UTF-8; rename the file, or the folder that it lies in")
        }
    }
}
