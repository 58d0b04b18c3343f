extension SettingTable {
    /// The consumer of Apache Kafka 4.
    static let javaConsumerLines = """
        allow.auto.create.topics | consumer | boolean | true
        auto.commit.interval.ms | consumer | integer 0...2147483647 | 5000
        auto.include.jmx.reporter | both | boolean | true
        auto.offset.reset | consumer | text | latest
        bootstrap.servers | both | text |
        check.crcs | consumer | boolean | true
        client.dns.lookup | both | choice use_all_dns_ips resolve_canonical_bootstrap_servers_only | use_all_dns_ips
        client.id | both | text |
        client.rack | consumer | text |
        config.providers | both | text |
        connections.max.idle.ms | both | integer -9223372036854775808...9223372036854775807 | 540000
        default.api.timeout.ms | consumer | integer 0...2147483647 | 60000
        enable.auto.commit | consumer | boolean | true
        enable.metrics.push | both | boolean | true
        exclude.internal.topics | consumer | boolean | true
        fetch.max.bytes | consumer | integer 0...2147483647 | 52428800
        fetch.max.wait.ms | consumer | integer 0...2147483647 | 500
        fetch.min.bytes | consumer | integer 0...2147483647 | 1
        group.id | consumer | text |
        group.instance.id | consumer | text |
        group.protocol | consumer | word CONSUMER CLASSIC | classic
        group.remote.assignor | consumer | text |
        heartbeat.interval.ms | consumer | integer -2147483648...2147483647 | 3000
        interceptor.classes | both | text |
        isolation.level | consumer | choice read_committed read_uncommitted | read_uncommitted
        key.deserializer | consumer | text |
        max.partition.fetch.bytes | consumer | integer 0...2147483647 | 1048576
        max.poll.interval.ms | consumer | integer 1...2147483647 | 300000
        max.poll.records | consumer | integer 1...2147483647 | 500
        metadata.max.age.ms | both | integer 0...9223372036854775807 | 300000
        metadata.recovery.rebootstrap.trigger.ms | both | integer 0...9223372036854775807 | 300000
        metadata.recovery.strategy | both | word REBOOTSTRAP NONE | rebootstrap | 4.0 none
        metric.reporters | both | text |
        metrics.num.samples | both | integer 1...2147483647 | 2
        metrics.recording.level | both | choice INFO DEBUG TRACE | INFO
        metrics.sample.window.ms | both | integer 0...9223372036854775807 | 30000
        partition.assignment.strategy | consumer | text |  | 3.0 org.apache.kafka.clients.consumer.RangeAssignor
        receive.buffer.bytes | both | integer -1...2147483647 | 65536
        reconnect.backoff.max.ms | both | integer 0...9223372036854775807 | 1000
        reconnect.backoff.ms | both | integer 0...9223372036854775807 | 50
        request.timeout.ms | both | integer 0...2147483647 | 30000
        retry.backoff.max.ms | both | integer 0...9223372036854775807 | 1000
        retry.backoff.ms | both | integer 0...9223372036854775807 | 100
        sasl.client.callback.handler.class | both | text |
        sasl.jaas.config | both | text |
        sasl.kerberos.kinit.cmd | both | text | /usr/bin/kinit
        sasl.kerberos.min.time.before.relogin | both | integer -9223372036854775808...9223372036854775807 | 60000
        sasl.kerberos.service.name | both | text |
        sasl.kerberos.ticket.renew.jitter | both | number -inf...inf | 0.05
        sasl.kerberos.ticket.renew.window.factor | both | number -inf...inf | 0.8
        sasl.login.callback.handler.class | both | text |
        sasl.login.class | both | text |
        sasl.login.connect.timeout.ms | both | integer -2147483648...2147483647 |
        sasl.login.read.timeout.ms | both | integer -2147483648...2147483647 |
        sasl.login.refresh.buffer.seconds | both | integer 0...3600 | 300
        sasl.login.refresh.min.period.seconds | both | integer 0...900 | 60
        sasl.login.refresh.window.factor | both | number 0.5...1.0 | 0.8
        sasl.login.refresh.window.jitter | both | number 0.0...0.25 | 0.05
        sasl.login.retry.backoff.max.ms | both | integer -9223372036854775808...9223372036854775807 | 10000
        sasl.login.retry.backoff.ms | both | integer -9223372036854775808...9223372036854775807 | 100
        sasl.mechanism | both | text | GSSAPI
        sasl.oauthbearer.assertion.algorithm | both | word ES256 RS256 | RS256
        sasl.oauthbearer.assertion.claim.aud | both | text |
        sasl.oauthbearer.assertion.claim.exp.seconds | both | integer 0...86400 | 300
        sasl.oauthbearer.assertion.claim.iss | both | text |
        sasl.oauthbearer.assertion.claim.jti.include | both | boolean | false
        sasl.oauthbearer.assertion.claim.nbf.seconds | both | integer 0...3600 | 60
        sasl.oauthbearer.assertion.claim.sub | both | text |
        sasl.oauthbearer.assertion.file | both | text |
        sasl.oauthbearer.assertion.private.key.file | both | text |
        sasl.oauthbearer.assertion.private.key.passphrase | both | text |
        sasl.oauthbearer.assertion.template.file | both | text |
        sasl.oauthbearer.client.credentials.client.id | both | text |
        sasl.oauthbearer.client.credentials.client.secret | both | text |
        sasl.oauthbearer.clock.skew.seconds | both | integer -2147483648...2147483647 | 30
        sasl.oauthbearer.expected.audience | both | text |
        sasl.oauthbearer.expected.issuer | both | text |
        sasl.oauthbearer.header.urlencode | both | boolean | false
        sasl.oauthbearer.jwks.endpoint.refresh.ms | both | integer -9223372036854775808...9223372036854775807 | 3600000
        sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms | both | integer -9223372036854775808...9223372036854775807 | \
        10000
        sasl.oauthbearer.jwks.endpoint.retry.backoff.ms | both | integer -9223372036854775808...9223372036854775807 | 100
        sasl.oauthbearer.jwks.endpoint.url | both | text |
        sasl.oauthbearer.jwt.retriever.class | both | text |
        sasl.oauthbearer.jwt.validator.class | both | text |
        sasl.oauthbearer.scope | both | text |
        sasl.oauthbearer.scope.claim.name | both | text | scope
        sasl.oauthbearer.sub.claim.name | both | text | sub
        sasl.oauthbearer.token.endpoint.url | both | text |
        security.protocol | both | word SASL_SSL PLAINTEXT SSL SASL_PLAINTEXT | PLAINTEXT
        security.providers | both | text |
        send.buffer.bytes | both | integer -1...2147483647 | 131072
        session.timeout.ms | consumer | integer -2147483648...2147483647 | 45000 | 3.0 10000
        share.acknowledgement.mode | consumer | choice implicit explicit | implicit
        share.acquire.mode | consumer | word batch_optimized record_limit | BATCH_OPTIMIZED
        socket.connection.setup.timeout.max.ms | both | integer -9223372036854775808...9223372036854775807 | 30000
        socket.connection.setup.timeout.ms | both | integer -9223372036854775808...9223372036854775807 | 10000
        ssl.cipher.suites | both | text |
        ssl.enabled.protocols | both | text | TLSv1.2,TLSv1.3
        ssl.endpoint.identification.algorithm | both | text | https
        ssl.engine.factory.class | both | text |
        ssl.key.password | both | text |
        ssl.keymanager.algorithm | both | text | SunX509
        ssl.keystore.certificate.chain | both | text |
        ssl.keystore.key | both | text |
        ssl.keystore.location | both | text |
        ssl.keystore.password | both | text |
        ssl.keystore.type | both | text | JKS
        ssl.protocol | both | text | TLSv1.3
        ssl.provider | both | text |
        ssl.secure.random.implementation | both | text |
        ssl.trustmanager.algorithm | both | text | PKIX
        ssl.truststore.certificates | both | text |
        ssl.truststore.location | both | text |
        ssl.truststore.password | both | text |
        ssl.truststore.type | both | text | JKS
        value.deserializer | consumer | text |
        """
}
