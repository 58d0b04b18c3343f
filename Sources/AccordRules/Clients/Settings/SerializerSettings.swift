extension SettingTable {
    /// Serializers that talk to a schema registry, whose settings people keep in the same file.
    static let serializerLines = """
        schema.registry.url | text |
        auto.register.schemas | boolean | true
        use.latest.version | boolean | false
        latest.compatibility.strict | boolean | true
        use.latest.with.metadata | text |
        use.schema.id | integer -2147483648...2147483647 | -1
        id.compatibility.strict | boolean | true
        normalize.schemas | boolean | false
        propagate.schema.tags | boolean | false
        schema.format | text |
        schema.reflection | boolean | false
        max.schemas.per.subject | integer -2147483648...2147483647 | 1000
        latest.cache.size | integer -2147483648...2147483647 | 1000
        latest.cache.ttl.sec | integer -2147483648...2147483647 | -1
        key.subject.name.strategy | text |
        value.subject.name.strategy | text |
        context.name.strategy | text |
        key.schema.id.serializer | text |
        value.schema.id.serializer | text |
        key.schema.id.deserializer | text |
        value.schema.id.deserializer | text |
        basic.auth.credentials.source | text | URL
        basic.auth.user.info | text |
        schema.registry.basic.auth.user.info | text |
        bearer.auth.credentials.source | text | STATIC_TOKEN
        bearer.auth.token | text |
        bearer.auth.issuer.endpoint.url | text |
        bearer.auth.client.id | text |
        bearer.auth.client.secret | text |
        bearer.auth.scope | text |
        bearer.auth.scope.claim.name | text | scope
        bearer.auth.sub.claim.name | text | sub
        bearer.auth.logical.cluster | text |
        bearer.auth.identity.pool.id | text |
        bearer.auth.cache.expiry.buffer.seconds | integer 0...3600 | 300
        bearer.auth.custom.provider.class | text |
        rule.executors | text |
        rule.actions | text |
        rule.service.loader.enable | boolean | true
        proxy.host | text |
        proxy.port | integer -2147483648...2147483647 | -1
        http.connect.timeout.ms | integer -2147483648...2147483647 | 60000
        http.read.timeout.ms | integer -2147483648...2147483647 | 60000
        max.retries | integer -2147483648...2147483647 | 3
        retries.wait.ms | integer -2147483648...2147483647 | 1000
        retries.max.wait.ms | integer -2147483648...2147483647 | 20000
        specific.avro.reader | boolean | false
        avro.reflection.allow.null | boolean | false
        avro.use.logical.type.converters | boolean | false
        avro.remove.java.properties | boolean | false
        """
}
