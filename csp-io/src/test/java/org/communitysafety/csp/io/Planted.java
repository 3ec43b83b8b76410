package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitysafety.csp.io.format.FieldShape;
import org.communitysafety.csp.io.format.ObjectShape;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.format.Shape;

/**
 * Papers in which the elements of one kind are marked, and every text field in them, as the tables of fields have it, holds a sign
 * that stands nowhere else. Their ids hold one too.
 */
final class Planted {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SIGN = "zq";

    private final String kind;
    private final String marking;
    private final JsonNode papers;
    private final Set<String> signs = new TreeSet<>();
    private final TreeMap<String, String> ids = new TreeMap<>();
    /** The papers of the year before may have the same ids again. */
    private final Set<String> others = new TreeSet<>();

    private Planted(JsonNode papers, String kind, String marking) {
        this.papers = papers;
        this.kind = kind;
        this.marking = marking;
    }

    /** The papers with signs in every element of that kind. */
    static Planted in(byte[] json, String kind, String marking) throws IOException {
        Planted planted = new Planted(MAPPER.readTree(json), kind, marking);
        planted.walk(PapersDocument.shape(), (ObjectNode) planted.papers, false);
        planted.ids.keySet().removeAll(planted.others);
        planted.ids.replaceAll((id, none) -> planted.sign());
        planted.rename(planted.papers);
        return planted;
    }

    /** The kinds of elements that the tables of fields have. */
    static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        gather(PapersDocument.shape(), kinds, new TreeSet<>());
        return kinds;
    }

    private static void gather(ObjectShape shape, Set<String> kinds, Set<String> seen) {
        if (!seen.add(shape.name())) {
            return;
        }
        if (shape.isElement()) {
            kinds.add(shape.name());
        }
        shape.shapes().forEach(field -> field.shape().object().ifPresent(inner -> gather(inner, kinds, seen)));
    }

    private void walk(ObjectShape shape, ObjectNode object, boolean within) {
        boolean marked = within || (shape.isElement() && shape.name().equals(kind));
        if (marked && shape.isElement()) {
            String id = object.get("id").asText();
            ids.putIfAbsent(id, "");
            if (!within) {
                object.put("visibility", marking);
            }
        } else if (shape.isElement()) {
            others.add(object.get("id").asText());
        }
        for (FieldShape field : shape.shapes()) {
            JsonNode value = object.get(field.name());
            if (field.shape().object().isPresent() && value != null) {
                for (JsonNode one : field.list() ? value : List.of(value)) {
                    walk(field.shape().object().get(), (ObjectNode) one, marked);
                }
            } else if (marked && field.shape().kind() == Shape.Kind.TEXT && !isCode(shape, field)) {
                plant(object, field, value);
            }
        }
    }

    /** The code of an area has to be one; with another no duty can be checked, and nothing is told. */
    private static boolean isCode(ObjectShape shape, FieldShape field) {
        return field.fixed() || (shape.name().equals("AreaUse") && field.name().equals("code"))
                || field.name().equals("area") || field.name().equals("areas");
    }

    private void plant(ObjectNode object, FieldShape field, JsonNode value) {
        if (field.list()) {
            ArrayNode list = MAPPER.createArrayNode();
            if (value != null) {
                value.forEach(one -> list.add(one.asText() + " " + sign()));
            }
            object.set(field.name(), list);
        } else if (value != null) {
            object.put(field.name(), value.asText() + " " + sign());
        } else if (!field.name().equals("document") && !field.name().equals("replaces")) {
            // These two turn what is said into something else.
            object.put(field.name(), "Planted here " + sign());
        }
    }

    private String sign() {
        String sign = SIGN + (signs.size() + 1) + SIGN;
        signs.add(sign);
        return sign;
    }

    /** Every id that was marked, wherever it stands. */
    private void rename(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                if (value.isTextual() && ids.containsKey(value.asText())) {
                    object.put(name, value.asText() + "-" + ids.get(value.asText()));
                } else {
                    rename(value);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).isTextual() && ids.containsKey(list.get(i).asText())) {
                    list.set(i, MAPPER.getNodeFactory().textNode(list.get(i).asText() + "-" + ids.get(list.get(i).asText())));
                } else {
                    rename(list.get(i));
                }
            }
        }
    }

    byte[] json() {
        return papers.toPrettyString().getBytes(UTF_8);
    }

    /** How many signs there are. */
    int count() {
        return signs.size();
    }

    /** The signs that stand in a text. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        String joined = text.replaceAll("\\s+", "");
        signs.stream().filter(joined::contains).forEach(found::add);
        return found;
    }
}
