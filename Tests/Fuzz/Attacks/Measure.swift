import Foundation

/// What running an input took.
public struct Measure: Sendable {
    /// Of the processor, by the thread that ran it.
    public let seconds: Double
    /// The bytes by which the peak of the memory of the process grew.
    public let growth: Int

    public static let mostSeconds = 1.0
    public static let mostGrowth = 200_000_000

    /// Runs a function and says what it took, whether it throws or not.
    public static func of<Value>(_ body: () throws -> Value) -> (result: Result<Value, any Error>, took: Measure) {
        let (start, memory) = (processorSeconds, peakMemory)
        let result = Result(catching: body)
        return (result, Measure(seconds: processorSeconds - start, growth: peakMemory - memory))
    }

    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The most bytes that the process has had in memory.
    public static var peakMemory: Int {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #else
            getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
            return usage.ru_maxrss * 1024
        #endif
    }
}
