extension SettingTable {
    /// The producer and the consumer of Apache Kafka 4.
    static let javaCommonLines = """
        auto.include.jmx.reporter | boolean | true
        bootstrap.servers | text |
        client.dns.lookup | choice use_all_dns_ips resolve_canonical_bootstrap_servers_only | use_all_dns_ips
        client.id | text |
        config.providers | text |
        connections.max.idle.ms | integer -9223372036854775808...9223372036854775807 | 540000
        enable.metrics.push | boolean | true
        interceptor.classes | text |
        metadata.max.age.ms | integer 0...9223372036854775807 | 300000
        metadata.recovery.rebootstrap.trigger.ms | integer 0...9223372036854775807 | 300000
        metadata.recovery.strategy | word REBOOTSTRAP NONE | rebootstrap | 4.0 none
        metric.reporters | text |
        metrics.num.samples | integer 1...2147483647 | 2
        metrics.recording.level | choice INFO DEBUG TRACE | INFO
        metrics.sample.window.ms | integer 0...9223372036854775807 | 30000
        reconnect.backoff.max.ms | integer 0...9223372036854775807 | 1000
        reconnect.backoff.ms | integer 0...9223372036854775807 | 50
        request.timeout.ms | integer 0...2147483647 | 30000
        retry.backoff.max.ms | integer 0...9223372036854775807 | 1000
        retry.backoff.ms | integer 0...9223372036854775807 | 100
        sasl.client.callback.handler.class | text |
        sasl.jaas.config | text |
        sasl.kerberos.kinit.cmd | text | /usr/bin/kinit
        sasl.kerberos.min.time.before.relogin | integer -9223372036854775808...9223372036854775807 | 60000
        sasl.kerberos.service.name | text |
        sasl.kerberos.ticket.renew.jitter | number -inf...inf | 0.05
        sasl.kerberos.ticket.renew.window.factor | number -inf...inf | 0.8
        sasl.login.callback.handler.class | text |
        sasl.login.class | text |
        sasl.login.connect.timeout.ms | integer -2147483648...2147483647 |
        sasl.login.read.timeout.ms | integer -2147483648...2147483647 |
        sasl.login.refresh.buffer.seconds | integer 0...3600 | 300
        sasl.login.refresh.min.period.seconds | integer 0...900 | 60
        sasl.login.refresh.window.factor | number 0.5...1.0 | 0.8
        sasl.login.refresh.window.jitter | number 0.0...0.25 | 0.05
        sasl.login.retry.backoff.max.ms | integer -9223372036854775808...9223372036854775807 | 10000
        sasl.login.retry.backoff.ms | integer -9223372036854775808...9223372036854775807 | 100
        sasl.mechanism | text | GSSAPI
        sasl.oauthbearer.assertion.algorithm | word ES256 RS256 | RS256
        sasl.oauthbearer.assertion.claim.aud | text |
        sasl.oauthbearer.assertion.claim.exp.seconds | integer 0...86400 | 300
        sasl.oauthbearer.assertion.claim.iss | text |
        sasl.oauthbearer.assertion.claim.jti.include | boolean | false
        sasl.oauthbearer.assertion.claim.nbf.seconds | integer 0...3600 | 60
        sasl.oauthbearer.assertion.claim.sub | text |
        sasl.oauthbearer.assertion.file | text |
        sasl.oauthbearer.assertion.private.key.file | text |
        sasl.oauthbearer.assertion.private.key.passphrase | text |
        sasl.oauthbearer.assertion.template.file | text |
        sasl.oauthbearer.client.credentials.client.id | text |
        sasl.oauthbearer.client.credentials.client.secret | text |
        sasl.oauthbearer.clock.skew.seconds | integer -2147483648...2147483647 | 30
        sasl.oauthbearer.expected.audience | text |
        sasl.oauthbearer.expected.issuer | text |
        sasl.oauthbearer.header.urlencode | boolean | false
        sasl.oauthbearer.jwks.endpoint.refresh.ms | integer -9223372036854775808...9223372036854775807 | 3600000
        sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms | integer -9223372036854775808...9223372036854775807 | 10000
        sasl.oauthbearer.jwks.endpoint.retry.backoff.ms | integer -9223372036854775808...9223372036854775807 | 100
        sasl.oauthbearer.jwks.endpoint.url | text |
        sasl.oauthbearer.jwt.retriever.class | text |
        sasl.oauthbearer.jwt.validator.class | text |
        sasl.oauthbearer.scope | text |
        sasl.oauthbearer.scope.claim.name | text | scope
        sasl.oauthbearer.sub.claim.name | text | sub
        sasl.oauthbearer.token.endpoint.url | text |
        security.protocol | word SASL_SSL PLAINTEXT SSL SASL_PLAINTEXT | PLAINTEXT
        security.providers | text |
        send.buffer.bytes | integer -1...2147483647 | 131072
        socket.connection.setup.timeout.max.ms | integer -9223372036854775808...9223372036854775807 | 30000
        socket.connection.setup.timeout.ms | integer -9223372036854775808...9223372036854775807 | 10000
        ssl.cipher.suites | text |
        ssl.enabled.protocols | text | TLSv1.2,TLSv1.3
        ssl.endpoint.identification.algorithm | text | https
        ssl.engine.factory.class | text |
        ssl.key.password | text |
        ssl.keymanager.algorithm | text | SunX509
        ssl.keystore.certificate.chain | text |
        ssl.keystore.key | text |
        ssl.keystore.location | text |
        ssl.keystore.password | text |
        ssl.keystore.type | text | JKS
        ssl.protocol | text | TLSv1.3
        ssl.provider | text |
        ssl.secure.random.implementation | text |
        ssl.trustmanager.algorithm | text | PKIX
        ssl.truststore.certificates | text |
        ssl.truststore.location | text |
        ssl.truststore.password | text |
        ssl.truststore.type | text | JKS
        """
}
