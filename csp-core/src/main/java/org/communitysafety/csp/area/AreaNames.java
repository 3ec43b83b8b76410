package org.communitysafety.csp.area;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.spelling.Letters;

/** The names of all areas as people may type them, and the codes that have each. */
final class AreaNames {

    private static final int MOST_NEAR = 5;
    private static final int LONGEST = 80;
    private static final List<String> ENDS = List.of(
            " county borough council", " metropolitan borough council", " metropolitan district council",
            " london borough council",
            " district council", " borough council", " county council", " city council", " council", " district", " borough");
    private static final List<String> STARTS = List.of(
            "council of ", "london borough of ", "royal borough of ", "borough of ", "city of ", "county of ", "cyngor ");

    private final Map<String, List<String>> codes = new HashMap<>();

    /** Of the lines of the register that are areas. */
    AreaNames(List<String[]> lines) {
        for (String[] fields : lines) {
            for (String name : names(fields)) {
                codes.computeIfAbsent(name, none -> new ArrayList<>()).add(fields[1]);
            }
        }
    }

    private static Set<String> names(String[] fields) {
        Set<String> names = new LinkedHashSet<>();
        names.add(plain(fields[2]));
        int comma = fields[2].indexOf(", ");
        if (comma > 0) {
            names.add(plain(fields[2].substring(0, comma)));
            names.add(plain(fields[2].substring(comma + 2) + " " + fields[2].substring(0, comma)));
        }
        for (String name : List.of(fields[3], fields[9])) {
            if (!name.isEmpty()) {
                names.add(plain(name));
                names.add(inShort(plain(name)));
            }
        }
        return names;
    }

    /** The codes of all areas that have the name, in their order. */
    List<String> exact(String typed) {
        String wanted = plain(typed);
        List<String> found = codes.get(wanted);
        if (found == null) {
            found = codes.get(inShort(wanted));
        }
        return found == null ? List.of() : found.stream().sorted().toList();
    }

    /** The codes of the areas whose names come nearest, the nearest first. */
    List<String> near(String typed) {
        String wanted = plain(typed);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        int most = Math.max(1, wanted.length() / 3);
        List<Near> near = new ArrayList<>();
        for (Map.Entry<String, List<String>> name : codes.entrySet()) {
            int apart = apart(wanted, name.getKey(), most);
            if (apart <= most) {
                name.getValue().forEach(code -> near.add(new Near(apart, name.getKey(), code)));
            }
        }
        near.sort(Comparator.comparingInt(Near::apart).thenComparing(Near::name).thenComparing(Near::code));
        return near.stream().map(Near::code).distinct().limit(MOST_NEAR).toList();
    }

    private record Near(int apart, String name, String code) {}

    /** A name that has all the words, unless they are as short as "and", is as near as one letter away. */
    private static int apart(String typed, String name, int most) {
        if (typed.length() > 3 && (" " + name + " ").contains(" " + typed + " ")) {
            return 1;
        }
        int longer = Math.abs(typed.length() - name.length());
        return longer > most ? longer : Letters.apart(typed, name);
    }

    private static String inShort(String plain) {
        String name = plain;
        for (String end : ENDS) {
            if (name.endsWith(end)) {
                name = name.substring(0, name.length() - end.length());
                break;
            }
        }
        for (String start : STARTS) {
            if (name.startsWith(start)) {
                return name.substring(start.length());
            }
        }
        return name;
    }

    /** Lower case, letters and digits in words, without accents, apostrophes and "the"; "and" for the sign. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        String lower = Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(' ');
            }
        }
        List<String> words = new ArrayList<>(List.of(plain.toString().strip().split(" +")));
        words.removeIf("the"::equals);
        return String.join(" ", words);
    }
}
