// The compiler must have refused null, on these lines and no others.
List<String> refused = [
    "Main.kt:13:26 Null cannot be a value of a non-null type 'String'",
    "Main.kt:15:26 Argument type mismatch: actual type is 'String?', but 'String' was expected",
    "Main.kt:17:30 None of the following candidates is applicable",
    "Main.kt:18:47 Null cannot be a value of a non-null type 'Wording'",
    "Main.kt:23:42 Return type of 'fun read(bytes: ByteArray): DocumentView?' is not a subtype",
    "Main.kt:25:32 Return type of 'fun extensions(): ImmutableSet<String>?' is not a subtype",
]
List<String> told = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('Main.kt') }
refused.each { line -> assert told.any { it.contains(line) } }
assert told.every { line -> refused.any { line.contains(it) } }
