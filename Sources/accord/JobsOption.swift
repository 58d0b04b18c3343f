import ArgumentParser

struct JobsOption: ParsableArguments {
    @Option(name: .shortAndLong, help: "How many threads work at once. (default: one for each processor)")
    var jobs: Int?

    func validate() throws {
        guard let jobs, !(1...256).contains(jobs) else { return }
        throw ValidationError("Between 1 and 256 threads can work at once.")
    }
}
