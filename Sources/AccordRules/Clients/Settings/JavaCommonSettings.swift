extension SettingTable {
    /// The producer and the consumer of Apache Kafka, as `ProducerConfig` and `ConsumerConfig` of its versions say.
    static let javaCommonLines = """
        auto.include.jmx.reporter@3.4<4.0 | boolean | true
        bootstrap.servers | text |
        client.dns.lookup | choice use_all_dns_ips resolve_canonical_bootstrap_servers_only default<3.0 | \
        use_all_dns_ips | before 2.6 = default
        client.id | text |
        config.providers | text |
        connections.max.idle.ms | integer -9223372036854775808...9223372036854775807 | 540000
        enable.metrics.push@3.7 | boolean | true
        interceptor.classes | text |
        metadata.max.age.ms | integer 0...9223372036854775807 | 300000
        metadata.recovery.rebootstrap.trigger.ms@4.0 | integer 0...9223372036854775807 | 300000
        metadata.recovery.strategy@3.8 | word REBOOTSTRAP NONE | rebootstrap | before 4.0 = none
        metric.reporters | text |
        metrics.num.samples | integer 1...2147483647 | 2
        metrics.recording.level | choice INFO DEBUG TRACE@2.7 | INFO
        metrics.sample.window.ms | integer 0...9223372036854775807 | 30000
        reconnect.backoff.max.ms | integer 0...9223372036854775807 | 1000
        reconnect.backoff.ms | integer 0...9223372036854775807 | 50
        request.timeout.ms | integer 0...2147483647 | 30000
        retry.backoff.max.ms@3.7 | integer 0...9223372036854775807 | 1000
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
        sasl.login.connect.timeout.ms@3.1 | integer -2147483648...2147483647 |
        sasl.login.read.timeout.ms@3.1 | integer -2147483648...2147483647 |
        sasl.login.refresh.buffer.seconds | integer 0...3600 | 300
        sasl.login.refresh.min.period.seconds | integer 0...900 | 60
        sasl.login.refresh.window.factor | number 0.5...1.0 | 0.8
        sasl.login.refresh.window.jitter | number 0.0...0.25 | 0.05
        sasl.login.retry.backoff.max.ms@3.1 | integer -9223372036854775808...9223372036854775807 | 10000
        sasl.login.retry.backoff.ms@3.1 | integer -9223372036854775808...9223372036854775807 | 100
        sasl.mechanism | text | GSSAPI
        sasl.oauthbearer.assertion.algorithm@4.1 | word ES256 RS256 | RS256
        sasl.oauthbearer.assertion.claim.aud@4.1 | text |
        sasl.oauthbearer.assertion.claim.exp.seconds@4.1 | integer 0...86400 | 300
        sasl.oauthbearer.assertion.claim.iss@4.1 | text |
        sasl.oauthbearer.assertion.claim.jti.include@4.1 | boolean | false
        sasl.oauthbearer.assertion.claim.nbf.seconds@4.1 | integer 0...3600 | 60
        sasl.oauthbearer.assertion.claim.sub@4.1 | text |
        sasl.oauthbearer.assertion.file@4.1 | text |
        sasl.oauthbearer.assertion.private.key.file@4.1 | text |
        sasl.oauthbearer.assertion.private.key.passphrase@4.1 | text |
        sasl.oauthbearer.assertion.template.file@4.1 | text |
        sasl.oauthbearer.client.credentials.client.id@4.1 | text |
        sasl.oauthbearer.client.credentials.client.secret@4.1 | text |
        sasl.oauthbearer.clock.skew.seconds@3.1 | integer -2147483648...2147483647 | 30
        sasl.oauthbearer.expected.audience@3.1 | text |
        sasl.oauthbearer.expected.issuer@3.1 | text |
        sasl.oauthbearer.header.urlencode@3.9 | boolean | false
        sasl.oauthbearer.jwks.endpoint.refresh.ms@3.1 | integer -9223372036854775808...9223372036854775807 | 3600000
        sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms@3.1 | \
        integer -9223372036854775808...9223372036854775807 | 10000
        sasl.oauthbearer.jwks.endpoint.retry.backoff.ms@3.1 | integer -9223372036854775808...9223372036854775807 | 100
        sasl.oauthbearer.jwks.endpoint.url@3.1 | text |
        sasl.oauthbearer.jwt.retriever.class@4.1 | text |
        sasl.oauthbearer.jwt.validator.class@4.1 | text |
        sasl.oauthbearer.scope@4.1 | text |
        sasl.oauthbearer.scope.claim.name@3.1 | text | scope
        sasl.oauthbearer.sub.claim.name@3.1 | text | sub
        sasl.oauthbearer.token.endpoint.url@3.1 | text |
        security.protocol | word SASL_SSL PLAINTEXT SSL SASL_PLAINTEXT | PLAINTEXT
        security.providers@2.4 | text |
        send.buffer.bytes | integer -1...2147483647 | 131072
        socket.connection.setup.timeout.max.ms@2.7 | integer -9223372036854775808...9223372036854775807 | 30000
        socket.connection.setup.timeout.ms@2.7 | integer -9223372036854775808...9223372036854775807 | 10000
        ssl.cipher.suites | text |
        ssl.enabled.protocols | text | TLSv1.2,TLSv1.3 | before 2.6 = TLSv1.2,TLSv1.1,TLSv1
        ssl.endpoint.identification.algorithm | text | https
        ssl.engine.factory.class@2.6 | text |
        ssl.key.password | text |
        ssl.keymanager.algorithm | text | SunX509
        ssl.keystore.certificate.chain@2.7 | text |
        ssl.keystore.key@2.7 | text |
        ssl.keystore.location | text |
        ssl.keystore.password | text |
        ssl.keystore.type | text | JKS
        ssl.protocol | text | TLSv1.3 | before 2.6 = TLS
        ssl.provider | text |
        ssl.secure.random.implementation | text |
        ssl.trustmanager.algorithm | text | PKIX
        ssl.truststore.certificates@2.7 | text |
        ssl.truststore.location | text |
        ssl.truststore.password | text |
        ssl.truststore.type | text | JKS
        """
}
