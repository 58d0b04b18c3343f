import Testing

extension Trait where Self == TimeLimitTrait {
    /// Of work that would take longer than anybody lives if it were done the wrong way. How long the right way takes is not
    /// measured: on a machine that is busy it may be minutes.
    static var endsAtAll: Self { .timeLimit(.minutes(60)) }
}
