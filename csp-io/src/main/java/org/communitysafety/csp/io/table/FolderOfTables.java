package org.communitysafety.csp.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of tables on a disk. */
public final class FolderOfTables {

    private FolderOfTables() {}

    /**
     * The bytes of each file by its name; a folder in it has a slash behind its name, and no bytes.
     *
     * @param most how many bytes there may be in all files together
     * @return empty if there are more
     * @throws IOException if the folder or a file in it cannot be read
     */
    public static Optional<Map<String, byte[]>> files(Path folder, int most) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        int left = most;
        for (Path file : in(folder)) {
            if (!Files.isRegularFile(file)) {
                files.put(file.getFileName() + (Files.isDirectory(file) ? "/" : ""), new byte[0]);
                continue;
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(left + 1);
                if (bytes.length > left) {
                    return Optional.empty();
                }
                left -= bytes.length;
                files.put(file.getFileName().toString(), bytes);
            }
        }
        return Optional.of(files);
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
