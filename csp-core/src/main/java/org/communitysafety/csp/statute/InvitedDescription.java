package org.communitysafety.csp.statute;

import java.util.List;
import java.util.stream.Stream;

/**
 * The descriptions of article 3(2) of SI 2004/118 that are looked for in every area.
 *
 * <p>Left out, so that what no longer exists or is not everywhere never gives a finding: registered social landlords (a; the
 * register of that Act is now for Wales), drug action teams (b), Training and Enterprise Councils (c), Crown Court managers
 * (f), magistrates' courts committees (g), service and Ministry of Defence police (j, k), Passenger Transport Authorities and
 * Executives (n, o), Transport for London (p) and the fire brigade (z), whose authority is responsible itself.
 */
enum InvitedDescription {
    YOUTH_WORK("a voluntary youth organisation", List.of("youth organisation", "youth club", "youth clubs", "youth group"),
            "youth work", "informal education"),
    PROSECUTION("the Crown Prosecution Service", List.of("crown prosecution", "cps")),
    NEIGHBOURHOOD_WATCH("Neighbourhood Watch", List.of("neighbourhood watch")),
    VICTIM_SUPPORT("Victim Support", List.of("victim support")),
    SCHOOL_TRANSPORT("a provider of school transport", List.of("provider of school transport", "school transport provider",
            "school transport operator", "school bus operator", "school bus company", "school bus firm"),
            "school transport", "school bus"),
    PUBLIC_TRANSPORT("a provider of public transport", List.of("provider of public transport", "public transport operator",
            "bus company", "bus operator", "train operator", "rail operator"),
            "public transport"),
    WOMEN("a body for women", List.of("women")),
    THE_YOUNG("a body for the young", List.of("young people", "the young"), "children"),
    THE_ELDERLY("a body for the elderly", List.of("older people", "elderly", "age uk", "age concern")),
    DISABLED_PEOPLE("a body for disabled people", List.of("disabled", "disability", "mencap")),
    RACIAL_GROUPS("a body for those of different racial groups", List.of("racial", "race equality", "ethnic")),
    GAY_PEOPLE("a body for gay people", List.of("homosexual", "gay", "lgbt")),
    RESIDENTS("a body for residents", List.of("residents", "tenants")),
    CRIME_REDUCTION("another body that works to reduce crime and disorder", List.of("reduce crime", "crimestoppers",
            "crime prevention panel", "crime reduction charity", "crime reduction partnership"),
            "crime reduction", "crime prevention"),
    RELIGION("a religious body", List.of("religious", "parish church", "methodist church", "baptist church", "catholic church",
            "church of england", "churches", "mosque", "synagogue", "gurdwara", "place of worship", "faith group", "faith forum"),
            "church", "temple", "faith"),
    COMPANY("a company or partnership with a place of business", List.of("limited", "ltd", "plc", "llp", "place of business"),
            "company", "business", "firm"),
    RETAIL("a body that promotes retail business", List.of("retail business", "retailers", "shopkeepers"),
            "retail", "chamber of trade", "chamber of commerce"),
    TRADE_UNION("a trade union", List.of("trade union", "unison"), "union", "trades council"),
    DOCTOR("a general practitioner", List.of("general practitioner", "gp surgery", "gp practice"),
            "medical practitioner", "doctor"),
    DOCTORS("a body that represents general practitioners", List.of("medical committee", "body of general practitioners",
            "represents doctors", "represents general practitioners")),
    HIGHER_EDUCATION("a governing body in higher education", List.of("higher education", "governing body of the university"),
            "university"),
    TRANSPORT_POLICE("the British Transport Police", List.of("british transport police", "btp"));

    private final String name;
    private final List<String> words;
    private final List<String> general;

    /** The words tell it; the general ones may be of something else, such as a street or an office of the council. */
    InvitedDescription(String name, List<String> words, String... general) {
        this.name = name;
        this.words = words.stream().map(InvitedDescription::padded).toList();
        this.general = Stream.of(general).map(InvitedDescription::padded).toList();
    }

    /** How a sentence names somebody of it. */
    String getName() {
        return name;
    }

    /** Whether the text has words that tell it; whole words only. */
    boolean isToldBy(String text) {
        return holds(padded(text), words);
    }

    /** Whether it has a word of which it is for a person whether it means it. */
    boolean mayBeToldBy(String text) {
        return holds(padded(text), general);
    }

    private static boolean holds(String padded, List<String> words) {
        for (String word : words) {
            if (padded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The letters of the text in lower case, with one space for whatever stands between, before and after them. */
    static String padded(String text) {
        StringBuilder padded = new StringBuilder(text.length() + 2).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if (letter >= 'a' && letter <= 'z') {
                padded.append(letter);
            } else if (padded.charAt(padded.length() - 1) != ' ') {
                padded.append(' ');
            }
        }
        if (padded.charAt(padded.length() - 1) != ' ') {
            padded.append(' ');
        }
        return padded.toString();
    }
}
