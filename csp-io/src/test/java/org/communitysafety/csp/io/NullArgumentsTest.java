package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever hands a reader null is told which of its arguments it was, and not only somewhere deep in it. */
final class NullArgumentsTest {

    private static final Map<Class<?>, Object> SOUND = Map.of(
            byte[].class, new byte[0],
            InputStream.class, new ByteArrayInputStream(new byte[0]),
            Map.class, Map.of(),
            Path.class, Path.of("none.json"),
            String.class, "none",
            ReadOptions.class, ReadOptions.USUAL,
            ImportOptions.class, ImportOptions.USUAL,
            Optional.class, Optional.empty(),
            Words.class, Words.english(),
            Read.class, MappingJson.read(new byte[0], "mapping.json"));

    static Stream<Method> readers() {
        return Stream.of(PapersJson.class, PapersFile.class, PapersTables.class, PapersWorkbook.class, AnswersJson.class, MappingJson.class, MeetingsJson.class,
                        ReviewCheck.class, SheetImport.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && List.of("read", "readZip", "propose", "run").contains(method.getName()));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_null_is_named(Method reader) {
        for (int i = 0; i < reader.getParameterCount(); i++) {
            Object[] arguments = Arrays.stream(reader.getParameterTypes()).map(NullArgumentsTest::sound).toArray();
            arguments[i] = null;
            Throwable thrown = catchThrowable(() -> reader.invoke(null, arguments));
            assertThat(thrown).as("argument %s of %s", i, reader).isInstanceOf(InvocationTargetException.class);
            assertThat(thrown.getCause()).as("argument %s of %s", i, reader).isInstanceOf(NullPointerException.class);
            assertThat(thrown.getCause().getMessage()).as("argument %s of %s", i, reader).matches("[a-z0-9]+");
        }
    }

    private static Object sound(Class<?> type) {
        return type == Papers.class ? Papers.builder().build() : SOUND.get(type);
    }
}
