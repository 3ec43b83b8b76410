package org.communitysafety.csp.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Test {

    @Provide
    Arbitrary<byte[]> nearlyUtf8() {
        Arbitrary<String> pieces = Arbitraries.of("a", "officers of the council and the police", "é", "–", "😀", "\u07ff", "\u0800", "\ud7ff", "\ue000");
        Arbitrary<Byte> bytes = Arbitraries.of(0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0x9f, 0xa0, 0xed, 0xef, 0xf0, 0x8f, 0x90, 0xf4, 0xf5, 0xff)
                .map(Integer::byteValue);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, pieces.map(text -> text.getBytes(StandardCharsets.UTF_8))),
                        net.jqwik.api.Tuple.of(1, bytes.map(b -> new byte[] {b})))
                .list().ofMaxSize(30)
                .map(parts -> {
                    ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
                    parts.forEach(all::put);
                    return all.array();
                });
    }

    @Property
    void the_first_damaged_byte_is_where_a_strict_decoder_stops(@ForAll("nearlyUtf8") byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        assertThat(Utf8.firstDamage(bytes)).isEqualTo(result.isError() ? in.position() : -1);
    }

    @Property
    void a_simple_string_ends_at_its_first_quotation_mark(@ForAll("nearlyUtf8") byte[] bytes, @ForAll("ends") byte end) {
        byte[] text = java.util.Arrays.copyOf(bytes, bytes.length + 12);
        text[bytes.length] = end;
        text[bytes.length + 1] = '"';
        assertThat(Utf8.simpleEnd(text, 0)).isEqualTo(switch (end) {
            case '"' -> bytes.length;
            case '\\', '\n', 0, 0x1f -> -1;
            default -> bytes.length + 1;
        });
    }

    @Provide
    Arbitrary<Byte> ends() {
        return Arbitraries.of((byte) '"', (byte) '\\', (byte) '\n', (byte) 0, (byte) 0x1f, (byte) ' ', (byte) '!', (byte) '#', (byte) ']');
    }
}
