package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mayor who by an order has the functions of the police and crime commissioner of a police area: from a day there is no
 * commissioner for it, and the mayor is treated as one for the purposes of all enactments on commissioners.
 *
 * <p>Only orders whose text was read stand here, each with the article that names the day. That another mayor is not here says
 * nothing of that mayor.
 */
enum PolicingMayor {

    /** With SI 2017/470 article 3: treated as a commissioner. */
    GREATER_MANCHESTER("E23000005", LocalDate.of(2017, 5, 8), "SI 2016/448", "4", "Greater Manchester"),

    /** With article 35. */
    WEST_YORKSHIRE("E23000010", LocalDate.of(2021, 5, 10), "SI 2021/112", "34", "West Yorkshire"),

    /** With article 5. */
    SOUTH_YORKSHIRE("E23000011", LocalDate.of(2024, 5, 7), "SI 2024/414", "4", "South Yorkshire"),

    /** With article 33. Its police area is that of North Yorkshire, in which York lies. */
    YORK_AND_NORTH_YORKSHIRE(
            "E23000009", LocalDate.of(2024, 5, 7), "SI 2023/1432", "32", "York and North Yorkshire", "North Yorkshire");

    private final String policeArea;
    private final LocalDate from;
    private final String order;
    private final String article;
    private final String area;
    private final Pattern names;

    PolicingMayor(String policeArea, LocalDate from, String order, String article, String... areas) {
        this.policeArea = policeArea;
        this.from = from;
        this.order = order;
        this.article = article;
        this.area = areas[0];
        this.names = named(areas);
    }

    /** The one of the police area with that code, if an order that was read gives it one. */
    static Optional<PolicingMayor> of(String policeArea) {
        return List.of(values()).stream().filter(one -> one.policeArea.equals(policeArea)).findFirst();
    }

    /** The first day on which there is no commissioner. */
    LocalDate from() {
        return from;
    }

    /** The order that says so. */
    String order() {
        return order;
    }

    /** The number of the article of it that does. */
    String article() {
        return article;
    }

    /** Whose mayor it is. */
    String area() {
        return area;
    }

    /** Whether the name is that of this mayor: those of towns in the area, lord mayors and deputies are others. */
    boolean isNamed(String name) {
        return names.matcher(plain(name)).find();
    }

    /** Whether the name is that of the Mayor of London: those of boroughs and of the City are others. */
    static boolean isOfLondon(String name) {
        return OfLondon.NAMES.matcher(plain(name)).find();
    }

    private static String plain(String name) {
        return name.replace("&", " and ").toLowerCase(Locale.ROOT).replaceAll("\\P{L}+", " ");
    }

    private static Pattern named(String... areas) {
        String any = List.of(areas).stream().map(PolicingMayor::plain).collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile("(?<!deputy |lord )\\bmayor (?:of|for) (?:the )?" + any + "\\b"
                + "|\\b" + any + "(?: mayoral)?(?: combined authority)?(?: s)? mayor\\b");
    }

    private static final class OfLondon {
        static final Pattern NAMES = Pattern.compile("(?<!deputy |lord )\\bmayor (?:of|for) (?:greater )?london\\b(?! borough)"
                + "|(?<!city of )\\blondon(?: s)? mayor\\b");
    }
}
