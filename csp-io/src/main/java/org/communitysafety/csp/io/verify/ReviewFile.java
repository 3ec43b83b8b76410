package org.communitysafety.csp.io.verify;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.WrittenReview;
import org.communitysafety.csp.pack.PlanQuality;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.pack.RulePacks;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.UnfitTextException;
import org.communitysafety.csp.words.Said;

/** Reads what has to be known of a review to make it again. */
public final class ReviewFile {

    private static final String HASH = "[0-9a-f]{64}";

    private final String source;
    private final List<Fault> faults = new ArrayList<>();

    private ReviewFile(String source) {
        this.source = source;
    }

    /**
     * Reads it; nothing comes of a file that lacks anything that is needed. Of one beyond the limit on bytes they need not be all, so that it has
     * no hash.
     */
    public static Read<WrittenReview> read(byte[] bytes, String source, Limits limits) {
        ReviewFile file = new ReviewFile(source);
        if (bytes.length > limits.bytes()) {
            file.fault(1, 1, "", FaultKind.LIMIT, ReviewFileMessages.TOO_LARGE.said(Integer.toString(limits.bytes())));
            return Read.of(source, Optional.empty(), file.faults, List.of(), Places.none(), () -> "");
        }
        Optional<WrittenReview> review = file.review(bytes);
        return Read.of(source, file.faults.isEmpty() ? review : Optional.empty(), file.faults, List.of(), Places.none(),
                () -> PapersDocument.sha256(bytes));
    }

    private Optional<WrittenReview> review(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Node root = Node.of(text);
            return root.fields().containsKey("reviewVersion") ? review(root, text) : notAReview(root);
        } catch (CharacterCodingException other) {
            fault(1, 1, "", FaultKind.ENCODING, ReviewFileMessages.NOT_UTF_8.said());
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            fault(at == null ? 1 : Math.max(1, at.getLineNr()), at == null ? 1 : Math.max(1, at.getColumnNr()), "", FaultKind.SYNTAX,
                    ReviewFileMessages.NOT_JSON.said());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Optional.empty();
    }

    private Optional<WrittenReview> notAReview(Node root) {
        fault(root, FaultKind.VERSION, (root.fields().containsKey("batchVersion") ? ReviewFileMessages.BATCH : ReviewFileMessages.NOT_A_REVIEW).said());
        return Optional.empty();
    }

