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
    YOUTH_WORK("a voluntary youth organisation", "youth work", "youth organisation", "youth club", "youth clubs", "youth group",
            "informal education"),
    PROSECUTION("the Crown Prosecution Service", "crown prosecution", "cps"),
    NEIGHBOURHOOD_WATCH("Neighbourhood Watch", "neighbourhood watch"),
    VICTIM_SUPPORT("Victim Support", "victim support"),
    SCHOOL_TRANSPORT("a provider of school transport", "school transport", "school bus"),
    PUBLIC_TRANSPORT("a provider of public transport", "public transport", "bus company", "bus operator", "train operator",
            "rail operator"),
    WOMEN("a body for women", "women"),
    THE_YOUNG("a body for the young", "young people", "children", "the young"),
    THE_ELDERLY("a body for the elderly", "older people", "elderly", "age uk", "age concern"),
    DISABLED_PEOPLE("a body for disabled people", "disabled", "disability", "mencap"),
    RACIAL_GROUPS("a body for those of different racial groups", "racial", "race equality", "ethnic"),
    GAY_PEOPLE("a body for gay people", "homosexual", "gay", "lgbt"),
    RESIDENTS("a body for residents", "residents", "tenants"),
    CRIME_REDUCTION("another body that works to reduce crime and disorder", "reduce crime", "crime reduction", "crimestoppers",
            "crime prevention"),
    RELIGION("a religious body", "religious", "church", "mosque", "synagogue", "temple", "gurdwara", "faith"),
    COMPANY("a company or partnership with a place of business", "company", "business", "firm"),
    RETAIL("a body that promotes retail business", "retail", "shopkeepers", "chamber of trade", "chamber of commerce"),
    TRADE_UNION("a trade union", "trade union", "trades union", "trades council", "unison"),
    DOCTOR("a general practitioner", "general practitioner", "medical practitioner", "doctor", "gp surgery", "gp practice"),
    DOCTORS("a body that represents general practitioners", "medical committee", "body of general practitioners",
            "represents doctors", "represents general practitioners"),
    HIGHER_EDUCATION("a governing body in higher education", "university", "higher education"),
    TRANSPORT_POLICE("the British Transport Police", "british transport police", "btp");

    private final String name;
    private final List<String> words;

    InvitedDescription(String name, String... words) {
        this.name = name;
        this.words = Stream.of(words).map(word -> " " + word + " ").toList();
    }

    /** How a sentence names somebody of it. */
    String getName() {
        return name;
    }

    /** Whether the text, {@link #padded padded}, has words of it; whole words only. */
    boolean isToldBy(String padded) {
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
