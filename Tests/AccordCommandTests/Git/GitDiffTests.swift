import Foundation
import Testing

@Suite("accord diff --against git:REVISION")
struct GitDiffTests {
    private let repository: Repository

    init() throws {
        repository = try Repository.example()
        try repository.folder.write(
            Repository.record("OrderShipped", ("to", "string")), to: "schemas/orders/OrderShipped.avsc")
        try repository.folder.write(
            Repository.record("OrderLost", ("a", "long"), ("b", "long")), to: "schemas/orders/OrderLost.avsc")
        try repository.folder.write(
            "key: id\nconsumers: { ledger: { settings: { group.id: ledger } } }\n", to: "schemas/orders/topic.yaml")
        try repository.commit("contracts")
        try repository.git("switch", "--quiet", "--create", "work")
    }

    private var folder: TemporaryFolder { repository.folder }

    @Test("nothing changed")
    func nothing() throws {
        let diff = try repository.accord("diff", "--against", "git:main")
        #expect(diff.output == "nothing changed\n")
        #expect(diff.exitCode == 0)
    }

    @Test("what was merged is not told again, and what was released since is no change")
    func release() throws {
        try folder.write("key: id\n", to: "schemas/orders/topic.yaml")
        #expect(try repository.accord("release", "OrderShipped").exitCode == 0)
        let diff = try repository.accord("diff", "--against", "git:main")
        #expect(diff.output == "schemas/orders/topic.yaml: changed\nno contract changed\n")
        #expect(diff.exitCode == 0)
    }

    @Test("every event is told, with who is affected")
    func events() throws {
        try folder.write(Repository.record("OrderPlaced", optional: ["note"]), to: Repository.contract)
        try repository.git("rm", "--quiet", "schemas/orders/OrderLost.avsc")
        try folder.write("key: id\n", to: "schemas/shipping/topic.yaml")
        try repository.git("mv", "schemas/orders/OrderShipped.avsc", "schemas/shipping/OrderShipped.avsc")
        try folder.write(Repository.record("ParcelLost"), to: "schemas/shipping/ParcelLost.avsc")
        let diff = try repository.accord("diff", "--against", "git:main")
        #expect(
            diff.output == """
                OrderLost 1.0 (main) (orders): breaking
                  the contract is gone
                  error: the contract 'OrderLost' is gone [contract-deleted]
                  affects consumer ledger

                OrderPlaced 1.0 to 1.1 (orders): safe
                  adds the optional field 'note' (null or string)
                  affects consumer ledger

                OrderShipped 1.0 (main) to 1.0 (shipping): safe
                  the contract was called orders/OrderShipped

                ParcelLost 1.0 (shipping): safe
                  a new contract, 1 field

                schemas/shipping/topic.yaml: changed
                4 contracts changed: 1 breaking, 3 safe

                """)
        #expect(diff.exitCode == 1)
    }

    @Test("a release that is edited is told besides")
    func editedRelease() throws {
        try folder.edit(Repository.release, "A contract.", "Another.")
        let diff = try repository.accord("diff", "--against", "git:main", "--format", "markdown")
        #expect(
            diff.output == """
                ### Contracts: no contract changed

                Besides:

                - **error** this release is not what it was (release-edited, \
                schemas/orders/history/OrderPlaced/1.0.avsc:5:12)

                """)
        #expect(diff.exitCode == 1)
    }

    @Test("what is staged can be told")
    func staged() throws {
        try folder.write(Repository.record("OrderPlaced", optional: ["note"]), to: Repository.contract)
        #expect(try repository.accord("diff", "--staged", "--against", "git:HEAD").output == "nothing changed\n")
        try repository.git("add", "--all")
        let diff = try repository.accord("diff", "--staged", "--against", "git:HEAD")
        #expect(diff.output.contains("adds the optional field 'note' (null or string)"))
    }
}
