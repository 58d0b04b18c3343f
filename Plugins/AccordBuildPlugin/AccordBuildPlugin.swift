import PackagePlugin
@main struct AccordBuildPlugin: BuildToolPlugin { func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] { [] } }
