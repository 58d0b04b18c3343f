/// A way into a schema, step by step, sharing its beginning with other ways.
final class Path: Sendable {
    private let step: PathStep
    private let parent: Path?
    /// The number of fields on the way.
    let fieldCount: Int

    init(_ step: PathStep, after parent: Path?) {
        self.step = step
        self.parent = parent
        var isField = false
        if case .field = step { isField = true }
        fieldCount = (parent?.fieldCount ?? 0) + (isField ? 1 : 0)
    }

    /// From the root on.
    var steps: [PathStep] {
        var steps: [PathStep] = []
        var current: Path? = self
        while let path = current {
            steps.append(path.step)
            current = path.parent
        }
        return steps.reversed()
    }
}
