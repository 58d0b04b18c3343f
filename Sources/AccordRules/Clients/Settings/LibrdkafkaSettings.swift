extension SettingTable {
    /// librdkafka 2.
    static let librdkafkaLines = """
        builtin.features | both | flags gzip snappy ssl sasl regex lz4 sasl_gssapi sasl_plain sasl_scram plugins zstd \
        sasl_oauthbearer http oidc |
        client.id | both | text | rdkafka
        metadata.broker.list bootstrap.servers | both | text |
        message.max.bytes | both | integer 1000...1000000000 | 1000000
        message.copy.max.bytes | both | integer 0...1000000000 | 65535
        receive.message.max.bytes | both | integer 1000...2147483647 | 100000000
        max.in.flight.requests.per.connection max.in.flight | both | integer 1...1000000 | 1000000
        metadata.recovery.strategy | both | word none rebootstrap | rebootstrap
        metadata.recovery.rebootstrap.trigger.ms | both | integer 0...2147483647 | 300000
        topic.metadata.refresh.interval.ms | both | integer -1...3600000 | 300000
        metadata.max.age.ms | both | integer 1...86400000 | 900000
        topic.metadata.refresh.fast.interval.ms | both | integer 1...60000 | 100
        topic.metadata.refresh.fast.cnt | both | integer 0...1000 | 10
        topic.metadata.refresh.sparse | both | boolean | true
        topic.metadata.propagation.max.ms | both | integer 0...3600000 | 30000
        topic.blacklist | both | text |
        debug | both | flags generic broker topic metadata feature queue msg protocol cgrp security fetch interceptor \
        plugin consumer admin eos mock assignor conf telemetry all |
        socket.timeout.ms | both | integer 10...300000 | 60000
        socket.blocking.max.ms | both | integer 1...60000 | 1000
        socket.send.buffer.bytes | both | integer 0...100000000 | 0
        socket.receive.buffer.bytes | both | integer 0...100000000 | 0
        socket.keepalive.enable | both | boolean | false
        socket.nagle.disable | both | boolean | true
        socket.max.fails | both | integer 0...1000000 | 1
        broker.address.ttl | both | integer 0...86400000 | 1000
        broker.address.family | both | word any v4 v6 | any
        socket.connection.setup.timeout.ms | both | integer 1000...2147483647 | 30000
        connections.max.idle.ms | both | integer 0...2147483647 | 0
        reconnect.backoff.jitter.ms | both | integer 0...3600000 | 0
        reconnect.backoff.ms | both | integer 0...3600000 | 100
        reconnect.backoff.max.ms | both | integer 0...3600000 | 10000
        statistics.interval.ms | both | integer 0...86400000 | 0
        enabled_events | both | integer 0...2147483647 | 0
        log_level | both | integer 0...7 | 6
        log.queue | both | boolean | false
        log.thread.name | both | boolean | true
        enable.random.seed | both | boolean | true
        log.connection.close | both | boolean | true
        internal.termination.signal | both | integer 0...128 | 0
        api.version.request | both | boolean | true
        api.version.request.timeout.ms | both | integer 1...300000 | 10000
        api.version.fallback.ms | both | integer 0...604800000 | 0
        broker.version.fallback | both | text | 0.10.0
        allow.auto.create.topics | both | boolean |
        security.protocol | both | word plaintext ssl sasl_plaintext sasl_ssl | plaintext
        ssl.cipher.suites | both | text |
        ssl.curves.list | both | text |
        ssl.sigalgs.list | both | text |
        ssl.key.location | both | text |
        ssl.key.password | both | text |
        ssl.key.pem | both | text |
        ssl.certificate.location | both | text |
        ssl.certificate.pem | both | text |
        ssl.ca.location | both | text |
        https.ca.location | both | text |
        https.ca.pem | both | text |
        ssl.ca.pem | both | text |
        ssl.ca.certificate.stores | both | text | Root
        ssl.crl.location | both | text |
        ssl.keystore.location | both | text |
        ssl.keystore.password | both | text |
        ssl.providers | both | text |
        ssl.engine.location | both | text |
        ssl.engine.id | both | text | dynamic
        enable.ssl.certificate.verification | both | boolean | true
        ssl.endpoint.identification.algorithm | both | word none https | https
        sasl.mechanisms sasl.mechanism | both | text | GSSAPI
        sasl.kerberos.service.name | both | text | kafka
        sasl.kerberos.principal | both | text | kafkaclient
        sasl.kerberos.kinit.cmd | both | text |
        sasl.kerberos.keytab | both | text |
        sasl.kerberos.min.time.before.relogin | both | integer 0...86400000 | 60000
        sasl.username | both | text |
        sasl.password | both | text |
        sasl.oauthbearer.config | both | text |
        enable.sasl.oauthbearer.unsecure.jwt | both | boolean | false
        sasl.oauthbearer.method | both | word default oidc | default
        sasl.oauthbearer.client.id sasl.oauthbearer.client.credentials.client.id | both | text |
        sasl.oauthbearer.client.secret sasl.oauthbearer.client.credentials.client.secret | both | text |
        sasl.oauthbearer.scope | both | text |
        sasl.oauthbearer.extensions | both | text |
        sasl.oauthbearer.token.endpoint.url | both | text |
        sasl.oauthbearer.sub.claim.name | both | text | sub
        sasl.oauthbearer.grant.type | both | word client_credentials urn:ietf:params:oauth:grant-type:jwt-bearer | \
        client_credentials
        sasl.oauthbearer.assertion.algorithm | both | word RS256 ES256 | RS256
        sasl.oauthbearer.assertion.private.key.file | both | text |
        sasl.oauthbearer.assertion.private.key.passphrase | both | text |
        sasl.oauthbearer.assertion.private.key.pem | both | text |
        sasl.oauthbearer.assertion.file | both | text |
        sasl.oauthbearer.assertion.claim.aud | both | text |
        sasl.oauthbearer.assertion.claim.exp.seconds | both | integer 1...2147483647 | 300
        sasl.oauthbearer.assertion.claim.iss | both | text |
        sasl.oauthbearer.assertion.claim.jti.include | both | boolean | false
        sasl.oauthbearer.assertion.claim.nbf.seconds | both | integer 0...2147483647 | 60
        sasl.oauthbearer.assertion.claim.sub | both | text |
        sasl.oauthbearer.assertion.jwt.template.file | both | text |
        sasl.oauthbearer.metadata.authentication.type | both | word none azure_imds aws_iam | none
        plugin.library.paths | both | text |
        group.id | consumer | text |
        group.instance.id | consumer | text |
        partition.assignment.strategy | consumer | flags range roundrobin cooperative-sticky | range,roundrobin
        session.timeout.ms | consumer | integer 1...3600000 | 45000
        heartbeat.interval.ms | consumer | integer 1...3600000 | 3000
        group.protocol.type | consumer | text | consumer
        group.protocol | consumer | word classic consumer | classic
        group.remote.assignor | consumer | text |
        coordinator.query.interval.ms | consumer | integer 1...3600000 | 600000
        max.poll.interval.ms | consumer | integer 1...86400000 | 300000
        enable.auto.commit | consumer | boolean | true
        auto.commit.interval.ms | consumer | integer 0...86400000 | 5000
        enable.auto.offset.store | consumer | boolean | true
        queued.min.messages | consumer | integer 1...10000000 | 100000
        queued.max.messages.kbytes | consumer | integer 1...2097151 | 65536
        fetch.wait.max.ms | consumer | integer 0...300000 | 500
        fetch.queue.backoff.ms | consumer | integer 0...300000 | 1000
        fetch.message.max.bytes max.partition.fetch.bytes | consumer | integer 1...1000000000 | 1048576
        fetch.max.bytes | consumer | integer 0...2147483135 | 52428800
        fetch.min.bytes | consumer | integer 0...2147483647 | 1
        fetch.error.backoff.ms | consumer | integer 0...300000 | 500
        offset.store.method | consumer | word none file broker | broker
        isolation.level | consumer | word read_uncommitted read_committed | read_committed
        enable.partition.eof | consumer | boolean | false
        check.crcs | consumer | boolean | false
        client.rack | both | text |
        max.poll.records | consumer | integer 1...2147483647 | 500
        share.acknowledgement.mode | consumer | text | implicit
        transactional.id | producer | text |
        transaction.timeout.ms | producer | integer 1000...2147483647 | 60000
        enable.idempotence | producer | boolean | false
        enable.gapless.guarantee | producer | boolean | false
        queue.buffering.max.messages | producer | integer 0...2147483647 | 100000
        queue.buffering.max.kbytes | producer | integer 1...2147483647 | 1048576
        queue.buffering.max.ms linger.ms | producer | number 0...900000 | 5
        message.send.max.retries retries | producer | integer 0...2147483647 | 2147483647
        retry.backoff.ms | both | integer 1...300000 | 100
        retry.backoff.max.ms | both | integer 1...300000 | 1000
        queue.buffering.backpressure.threshold | producer | integer 1...1000000 | 1
        compression.codec compression.type | producer | word none gzip snappy lz4 zstd | none
        batch.num.messages | producer | integer 1...1000000 | 10000
        batch.size | producer | integer 1...2147483647 | 1000000
        delivery.report.only.error | producer | boolean | false
        sticky.partitioning.linger.ms | producer | integer 0...900000 | 10
        client.dns.lookup | both | word use_all_dns_ips resolve_canonical_bootstrap_servers_only | use_all_dns_ips
        enable.metrics.push | both | boolean | true
        request.required.acks acks | producer | integer -1...1000 all | -1
        request.timeout.ms | producer | integer 1...900000 | 30000
        message.timeout.ms delivery.timeout.ms | producer | integer 0...2147483647 | 300000
        queuing.strategy | producer | word fifo lifo | fifo
        produce.offset.report | producer | boolean | false
        partitioner | producer | choice random consistent consistent_random murmur2 murmur2_random fnv1a fnv1a_random | \
        consistent_random
        topic.compression.codec topic.compression.type | producer | word none gzip snappy lz4 zstd inherit | inherit
        compression.level | producer | integer -1...12 | -1
        auto.commit.enable topic.enable.auto.commit | consumer | boolean | true
        topic.auto.commit.interval.ms | consumer | integer 10...86400000 | 60000
        auto.offset.reset | consumer | word smallest earliest beginning largest latest end error | largest
        offset.store.path | consumer | text | .
        offset.store.sync.interval.ms | consumer | integer -1...86400000 | -1
        topic.offset.store.method | consumer | word file broker | broker
        consume.callback.max.messages | consumer | integer 0...1000000 | 0
        client.software.name | both | text | librdkafka
        client.software.version | both | text |
        metadata.request.timeout.ms | both | integer 10...900000 | 10
        enable_sasl_queue | both | boolean | false
        enable.sparse.connections | both | boolean | true
        test.mock.num.brokers | both | integer 0...10000 | 0
        test.mock.broker.rtt | both | integer 0...3600000 | 0
        ssl.truststore.location | both | refused |
        sasl.jaas.config | both | refused |
        """
}
