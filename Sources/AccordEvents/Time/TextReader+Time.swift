extension TextReader {
    /// RFC 3339 `full-date`, as days since 1970-01-01; year 0000 is refused.
    mutating func takeDate() -> Int64? {
        guard let year = takeNumber(digits: 4), take("-"),
            let month = takeNumber(digits: 2), take("-"),
            let day = takeNumber(digits: 2)
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        return CivilDate.textYears.contains(year) && date.isValid ? date.daysSince1970 : nil
    }

    /// RFC 3339 `partial-time`, as nanoseconds since midnight; second 60 is refused.
    mutating func takeTimeOfDay() -> Int64? {
        guard let hour = takeNumber(digits: 2), hour < 24, take(":"),
            let minute = takeNumber(digits: 2), minute < 60, take(":"),
            let second = takeNumber(digits: 2), second < 60,
            let nanoseconds = takeFraction()
        else { return nil }
        return ((hour * 60 + minute) * 60 + second) * .nanosecondsPerSecond + nanoseconds
    }

    mutating func takeDateTimeSeparator() -> Bool {
        take("T") || take("t")
    }

    /// RFC 3339 `time-offset`, as seconds east of UTC; `-00:00` counts as UTC.
    mutating func takeOffset() -> Int64? {
        if take("Z") || take("z") { return 0 }
        let isEast = take("+")
        guard isEast || take("-"),
            let hours = takeNumber(digits: 2), hours < 24, take(":"),
            let minutes = takeNumber(digits: 2), minutes < 60
        else { return nil }
        let seconds = (hours * 60 + minutes) * 60
        return isEast ? seconds : -seconds
    }

    /// RFC 3339 `time-secfrac` in nanoseconds, 0 where there is none; nil when a digit would be lost.
    private mutating func takeFraction() -> Int64? {
        guard take(".") else { return 0 }
        guard var digit = takeDigit() else { return nil }
        var nanoseconds: Int64 = 0
        var unit: Int64 = 100_000_000
        while true {
            guard unit > 0 || digit == 0 else { return nil }
            nanoseconds += digit * unit
            unit /= 10
            guard let next = takeDigit() else { return nanoseconds }
            digit = next
        }
    }
}
