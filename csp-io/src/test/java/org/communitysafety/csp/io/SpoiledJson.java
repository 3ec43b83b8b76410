package org.communitysafety.csp.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sound papers with one thing wrong. */
final class SpoiledJson {

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
}
