import AccordConcurrency
import Foundation

// `accord-shapes`: a line for each shape; `accord-shapes NUMBER`: that one. The script ends those that take too long.
let shapes = AvroShapes.all + JSONSchemaShapes.all
guard CommandLine.arguments.count == 2, let number = Int(CommandLine.arguments[1]), shapes.indices.contains(number)
else {
    print(shapes.count)
    exit(0)
}
LargeStack.run {
    let clock = ContinuousClock()
    let start = clock.now
    let verdict = shapes[number].verdict()
    let seconds = (clock.now - start) / .seconds(1)
    print("\(shapes[number].format.title): \(shapes[number].name)|\(String(format: "%.3f", seconds))|\(verdict)")
}
