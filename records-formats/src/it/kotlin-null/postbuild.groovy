// The compiler must have refused null, on these lines and no others.
List<String> refused = [
    "Main.kt:12:26 Null cannot be a value of a non-null type 'String'",
    "Main.kt:14:26 Argument type mismatch: actual type is 'String?', but 'String' was expected",
    "Main.kt:16:30 None of the following candidates is applicable",
    "Main.kt:17:47 Null cannot be a value of a non-null type 'Wording'",
    "Main.kt:22:42 Return type of 'fun read(bytes: ByteArray): DocumentView?' is not a subtype",
    "Main.kt:24:36 Return type of 'fun read(path: Path): DocumentView?' is not a subtype",
]
List<String> told = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('Main.kt') }
refused.each { line -> assert told.any { it.contains(line) } }
assert told.every { line -> refused.any { line.contains(it) } }
