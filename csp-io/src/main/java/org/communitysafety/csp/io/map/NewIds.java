package org.communitysafety.csp.io.map;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;

/** Ids for elements that the papers do not have yet, made of their words or number. */
final class NewIds {

    private static final int LONGEST = 40;

    private final Set<String> taken;
    /** The last number that was tried after words that are taken. */
    private final Map<String, Integer> lasts = new HashMap<>();

    NewIds(Set<String> taken) {
        this.taken = taken;
    }

    /** An id that nothing has: the kind, the words as far as they fit, and a number if that is taken. */
    ElementId of(String kind, String words) {
        return of(kind, words, "");
    }

    /** The same with a label after it. */
    ElementId of(String kind, String words, String label) {
        String base = joined(joined(kind, slug(words)), slug(label));
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + lasts.merge(base, 2, (last, first) -> last + 1);
        }
        return ElementId.of(id);
    }

    private static String joined(String before, String slug) {
        return slug.isEmpty() ? before : before + "-" + slug;
    }

    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        for (String word : Normalizer.normalize(Plain.lower(words), Normalizer.Form.NFD).replaceAll("\\p{M}", "").split("[^a-z0-9.]+")) {
            String bare = word.replaceAll("^\\.+|\\.+$", "");
            if (!bare.isEmpty()) {
                if (!slug.isEmpty() && slug.length() + 1 + bare.length() > LONGEST) {
                    break;
                }
                slug.append(slug.isEmpty() ? "" : "-").append(bare, 0, Math.min(bare.length(), LONGEST));
            }
        }
        return slug.toString();
    }
}
