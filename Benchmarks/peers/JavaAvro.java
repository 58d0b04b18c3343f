import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/** Java's Avro over lineages, on all processors: the same checks as accord-load, one line of key=value at the end. */
public class JavaAvro {
    record Outcome(long files, long bytes, long checks, long incompatible) {
        Outcome plus(Outcome other) {
            return new Outcome(files + other.files, bytes + other.bytes, checks + other.checks,
                incompatible + other.incompatible);
        }
    }

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        List<Path> contracts = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(Path.of(arguments[0]), 2)) {
            paths.filter(path -> path.toString().endsWith(".avsc")).forEach(contracts::add);
        }
        Collections.sort(contracts);
        int count = Math.min(Integer.parseInt(arguments[1]), contracts.size());
        int stride = contracts.size() / count;
        List<Path> chosen = new ArrayList<>();
        for (int number = 0; number < count; number++) chosen.add(contracts.get(number * stride));
        Outcome sum = chosen.parallelStream().map(JavaAvro::check).reduce(new Outcome(0, 0, 0, 0), Outcome::plus);
        System.out.printf("files=%d bytes=%d checks=%d incompatible=%d wall=%.3f%n", sum.files, sum.bytes, sum.checks,
            sum.incompatible, (System.nanoTime() - start) / 1e9);
    }

    private static Outcome check(Path contract) {
        try {
            String name = contract.getFileName().toString().replace(".avsc", "");
            List<Schema> schemas = new ArrayList<>();
            long bytes = 0;
            for (int version = 0; version < 10; version++) {
                Path path = version == 9 ? contract : contract.resolveSibling("history/" + name + "/1." + version + ".avsc");
                String text = Files.readString(path);
                bytes += text.length();
                schemas.add(new Schema.Parser().parse(text));
            }
            long checks = 0;
            long incompatible = 0;
            for (Schema reader : schemas) {
                for (Schema writer : schemas) {
                    if (reader == writer) continue;
                    checks++;
                    var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
                    if (result.getType() != SchemaCompatibilityType.COMPATIBLE) incompatible++;
                }
            }
            return new Outcome(schemas.size(), bytes, checks, incompatible);
        } catch (Exception problem) {
            throw new RuntimeException(contract.toString(), problem);
        }
    }
}
