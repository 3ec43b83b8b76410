package example.reviews.json;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Papers and reviews as parts of JSON that Jackson 3 maps. Papers are read by the library's own reader, which tells every fault; a mapper
 * has an exception with all of them.
 */
public final class PapersModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    public PapersModule(ReadOptions options) {
        super("community-safety-papers");
        addDeserializer(Papers.class, new ValueDeserializer<Papers>() {
            @Override
            public Papers deserialize(JsonParser in, DeserializationContext context) {
                String above = SubTree.pointer(in);
                Read<Papers> read = PapersJson.read(SubTree.bytes(in), "papers", options);
                return read.complete().orElseThrow(() -> new PapersFaultsException(in, above, read.faults()));
            }
        });
        addSerializer(Papers.class, raw(PapersJson::toBytes));
        addSerializer(ReviewedPapers.class, raw(ReviewJson::toBytes));
    }

    private static <T> ValueSerializer<T> raw(Function<T, byte[]> bytes) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext provider) {
                out.writeRawValue(new String(bytes.apply(value), StandardCharsets.UTF_8).strip());
            }
        };
    }
}
