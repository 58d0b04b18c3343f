#pragma once

#include <stddef.h>
#include <stdint.h>

/// Whether avro-c reads one value of a schema from bytes and uses all of them: 1 if so, 0 if not, -1 where it cannot
/// load the schema. Not for data of others: avro-c trusts the sizes and ordinals that it reads.
int accord_avro_decodes(const char *schema, size_t schema_length, const uint8_t *data, size_t data_length);
