import AccordEvents
import Foundation

// Answers a line `TYPE JSON` with the JSON that the type writes after it has read that one, and with what is wrong where it
// cannot.

protocol Answering {
    func answer(_ json: Data) throws -> Data
}

struct Subject<Value: Message>: Answering {
    func answer(_ json: Data) throws -> Data {
        let value = try JSONDecoder().decode(Value.self, from: json)
        let written = try JSONEncoder().encode(value)
        guard try JSONDecoder().decode(Value.self, from: written) == value else {
            throw AvroError("what is written is another value")
        }
        return written
    }
}

while let line = readLine() {
    let parts = line.split(separator: " ", maxSplits: 1)
    do {
        guard let subject = subjects[String(parts[0])] else { throw AvroError("there is no such type") }
        print(String(decoding: try subject.answer(Data(parts[1].utf8)), as: UTF8.self))
    } catch {
        print("error: \(error)".replacing("\n", with: " "))
    }
}
