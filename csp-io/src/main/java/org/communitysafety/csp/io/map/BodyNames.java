package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.Nearest;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.mapping.BodyName;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.words.Said;

/** The names by which a sheet may call a body: those of its mapping first, then those that the papers have. */
final class BodyNames {

    private static final int LONGEST = 1000;

    /** A body by its plain name; empty if the name is known to be none. */
    private final Map<String, Optional<ElementId>> byName = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final Set<String> written = new TreeSet<>();

    BodyNames(List<BodyName> mapped, Collection<Body> bodies) {
        for (Body body : bodies) {
            take(body.getName(), body.getId());
            body.getAbbreviation().ifPresent(name -> take(name, body.getId()));
            body.getAliases().forEach(name -> take(name, body.getId()));
        }
        for (BodyName one : mapped) {
            String name = Plain.name(one.getName());
            unclear.remove(name);
            byName.put(name, one.getBody());
            written.add(one.getName());
        }
    }

    private void take(String name, ElementId body) {
        Optional<ElementId> before = byName.put(Plain.name(name), Optional.of(body));
        if (before != null && !before.equals(Optional.of(body))) {
            unclear.add(Plain.name(name));
        }
        written.add(name);
    }

    /** The bodies that a cell names: one whole name, or several with the separators between them. */
    Reading<List<ElementId>> read(String cell, List<String> separators) {
        String text = Plain.written(cell);
        if (Plain.isBlank(cell)) {
            return Reading.nothing();
        }
        if (text.length() > LONGEST) {
            return Reading.kept(List.of(), BodyMessages.TOO_LONG.said());
        }
        List<String> parts = isKnown(text) ? List.of(text) : split(text, separators);
        Set<ElementId> found = new LinkedHashSet<>();
        List<Said> troubles = new ArrayList<>();
        for (String part : parts) {
            String name = endsWhole(part) ? Plain.name(part) : "";
            if (name.isEmpty()) {
                troubles.add(BodyMessages.NO_NAME.said());
            } else if (unclear.contains(name)) {
                troubles.add(BodyMessages.OF_SEVERAL.said(Shown.of(part)));
            } else if (!byName.containsKey(name)) {
                troubles.add(parts.size() == 1 ? unknown(part) : unknownAmong(Shown.of(part), part));
            } else {
                byName.get(name).ifPresent(found::add);
            }
        }
        return new Reading<>(Optional.of(List.copyOf(found)), troubles.isEmpty() ? Optional.empty() : Optional.of(all(troubles)));
    }

    private Said unknown(String name) {
        return Nearest.to(name, written).map(near -> BodyMessages.UNKNOWN_NEAR.said(Shown.of(near))).orElseGet(BodyMessages.UNKNOWN::said);
    }

    private Said unknownAmong(String shown, String name) {
        return Nearest.to(name, written).map(near -> BodyMessages.UNKNOWN_IN_NEAR.said(shown, Shown.of(near)))
                .orElseGet(() -> BodyMessages.UNKNOWN_IN.said(shown));
    }

    /** All of them, halved again and again, so that a cell of hundreds of names is no sentence within hundreds. */
    private static Said all(List<Said> troubles) {
        int half = troubles.size() / 2;
        return half == 0 ? troubles.get(0)
                : BodyMessages.AND_IT.said(all(troubles.subList(0, half)), all(troubles.subList(half, troubles.size())));
    }

    /** Whether a text as a whole is one known name. */
    boolean isKnown(String text) {
        String name = Plain.name(text);
        return endsWhole(text) && byName.containsKey(name) && !unclear.contains(name);
    }

    /** Whether a text ends as a name does, and not as one of which the rest is lost. */
    private static boolean endsWhole(String text) {
        String plain = Plain.text(text);
        return !plain.isEmpty() && (Character.isLetterOrDigit(plain.charAt(plain.length() - 1)) || plain.endsWith(")"));
    }

    /** The parts between separators; a separator of letters only counts as a word of its own. */
    static List<String> split(String text, List<String> separators) {
        List<String> parts = List.of(text);
        for (String separator : separators) {
            String plain = Plain.written(separator);
            if (plain.isEmpty() && separator.indexOf('\n') < 0) {
                continue;
            }
            String pattern = plain.isEmpty() ? "\\R"
                    : plain.chars().allMatch(Character::isLetter)
                            ? "(?<=\\s)(?i:" + Pattern.quote(plain) + ")(?=\\s)"
                            : Pattern.quote(plain);
            List<String> finer = new ArrayList<>();
            for (String part : parts) {
                for (String piece : part.split(pattern, -1)) {
                    finer.add(Plain.written(piece));
                }
            }
            parts = finer;
        }
        return parts;
    }
}
