import Foundation

/// Runs on a thread of 512 kilobytes of stack, which is what threads beside the main one have on Apple's systems.
func onSmallStack<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Result(catching: body)) }
        thread.stackSize = 512 * 1024
        thread.start()
    }
}
