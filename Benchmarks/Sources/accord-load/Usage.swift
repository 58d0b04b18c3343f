import Foundation

/// What the process used of the machine so far.
struct Usage {
    let cpuSeconds: Double
    let peakMegabytes: Double

    static var now: Usage {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            let peakMegabytes = Double(usage.ru_maxrss) / 1_000_000
        #else
            getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
            let peakMegabytes = Double(usage.ru_maxrss) * 1024 / 1_000_000
        #endif
        return Usage(cpuSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds, peakMegabytes: peakMegabytes)
    }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}
