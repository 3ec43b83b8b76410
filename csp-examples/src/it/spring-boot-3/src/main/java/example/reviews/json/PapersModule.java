package example.reviews.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;

/**
 * Papers and reviews as parts of JSON that Jackson 2 maps. Papers are read by the library's own reader, which tells every fault; a mapper
 * has an exception with all of them.
 */
public final class PapersModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    public PapersModule(ReadOptions options) {
        super("community-safety-papers");
        addDeserializer(Papers.class, new JsonDeserializer<Papers>() {
            @Override
            public Papers deserialize(JsonParser in, DeserializationContext context) throws IOException {
                String above = SubTree.pointer(in);
                Read<Papers> read = PapersJson.read(SubTree.bytes(in), "papers", options);
                return read.complete().orElseThrow(() -> new PapersFaultsException(in, above, read.faults()));
            }
        });
        addSerializer(Papers.class, raw(PapersJson::toBytes));
        addSerializer(ReviewedPapers.class, raw(ReviewJson::toBytes));
    }

    private static <T> JsonSerializer<T> raw(Function<T, byte[]> bytes) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeRawValue(new String(bytes.apply(value), StandardCharsets.UTF_8).strip());
            }
        };
    }
}
