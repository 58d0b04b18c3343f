import AccordEvents
import Testing

@Suite struct FieldNameTests {
    @Test func isItsText() {
        let literal: FieldName = "order_id"
        #expect(literal == FieldName("order_id"))
        #expect(literal == FieldName(stringValue: "order_id"))
        #expect(literal.stringValue == "order_id")
    }

    @Test func isNoNumber() {
        #expect(FieldName("7").intValue == nil)
        #expect(FieldName(intValue: 7) == nil)
    }
}
