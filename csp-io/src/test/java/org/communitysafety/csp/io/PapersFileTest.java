package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers by the path of what they are in. */
class PapersFileTest {

    private static final Papers SOUND = SoundPapers.of2025();

    @TempDir
    private Path folder;

    private Path tables() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        for (Map.Entry<String, byte[]> file : PapersTables.toFiles(SOUND).entrySet()) {
            Files.write(tables.resolve(file.getKey()), file.getValue());
        }
        return tables;
    }

    @Test
    void a_file_of_any_form_and_a_folder_of_tables_are_the_same_papers_under_their_last_name() throws IOException {
        Path json = Files.write(folder.resolve("plan.json"), PapersJson.toBytes(SOUND));
        Path zip = Files.write(folder.resolve("plan.zip"), PapersTables.toZip(SOUND));
        Path book = Files.write(folder.resolve("plan.xlsx"), PapersWorkbook.toBytes(SOUND));
        byte[] whole = PapersJson.toBytes(PapersFile.read(json).complete().orElseThrow());
        for (Path path : new Path[] {json, zip, book, tables()}) {
            Read<Papers> read = PapersFile.read(path);
            assertThat(read.faults()).as("" + path).isEmpty();
            assertThat(read.source()).isEqualTo(path.getFileName().toString());
            assertThat(PapersJson.toBytes(read.complete().orElseThrow())).isEqualTo(whole);
        }
        assertThat(PapersFile.read(folder.resolve("tables").resolve("..").resolve("tables")).source()).isEqualTo("tables");
    }

    @Test
    void a_folder_has_the_hash_of_its_tables_and_a_folder_in_it_is_told() throws IOException {
        Path tables = tables();
        assertThat(PapersFile.read(tables).sha256()).isEqualTo(PapersTables.read(PapersTables.toFiles(SOUND), "tables", ReadOptions.USUAL).sha256());
        Files.createDirectory(tables.resolve("more"));
        assertThat(PapersFile.read(tables).faults()).singleElement().asString().startsWith("more/:1:1 unknown: this is a folder beside the tables");
    }

    @Test
    void what_is_beyond_the_limit_is_a_fault_and_is_not_held() throws IOException {
        Path tables = tables();
        Read<Papers> read = PapersFile.read(tables, "our tables", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(1000)));
        assertThat(read.partial()).isEmpty();
        assertThat(read.sha256()).isEmpty();
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.LIMIT);
            assertThat(fault).hasToString("our tables:1:1 limit: the tables have more than 1000 bytes, so nothing of them was read. Are they the right ones?");
        });
    }

    @Test
    void a_folder_without_a_table_is_a_fault_and_what_is_not_there_an_exception() throws IOException {
        assertThat(PapersFile.read(Files.createDirectory(folder.resolve("empty"))).faults()).singleElement().asString()
                .contains("no table of papers is here");
        assertThatThrownBy(() -> PapersFile.read(folder.resolve("no.json"))).isInstanceOf(NoSuchFileException.class);
    }
}