    private Optional<WrittenReview> review(Node root, String text) {
        Optional<String> version = value(root, "reviewVersion", JsonToken.VALUE_NUMBER_INT, "1");
        if (version.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> options = inner(root, "options");
        Optional<String> library = inner(root, "library").flatMap(node -> text(node, "version", ".+"));
        Optional<Node> law = inner(root, "law");
        Optional<String> lawVersion = law.flatMap(node -> text(node, "version", ".+"));
        Optional<String> hash = law.flatMap(node -> text(node, "hash", HASH));
        Optional<ReviewOptions> how = options.map(this::options);
        Optional<Gate> gate = options.flatMap(node -> word(node, "gate", Gate.class));
        Optional<Audience> audience = options.flatMap(node -> word(node, "audience", Audience.class));
        List<WrittenReview.Input> inputs = list(root, "inputs").stream().flatMap(node -> input(node).stream()).toList();
        Map<String, String> outcomes = new LinkedHashMap<>();
        list(root, "findings").forEach(node -> text(node, "duty", ".+").ifPresent(duty ->
                text(node, "outcome", ".+").ifPresent(outcome -> outcomes.put(duty, outcome))));
        if (faults.isEmpty() && (inputs.isEmpty() || inputs.size() > 2)) {
            fault(root.field("inputs"), FaultKind.MALFORMED, ReviewFileMessages.INPUTS.said());
        }
        return faults.isEmpty()
                ? Optional.of(new WrittenReview(source, library.orElseThrow(), lawVersion.orElseThrow(), hash.orElseThrow(),
                        how.orElseThrow(), gate.orElseThrow(), audience.orElseThrow(), root.fields().containsKey("form"), inputs, outcomes, text))
                : Optional.empty();
    }

    private ReviewOptions options(Node node) {
        ReviewOptions options = ReviewOptions.USUAL;
        Optional<LocalDate> on = day(node, "on");
        Optional<LocalDate> asAt = day(node, "asAt");
        options = on.map(options::on).orElse(options);
        options = asAt.map(options::asAt).orElse(options);
        if (node.fields().containsKey("language")) {
            text(node, "language", ".+").ifPresent(tag -> fault(node.field("language"), FaultKind.MALFORMED,
                    ReviewFileMessages.LANGUAGE.said(tag)));
        }
        Node whole = node.fields().get("assumeWhole");
        if (whole == null || (whole.kind() != JsonToken.VALUE_TRUE && whole.kind() != JsonToken.VALUE_FALSE)) {
            fault(whole == null ? node : whole, FaultKind.MALFORMED, ReviewFileMessages.ASSUME_WHOLE.said());
        } else if (whole.kind() == JsonToken.VALUE_TRUE) {
            options = options.assumingWhole();
        }
        for (Node pack : list(node, "packs")) {
            Optional<Pack> known = word(pack, Pack.class);
            options = known.map(options::with).orElse(options);
        }
        for (Node pack : node.fields().containsKey("rulePacks") ? list(node, "rulePacks") : List.<Node>of()) {
            options = rulePack(pack).map(options::with).orElse(options);
        }
        return options;
    }

    /** The pack of somebody's own that it names: the one of this library, or one of the jars that are here. */
    private Optional<RulePack> rulePack(Node node) {
        Optional<String> namespace = text(node, "namespace", ".+");
        Optional<String> version = text(node, "version", ".+");
        if (namespace.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        Optional<RulePack> known = RulePacks.NONE.with(PlanQuality.pack()).with(RulePacks.installed()).find(namespace.get())
                .filter(pack -> pack.getVersion().equals(version.get()));
        if (known.isEmpty()) {
            fault(node, FaultKind.MALFORMED, ReviewFileMessages.NO_PACK.said(namespace.get(), version.get()));
        }
        return known;
    }

    private Optional<WrittenReview.Input> input(Node node) {
        Optional<String> hash = node.fields().containsKey("sha256") ? text(node, "sha256", HASH) : Optional.empty();
        return text(node, "name", "(?s).*").map(name -> new WrittenReview.Input(name, hash));
    }

    private Optional<LocalDate> day(Node node, String name) {
        if (!node.fields().containsKey(name)) {
            return Optional.empty();
        }
        return text(node, name, ".+").flatMap(text -> parsed(node.field(name), text));
    }

    private Optional<LocalDate> parsed(Node node, String text) {
        try {
            return Optional.of(PartialDate.parseDay(text));
        } catch (UnfitTextException wrong) {
            fault(node, FaultKind.MALFORMED, ReviewFileMessages.NOT_A_DAY.said());
            return Optional.empty();
        }
    }

    private <E extends Enum<E> & Word> Optional<E> word(Node node, String name, Class<E> words) {
        return there(node, name).flatMap(value -> word(value, words));
    }

    private <E extends Enum<E> & Word> Optional<E> word(Node value, Class<E> words) {
        Optional<E> known = value.kind() == JsonToken.VALUE_STRING ? Word.find(words, value.text()) : Optional.empty();
        if (known.isEmpty()) {
            fault(value, FaultKind.MALFORMED,
                    ReviewFileMessages.NO_SUCH_WORD.said(Said.listed(Arrays.stream(words.getEnumConstants()).map(Word::getWord).toList())));
        }
        return known;
    }

    private Optional<String> text(Node node, String name, String pattern) {
        return value(node, name, JsonToken.VALUE_STRING, pattern);
    }

    private Optional<String> value(Node node, String name, JsonToken kind, String pattern) {
        Optional<Node> value = there(node, name);
        if (value.isPresent() && (value.get().kind() != kind || !value.get().text().matches(pattern))) {
            fault(value.get(), FaultKind.MALFORMED, ReviewFileMessages.SAYS_OTHERWISE.said(name));
            return Optional.empty();
        }
        return value.map(Node::text);
    }

    private Optional<Node> inner(Node node, String name) {
        Optional<Node> value = there(node, name);
        if (value.isPresent() && value.get().kind() != JsonToken.START_OBJECT) {
            fault(value.get(), FaultKind.MALFORMED, ReviewFileMessages.NO_OBJECT.said(name));
            return Optional.empty();
        }
        return value;
    }

    private List<Node> list(Node node, String name) {
        Optional<Node> value = there(node, name);
        if (value.isPresent() && value.get().kind() != JsonToken.START_ARRAY) {
            fault(value.get(), FaultKind.MALFORMED, ReviewFileMessages.NO_LIST.said(name));
        }
        return value.map(Node::items).orElse(List.of());
    }

    private Optional<Node> there(Node node, String name) {
        Optional<Node> value = Optional.ofNullable(node.fields().get(name));
        if (value.isEmpty()) {
            fault(node, FaultKind.MISSING, ReviewFileMessages.LACKING.said(name));
        }
        return value;
    }

    private void fault(Node node, FaultKind kind, Said message) {
        fault(node.line(), node.column(), node.pointer(), kind, message);
    }

    private void fault(int line, int column, String pointer, FaultKind kind, Said message) {
        faults.add(new Fault(new Location(source, line, column, pointer), kind, message));
    }
}
