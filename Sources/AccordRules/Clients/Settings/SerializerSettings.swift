extension SettingTable {
    /// Serializers that talk to a schema registry, whose settings people keep in the same file.
    static let serializerLines = """
        schema.registry.url | both | text |
        auto.register.schemas | producer | boolean | true
        use.latest.version | both | boolean | false
        latest.compatibility.strict | producer | boolean | true
        use.latest.with.metadata | both | text |
        use.schema.id | both | integer -2147483648...2147483647 | -1
        id.compatibility.strict | producer | boolean | true
        normalize.schemas | producer | boolean | false
        propagate.schema.tags | producer | boolean | false
        schema.format | producer | text |
        schema.reflection | both | boolean | false
        max.schemas.per.subject | both | integer -2147483648...2147483647 | 1000
        latest.cache.size | both | integer -2147483648...2147483647 | 1000
        latest.cache.ttl.sec | both | integer -2147483648...2147483647 | -1
        key.subject.name.strategy | both | text |
        value.subject.name.strategy | both | text |
        context.name.strategy | both | text |
        key.schema.id.serializer | producer | text |
        value.schema.id.serializer | producer | text |
        key.schema.id.deserializer | consumer | text |
        value.schema.id.deserializer | consumer | text |
        basic.auth.credentials.source | both | text | URL
        basic.auth.user.info | both | text |
        schema.registry.basic.auth.user.info | both | text |
        bearer.auth.credentials.source | both | text | STATIC_TOKEN
        bearer.auth.token | both | text |
        bearer.auth.issuer.endpoint.url | both | text |
        bearer.auth.client.id | both | text |
        bearer.auth.client.secret | both | text |
        bearer.auth.scope | both | text |
        bearer.auth.scope.claim.name | both | text | scope
        bearer.auth.sub.claim.name | both | text | sub
        bearer.auth.logical.cluster | both | text |
        bearer.auth.identity.pool.id | both | text |
        bearer.auth.cache.expiry.buffer.seconds | both | integer 0...3600 | 300
        bearer.auth.custom.provider.class | both | text |
        rule.executors | both | text |
        rule.actions | both | text |
        rule.service.loader.enable | both | boolean | true
        proxy.host | both | text |
        proxy.port | both | integer -2147483648...2147483647 | -1
        http.connect.timeout.ms | both | integer -2147483648...2147483647 | 60000
        http.read.timeout.ms | both | integer -2147483648...2147483647 | 60000
        max.retries | both | integer -2147483648...2147483647 | 3
        retries.wait.ms | both | integer -2147483648...2147483647 | 1000
        retries.max.wait.ms | both | integer -2147483648...2147483647 | 20000
        specific.avro.reader | consumer | boolean | false
        avro.reflection.allow.null | both | boolean | false
        avro.use.logical.type.converters | both | boolean | false
        avro.remove.java.properties | producer | boolean | false
        """
}
