extension SettingTable {
    /// librdkafka, as `rd_kafka_conf_properties_show` and `rd_kafka_conf_dump` of its versions say.
    ///
    /// Since 2.15 `fetch.min.bytes` has wider bounds, but for share consumers alone.
    static let librdkafkaLines = """
        builtin.features | flags gzip snappy ssl sasl regex lz4 sasl_gssapi sasl_plain sasl_scram plugins zstd \
        sasl_oauthbearer http@1.9 oidc@1.9 |
        client.id | text | rdkafka
        metadata.broker.list bootstrap.servers | text |
        message.max.bytes | integer 1000...1000000000 | 1000000
        message.copy.max.bytes | integer 0...1000000000 | 65535
        receive.message.max.bytes | integer 1000...2147483647 | 100000000
        max.in.flight.requests.per.connection max.in.flight | integer 1...1000000 | 1000000
        metadata.recovery.strategy@2.10 | word none rebootstrap | rebootstrap
        metadata.recovery.rebootstrap.trigger.ms@2.11 | integer 0...2147483647 | 300000
        topic.metadata.refresh.interval.ms | integer -1...3600000 | 300000
        metadata.max.age.ms | integer 1...86400000 | 900000
        topic.metadata.refresh.fast.interval.ms | integer 1...60000 | 100 | before 2.3 = 250
        topic.metadata.refresh.fast.cnt | integer 0...1000 | 10
        topic.metadata.refresh.sparse | boolean | true
        topic.metadata.propagation.max.ms@1.5 | integer 0...3600000 | 30000
        topic.blacklist | text |
        debug | flags generic broker topic metadata feature queue msg protocol cgrp security fetch interceptor plugin \
        consumer admin eos mock assignor@1.6 conf@1.6 telemetry@2.5 all |
        socket.timeout.ms | integer 10...300000 | 60000
        socket.blocking.max.ms | integer 1...60000 | 1000
        socket.send.buffer.bytes | integer 0...100000000 | 0
        socket.receive.buffer.bytes | integer 0...100000000 | 0
        socket.keepalive.enable | boolean | false
        socket.nagle.disable | boolean | true | before 2.10 = false
        socket.max.fails | integer 0...1000000 | 1
        broker.address.ttl | integer 0...86400000 | 1000
        broker.address.family | word any v4 v6 | any
        socket.connection.setup.timeout.ms@1.9 | integer 1000...2147483647 | 30000
        connections.max.idle.ms@1.7 | integer 0...2147483647 | 0
        reconnect.backoff.jitter.ms | integer 0...3600000 | 0
        reconnect.backoff.ms | integer 0...3600000 | 100
        reconnect.backoff.max.ms | integer 0...3600000 | 10000
        statistics.interval.ms | integer 0...86400000 | 0
        enabled_events | integer 0...2147483647 | 0
        log_level | integer 0...7 | 6
        log.queue | boolean | false
        log.thread.name | boolean | true
        enable.random.seed@1.4.2 | boolean | true
        log.connection.close | boolean | true
        internal.termination.signal | integer 0...128 | 0
        api.version.request | boolean | true
        api.version.request.timeout.ms | integer 1...300000 | 10000
        api.version.fallback.ms | integer 0...604800000 | 0
        broker.version.fallback | text | 0.10.0
        allow.auto.create.topics@1.5 | boolean | false
        security.protocol | word plaintext ssl sasl_plaintext sasl_ssl | plaintext
        ssl.cipher.suites | text |
        ssl.curves.list | text |
        ssl.sigalgs.list | text |
        ssl.key.location | text |
        ssl.key.password | text |
        ssl.key.pem | text |
        ssl.certificate.location | text |
        ssl.certificate.pem | text |
        ssl.ca.location | text |
        https.ca.location@2.11 | text |
        https.ca.pem@2.11 | text |
        ssl.ca.pem@1.8 | text |
        ssl.ca.certificate.stores@1.6 | text | Root
        ssl.crl.location | text |
        ssl.keystore.location | text |
        ssl.keystore.password | text |
        ssl.providers@2.0 | text |
        ssl.engine.location@1.7 | text |
        ssl.engine.id@1.7 | text | dynamic
        enable.ssl.certificate.verification | boolean | true
        ssl.endpoint.identification.algorithm | word none https | https | before 2.0 = none
        sasl.mechanisms sasl.mechanism | text | GSSAPI
        sasl.kerberos.service.name | text | kafka
        sasl.kerberos.principal | text | kafkaclient
        sasl.kerberos.kinit.cmd | text |
        sasl.kerberos.keytab | text |
        sasl.kerberos.min.time.before.relogin | integer 0...86400000 | 60000
        sasl.username | text |
        sasl.password | text |
        sasl.oauthbearer.config | text |
        enable.sasl.oauthbearer.unsecure.jwt | boolean | false
        sasl.oauthbearer.method@1.9 | word default oidc | default
        sasl.oauthbearer.client.id@1.9 sasl.oauthbearer.client.credentials.client.id@2.11 | text |
        sasl.oauthbearer.client.secret@1.9 sasl.oauthbearer.client.credentials.client.secret@2.11 | text |
        sasl.oauthbearer.scope@1.9 | text |
        sasl.oauthbearer.extensions@1.9 | text |
        sasl.oauthbearer.token.endpoint.url@1.9 | text |
        sasl.oauthbearer.sub.claim.name@2.14 | text | sub
        sasl.oauthbearer.grant.type@2.11 | word client_credentials urn:ietf:params:oauth:grant-type:jwt-bearer | \
        client_credentials
        sasl.oauthbearer.assertion.algorithm@2.11 | word RS256 ES256 | RS256
        sasl.oauthbearer.assertion.private.key.file@2.11 | text |
        sasl.oauthbearer.assertion.private.key.passphrase@2.11 | text |
        sasl.oauthbearer.assertion.private.key.pem@2.11 | text |
        sasl.oauthbearer.assertion.file@2.11 | text |
        sasl.oauthbearer.assertion.claim.aud@2.11 | text |
        sasl.oauthbearer.assertion.claim.exp.seconds@2.11 | integer 1...2147483647 | 300
        sasl.oauthbearer.assertion.claim.iss@2.11 | text |
        sasl.oauthbearer.assertion.claim.jti.include@2.11 | boolean | false
        sasl.oauthbearer.assertion.claim.nbf.seconds@2.11 | integer 0...2147483647 | 60
        sasl.oauthbearer.assertion.claim.sub@2.11 | text |
        sasl.oauthbearer.assertion.jwt.template.file@2.11 | text |
        sasl.oauthbearer.metadata.authentication.type@2.12 | word none azure_imds aws_iam@2.15 | none
        plugin.library.paths | text |
        group.id | text |
        group.instance.id | text |
        partition.assignment.strategy | choices range roundrobin cooperative-sticky@1.6 | range,roundrobin
        session.timeout.ms | integer 1...3600000 | 45000 | before 1.7 = 10000
        heartbeat.interval.ms | integer 1...3600000 | 3000
        group.protocol.type | choices consumer | consumer | before 1.6 text
        group.protocol@2.4 | word classic consumer | classic
        group.remote.assignor@2.4 | text |
        coordinator.query.interval.ms | integer 1...3600000 | 600000
        max.poll.interval.ms | integer 1...86400000 | 300000
        enable.auto.commit | boolean | true
        auto.commit.interval.ms | integer 0...86400000 | 5000
        enable.auto.offset.store | boolean | true
        queued.min.messages | integer 1...10000000 | 100000
        queued.max.messages.kbytes | integer 1...2097151 | 65536 | before 1.5 = 1048576
        fetch.wait.max.ms | integer 0...300000 | 500 | before 1.5 = 100
        fetch.queue.backoff.ms@2.2 | integer 0...300000 | 1000
        fetch.message.max.bytes max.partition.fetch.bytes | integer 1...1000000000 | 1048576
        fetch.max.bytes | integer 0...2147483135 | 52428800
        fetch.min.bytes | integer 1...100000000 | 1
        fetch.error.backoff.ms | integer 0...300000 | 500
        offset.store.method | word none file broker | broker
        isolation.level | word read_uncommitted read_committed | read_committed
        enable.partition.eof | boolean | false
        check.crcs | boolean | false
        client.rack | text |
        max.poll.records@2.15 | integer 1...2147483647 | 500
        share.acknowledgement.mode@2.15 | text | implicit
        transactional.id | text |
        transaction.timeout.ms | integer 1000...2147483647 | 60000
        enable.idempotence | boolean | false
        enable.gapless.guarantee | boolean | false
        queue.buffering.max.messages | integer 0...2147483647 | 100000 | before 2.0 integer 1...10000000
        queue.buffering.max.kbytes | integer 1...2147483647 | 1048576
        queue.buffering.max.ms linger.ms | number 0...900000 | 5 | before 1.5 = 0.5
        message.send.max.retries retries | integer 0...2147483647 | 2147483647 | before 1.5.2 integer 0...10000000 = 2
        retry.backoff.ms | integer 1...300000 | 100
        retry.backoff.max.ms@2.3 | integer 1...300000 | 1000
        queue.buffering.backpressure.threshold | integer 1...1000000 | 1
        compression.codec compression.type | word none gzip snappy lz4 zstd | none
        batch.num.messages | integer 1...1000000 | 10000
        batch.size@1.5 | integer 1...2147483647 | 1000000
        delivery.report.only.error | boolean | false
        sticky.partitioning.linger.ms@1.6 | integer 0...900000 | 10
        client.dns.lookup@2.2 | word use_all_dns_ips resolve_canonical_bootstrap_servers_only | use_all_dns_ips
        enable.metrics.push@2.5 | boolean | true
        request.required.acks acks | integer -1...1000 all | -1
        request.timeout.ms | integer 1...900000 | 30000 | before 1.5.2 = 5000
        message.timeout.ms delivery.timeout.ms | integer 0...2147483647 | 300000
        queuing.strategy | word fifo lifo | fifo
        produce.offset.report | boolean | false
        partitioner | choice random consistent consistent_random murmur2 murmur2_random fnv1a fnv1a_random | \
        consistent_random
        compression.level | integer -1...12 | -1
        auto.commit.enable topic.enable.auto.commit | boolean | true
        auto.offset.reset | word smallest earliest beginning largest latest end error | largest
        offset.store.path | text | .
        offset.store.sync.interval.ms | integer -1...86400000 | -1
        consume.callback.max.messages | integer 0...1000000 | 0
        client.software.name | text | librdkafka
        client.software.version | text |
        metadata.request.timeout.ms | integer 10...900000 | 10 | before 1.7 = 60000
        enable_sasl_queue@1.9 | boolean | false
        enable.sparse.connections | boolean | true
        test.mock.num.brokers | integer 0...10000 | 0
        test.mock.broker.rtt@1.9 | integer 0...3600000 | 0
        ssl.truststore.location | refused |
        sasl.jaas.config | refused |
        """
}
