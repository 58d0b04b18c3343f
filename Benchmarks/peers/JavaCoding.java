import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** Java's generic records on the message of accord-coding: `JavaCoding FOLDER MESSAGES`. */
public class JavaCoding {
    interface Body {
        void run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Schema schema = new Schema.Parser().parse(folder.resolve("order.avsc").toFile());
        byte[] data = Files.readAllBytes(folder.resolve("order.bin"));
        GenericDatumReader<GenericRecord> reader = new GenericDatumReader<>(schema);
        GenericDatumWriter<GenericRecord> writer = new GenericDatumWriter<>(schema);
        BinaryDecoder[] decoder = {null};
        BinaryEncoder[] encoder = {null};
        GenericRecord value = reader.read(null, DecoderFactory.get().binaryDecoder(data, null));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        measure("java-encode", count, data.length, () -> {
            output.reset();
            encoder[0] = EncoderFactory.get().binaryEncoder(output, encoder[0]);
            writer.write(value, encoder[0]);
            encoder[0].flush();
        });
        measure("java-decode", count, data.length, () -> {
            decoder[0] = DecoderFactory.get().binaryDecoder(data, decoder[0]);
            reader.read(null, decoder[0]);
        });
    }

    private static void measure(String name, int count, int bytes, Body body) throws Exception {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 8; run++) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) body.run();
            best = Math.min(best, (double) (System.nanoTime() - start) / count);
        }
        System.out.printf("%s ns=%.0f bytes=%d%n", name, best, bytes);
    }
}
