#include "CAvroShim.h"

#include <avro.h>

static int decodes(avro_value_iface_t *interface, const uint8_t *data, size_t length) {
    avro_value_t value;
    if (avro_generic_value_new(interface, &value) != 0) return 0;
    avro_reader_t reader = avro_reader_memory((const char *)data, (int64_t)length);
    char rest;
    int is_whole = avro_value_read(reader, &value) == 0 && avro_read(reader, &rest, 1) != 0;
    avro_reader_free(reader);
    avro_value_decref(&value);
    return is_whole;
}

int accord_avro_decodes(const char *schema, size_t schema_length, const uint8_t *data, size_t data_length) {
    avro_schema_t loaded = NULL;
    if (avro_schema_from_json_length(schema, schema_length, &loaded) != 0) return -1;
    avro_value_iface_t *interface = avro_generic_class_from_schema(loaded);
    int result = interface == NULL ? -1 : decodes(interface, data, data_length);
    if (interface != NULL) avro_value_iface_decref(interface);
    avro_schema_decref(loaded);
    return result;
}
