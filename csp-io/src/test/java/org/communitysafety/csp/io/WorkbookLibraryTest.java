package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communitysafety.csp.io.table.ZipFolder;
import org.junit.jupiter.api.Test;

/** Where nobody asked for workbooks, the library for them is not there. */
class WorkbookLibraryTest {

    private static URL[] withoutFastExcel() {
        return Stream.of("java.class.path", "jdk.module.path")
                .flatMap(path -> Stream.of(System.getProperty(path, "").split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty() && !entry.contains("fastexcel"))
                .map(WorkbookLibraryTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void without_the_library_a_workbook_is_an_exception_that_says_what_to_add_and_tables_are_read() throws Exception {
        URL main = url(Path.of("target", "classes").toAbsolutePath().toString());
        URL[] all = Stream.concat(Stream.of(main), Stream.of(withoutFastExcel())).toArray(URL[]::new);
        try (URLClassLoader without = new URLClassLoader(all, null)) {
            Class<?> options = without.loadClass("org.communitysafety.csp.io.read.ReadOptions");
            Object usual = options.getField("USUAL").get(null);
            Class<?> books = without.loadClass("org.communitysafety.csp.io.PapersWorkbook");
            Throwable thrown = catchThrowable(() ->
                    books.getMethod("read", byte[].class, String.class, options).invoke(null, new byte[0], "papers.xlsx", usual));
            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            assertThat(thrown.getCause()).isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("XLSX workbooks need org.dhatim:fastexcel and org.dhatim:fastexcel-reader beside csp-io: add both");
            Object read = without.loadClass("org.communitysafety.csp.io.PapersTables").getMethod("readZip", byte[].class, String.class, options)
                    .invoke(null, new byte[0], "papers.zip", usual);
            assertThat(read.toString()).isEqualTo("papers.zip: 1 fault");
            byte[] book = ZipFolder.write(Map.of("[Content_Types].xml", new byte[1]));
            Object file = without.loadClass("org.communitysafety.csp.io.PapersFile").getMethod("read", InputStream.class, String.class, options)
                    .invoke(null, new ByteArrayInputStream(book), "papers.xlsx", usual);
            assertThat(((List<?>) file.getClass().getMethod("faults").invoke(file))).singleElement().asString()
                    .isEqualTo("papers.xlsx:1:1 syntax: this is a Word or Excel file, and what a workbook is read with is not here (org.dhatim:fastexcel,"
                            + " org.dhatim:fastexcel-reader), so nothing of it was read. Have that put beside the program, or save each sheet of the workbook"
                            + " as CSV and read the folder of them.");
        }
    }
}
