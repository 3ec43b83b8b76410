package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Sound papers with one thing wrong. */
final class SpoiledJson {

    private static final String SECOND = "@second";
    private static final Map<String, List<String>> WORDS = Map.of("says", List.of("not", "elsewhere"), "status", List.of("planned", "not-done"),
            "stage", List.of("draft"), "inHand", List.of("part", "none"), "text", List.of("TBC"));

    private SpoiledJson() {}

    /** Does one thing that the reader sees, or takes away something that it may need. */
    static String spoil(JsonNode root, Random random) {
        List<JsonNode> inside = new ArrayList<>();
        gather(root, inside);
        JsonNode chosen = inside.get(random.nextInt(inside.size()));
        if (chosen instanceof ArrayNode array) {
            int at = random.nextInt(array.size());
            array.set(at, array.nullNode());
            return "item " + at + " is null";
        }
        ObjectNode object = (ObjectNode) chosen;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(3)) {
            case 0 -> object.put(name, 0.5);
            case 1 -> object.set(name + "x", object.remove(name));
            default -> object.remove(name);
        }
        return object.has(name) ? name + " is a number" : object.has(name + "x") ? name + " has another name" : "no " + name;
    }

    private static void gather(JsonNode node, List<JsonNode> inside) {
        if (node.isContainerNode() && !node.isEmpty()) {
            inside.add(node);
        }
        node.properties().stream().filter(field -> !field.getKey().equals("extensions")).forEach(field -> gather(field.getValue(), inside));
        if (node.isArray()) {
            node.forEach(item -> gather(item, inside));
        }
    }

    /**
     * Papers in which a field stands twice.
     *
     * @param json the papers, with what was sound first
     * @param other the papers with the other value alone
     * @param done what was done, for a message
     */
    record Twice(byte[] json, byte[] other, String done) {}

    /** Gives a field of sound papers another value that such a field can have: none of a list, another year, or what stands elsewhere; empty if none is found. */
    static Optional<Twice> twice(ObjectMapper mapper, ObjectNode root, Random random) throws IOException {
        List<JsonNode> inside = new ArrayList<>();
        gather(root, inside);
        List<ObjectNode> objects = inside.stream().filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast).toList();
        ObjectNode chosen = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        chosen.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = chosen.get(name);
        List<JsonNode> others = new ArrayList<>();
        if (value.isArray()) {
            others.add(mapper.createArrayNode());
        }
        if (value.asText().matches("[0-9]{4}-[0-9-]+")) {
            others.add(new TextNode((random.nextBoolean() ? "2012" : "2030") + (value.asText().length() == 7 ? "" : value.asText().substring(4))));
        }
        WORDS.getOrDefault(name, List.of()).forEach(word -> others.add(new TextNode(word)));
        objects.stream().map(one -> one.get(name)).filter(one -> one != null && one.getNodeType() == value.getNodeType()).forEach(others::add);
        others.removeIf(value::equals);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        JsonNode other = others.get(random.nextInt(others.size()));
        chosen.set(name + SECOND, other);
        byte[] json = mapper.writeValueAsString(root).replace(SECOND + "\"", "\"").getBytes(UTF_8);
        chosen.remove(name + SECOND);
        chosen.set(name, other);
        return Optional.of(new Twice(json, mapper.writeValueAsBytes(root), name + " is also " + other));
    }
}
