/* libavro's generic values: `avro_c FOLDER MESSAGES [encode|decode]`. */
#include <avro.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *content(const char *folder, const char *name, size_t *length) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) exit(2);
    char *bytes = malloc(1 << 20);
    *length = fread(bytes, 1, 1 << 20, file);
    fclose(file);
    return bytes;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e9 + time.tv_nsec;
}

int main(int argc, char **argv) {
    size_t schema_length, length;
    char *text = content(argv[1], "order.avsc", &schema_length);
    char *bytes = content(argv[1], "order.bin", &length);
    long count = atol(argv[2]);
    const char *only = argc > 3 ? argv[3] : "";
    avro_schema_t schema;
    if (avro_schema_from_json_length(text, schema_length, &schema) != 0) return 2;
    avro_value_iface_t *type = avro_generic_class_from_schema(schema);
    avro_value_t value;
    avro_generic_value_new(type, &value);
    avro_reader_t reader = avro_reader_memory(bytes, length);
    static char buffer[1 << 16];
    avro_writer_t writer = avro_writer_memory(buffer, sizeof buffer);
    if (avro_value_read(reader, &value) != 0) return 2;
    double encode = 1e18, decode = 1e18;
    for (int run = 0; run < (*only ? 1 : 5); run++) {
        double start = now();
        for (long i = 0; i < count && strcmp(only, "encode") != 0; i++) {
            avro_reader_memory_set_source(reader, bytes, length);
            if (avro_value_read(reader, &value) != 0) return 2;
        }
        double middle = now();
        for (long i = 0; i < count && strcmp(only, "decode") != 0; i++) {
            avro_writer_reset(writer);
            if (avro_value_write(writer, &value) != 0) return 2;
        }
        if (middle - start < decode) decode = middle - start;
        if (now() - middle < encode) encode = now() - middle;
    }
    if (memcmp(buffer, bytes, length) != 0 && strcmp(only, "decode") != 0) return 3;
    if (!*only) printf("avro-c-encode ns=%.0f bytes=%zu\navro-c-decode ns=%.0f bytes=%zu\n", encode / count, length, decode / count, length);
    return 0;
}
