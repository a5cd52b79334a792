package vn.records.cli.presentation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.Problem;
import vn.records.matter.FileName;
import vn.records.reader.DocumentReaders;

/**
 * Finds the files the command was given. A folder is walked for files that are named as those of a reader are, without the
 * lock files {@code ~$…} of Word and hidden files, in the order of the names; links to folders are not followed.
 */
final class InputFinder {

    private int passedOver;

    private InputFinder() {}

    /**
     * What was found.
     *
     * @param inputs the files to judge
     * @param passedOver how many other files the folders hold, which no reader takes by their names
     */
    record Found(ImmutableList<Input> inputs, int passedOver) {}

    static Found find(List<String> arguments) {
        InputFinder finder = new InputFinder();
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        for (String argument : arguments) {
            inputs.addAll(finder.find(argument));
        }
        return new Found(inputs.build(), finder.passedOver);
    }

    private Iterable<Input> find(String argument) {
        try {
            Path path = Path.of(argument);
            if (argument.isEmpty() || !Files.exists(path)) {
                return ImmutableList.of(new Input.Lost(Problem.notFound(argument)));
            } else if (Files.isDirectory(path)) {
                return folder(argument, path);
            } else if (!Files.isRegularFile(path)) {
                return ImmutableList.of(new Input.Lost(Problem.notAFile(argument)));
            }
            return ImmutableList.of(new Input.File(argument, path));
        } catch (InvalidPathException e) {
            return ImmutableList.of(new Input.Lost(Problem.impossible(argument)));
        }
    }

    private Iterable<Input> folder(String argument, Path folder) {
        Walk walk = new Walk(argument, folder);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            return ImmutableList.of(new Input.Lost(Problem.of(argument, e)));
        }
        passedOver += walk.passedOver;
        ImmutableSortedMap<String, Input> found = walk.found.buildOrThrow();
        return found.isEmpty() ? ImmutableList.of(new Input.Lost(Problem.emptyFolder(argument))) : found.values();
    }

    /** Collects the documents below a folder, and what cannot be looked into. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final DocumentReaders readers = DocumentReaders.installed();
        private final ImmutableSortedMap.Builder<String, Input> found = ImmutableSortedMap.naturalOrder();
        private final String given;
        private final Path folder;
        private int passedOver;

        Walk(String given, Path folder) {
            this.given = given.endsWith("/") ? given : given + "/";
            this.folder = folder;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean isFile = attributes.isRegularFile() || (attributes.isSymbolicLink() && !Files.isDirectory(file));
            String last = FileName.of(file);
            if (isFile && !last.startsWith("~$")) {
                if (readers.nameEndsAsTheirs(last)) {
                    found.put(name(file), new Input.File(name(file), file));
                } else if (!last.startsWith(".")) {
                    passedOver++;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            found.put(name(file), new Input.Lost(Problem.of(name(file), failure)));
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            StringBuilder name = new StringBuilder(given);
            for (Path step : folder.relativize(file)) {
                name.append(name.length() == given.length() ? "" : "/").append(FileName.of(step));
            }
            return name.toString();
        }
    }
}
