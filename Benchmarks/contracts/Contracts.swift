// The contract of the coding benchmark; the build plug-in adds its Swift type.
