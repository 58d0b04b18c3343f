/// Writing JSON by RFC 8259.
public enum JSONText {
    public static func quoted(_ text: String) -> String {
        var line = JSONLine()
        line.string(text)
        return line.text
    }
}
