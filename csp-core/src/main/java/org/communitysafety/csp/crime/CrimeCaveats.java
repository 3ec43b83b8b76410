package org.communitysafety.csp.crime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communitysafety.csp.spelling.Letters;
import org.communitysafety.csp.words.Words;

/** What a reader of counts must know, in sentences. */
final class CrimeCaveats {

    /** What the police's records call it. */
    static final String ANTI_SOCIAL_BEHAVIOUR = "Anti-social behaviour";

    private static final int NEAR = 3;
    /** More than the districts of any force. */
    private static final int MOST_DISTRICTS = 40;

    /** So many letters may be slips, and one more for each so many of a name. */
    private static final int LEAST_SLIPS = 2;
    private static final int LETTERS_A_SLIP = 4;

    private final StreetCrime crime;
    private final Words words;
    private final List<String> monthsTwice;
    private final long unlikeNames;
    private final Set<String> districtsMet;
    private final List<String> lsoasNotMet;
    private final List<String> forcesRead;
    private final List<Caveat> all = new ArrayList<>();

    CrimeCaveats(StreetCrime crime, List<String> monthsTwice, long unlikeNames, Set<String> districtsMet, List<String> lsoasNotMet,
            List<String> forcesRead) {
        this.crime = crime;
        this.words = crime.getWords();
        this.monthsTwice = monthsTwice;
        this.unlikeNames = unlikeNames;
        this.districtsMet = districtsMet;
        this.lsoasNotMet = lsoasNotMet;
        this.forcesRead = forcesRead;
    }

    /** All that there are, what matters most first. */
    List<Caveat> all() {
        unread();
        notMet();
        missingMonths();
        if (!monthsTwice.isEmpty()) {
            add(CaveatKind.MONTH_TWICE, words.say(
                    crime.isToldApart() ? CaveatMessages.MONTHS_TWICE : CaveatMessages.MONTHS_TWICE_NOT_TOLD,
                    words.listApart(monthsTwice)));
        }
        if (crime.getTypes().isEmpty() && crime.isAreaMet() && crime.isKnown()) {
            add(CaveatKind.NO_RECORD, words.say(CaveatMessages.NO_RECORD, crime.getArea().named(words)));
        }
        season();
        if (crime.isAreaMet()) {
            ofCounts();
        }
        return all;
    }

    /** What must be known of counts, where there are any. */
    private void ofCounts() {
        add(CaveatKind.ANONYMISED, words.say(CaveatMessages.ANONYMISED));
        repeated();
        located();
        antiSocialBehaviour();
        add(CaveatKind.OUTCOMES, words.say(CaveatMessages.OUTCOMES));
        add(CaveatKind.VINTAGE, unlikeNames == 0
                ? words.say(CaveatMessages.VINTAGE)
                : words.say(CaveatMessages.VINTAGE_NAMES, words.number(unlikeNames)));
        add(CaveatKind.RECORDED, words.say(CaveatMessages.RECORDED));
        crime.getPopulation().filter(people -> crime.isRated()).ifPresent(
                people -> add(CaveatKind.POPULATION, words.say(CaveatMessages.POPULATION, words.number(people))));
    }

    private void add(CaveatKind kind, String sentence) {
        all.add(new Caveat(kind, sentence));
    }

    private void unread() {
        if (crime.isWhollyRead()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (CrimeSource source : crime.getSources()) {
            if (source.unread() > 0) {
                parts.add(words.say(CaveatMessages.ROWS, Figures.whole(source.unread()), source.name()));
            }
            if (source.again() > 0) {
                parts.add(words.say(CaveatMessages.AGAIN, Figures.whole(source.again()), source.name()));
            }
            if (source.stopped()) {
                parts.add(words.say(parts.isEmpty() ? CaveatMessages.STOPPED_FIRST : CaveatMessages.STOPPED, source.name()));
            }
        }
        add(CaveatKind.UNREAD, words.say(CaveatMessages.UNREAD, words.list(parts)));
    }

    /** An area that was never met, or LSOAs of it: a name or code may be wrong, or the files those of another force. */
    private void notMet() {
        if (!crime.isAreaMet()) {
            add(CaveatKind.NOT_MET, areaNotMet(crime.getArea().named(words)));
        } else if (!lsoasNotMet.isEmpty()) {
            add(CaveatKind.NOT_MET, words.say(
                    lsoasNotMet.size() > NEAR ? CaveatMessages.LSOAS_NOT_MET_AND_OTHERS : CaveatMessages.LSOAS_NOT_MET,
                    words.number(lsoasNotMet.size()), words.list(lsoasNotMet.subList(0, Math.min(NEAR, lsoasNotMet.size())))));
        }
    }

    private String areaNotMet(String area) {
        if (!crime.getForcesNotRead().isEmpty() && crime.getForces().isEmpty() && !forcesRead.isEmpty()) {
            return words.say(CaveatMessages.NOT_MET_POLICED, area, words.listAnd(crime.getForcesNotRead()), words.listAnd(forcesRead));
        }
        List<String> near = near();
        if (!near.isEmpty()) {
            return words.say(CaveatMessages.NOT_MET_NEAR, area, words.list(near));
        }
        if (forcesRead.isEmpty()) {
            return words.say(CaveatMessages.NOT_MET, area);
        }
        List<String> districts = districtsMet.stream().filter(name -> !name.isBlank()).sorted().limit(MOST_DISTRICTS).toList();
        return districts.isEmpty()
                ? words.say(CaveatMessages.NOT_MET_OF, area, words.listAnd(forcesRead))
                : words.say(districts.size() < districtsMet.size() ? CaveatMessages.NOT_MET_IN_AND_OTHERS : CaveatMessages.NOT_MET_IN,
                        area, words.listAnd(forcesRead), words.list(districts));
    }

    private void missingMonths() {
        List<String> missing = new ArrayList<>();
        crime.getMissing().forEach(month -> missing.add(words.month(month)));
        crime.getMissingBefore().forEach(month -> missing.add(words.month(month)));
        if (!missing.isEmpty() && crime.isAreaMet()) {
            List<String> forces = crime.getForcesNotRead().isEmpty() ? crime.getForces() : crime.getForcesNotRead();
            boolean before = crime.getMissing().isEmpty();
            add(CaveatKind.MISSING_MONTHS, forces.isEmpty()
                    ? words.say(before ? CaveatMessages.MISSING_BEFORE : CaveatMessages.MISSING, words.list(missing))
                    : words.say(before ? CaveatMessages.MISSING_BEFORE_OF : CaveatMessages.MISSING_OF,
                            forces.stream().reduce((one, other) -> words.say(CaveatMessages.OR, one, other)).orElse(""),
                            words.list(missing)));
        }
    }

    private List<String> near() {
        Predicate<String> met = districtsMet::contains;
        Optional<String> wanted = crime.getArea().getDistricts().stream().filter(met.negate()).findFirst();
        if (wanted.isEmpty()) {
            return List.of();
        }
        int most = Math.max(LEAST_SLIPS, wanted.get().length() / LETTERS_A_SLIP);
        return districtsMet.stream()
                .filter(name -> apart(wanted.get(), name) <= most)
                .sorted(Comparator.comparingInt((String name) -> apart(wanted.get(), name)).thenComparing(Comparator.naturalOrder()))
                .limit(NEAR)
                .toList();
    }

    /** How far a name is from another, or from the beginning of it or of a word in it: people leave out what stands behind and before. */
    private static int apart(String wanted, String name) {
        int apart = Letters.apart(wanted, name);
        for (int i = 0; i + wanted.length() < name.length() + (i > 0 ? 1 : 0); i++) {
            if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
                apart = Math.min(apart, Letters.apart(wanted, name.substring(i, i + wanted.length())) + 1);
            }
        }
        return apart;
    }

    private void season() {
        if (crime.getComparedWith().isPresent() && !crime.getComparedWith().get().isSameSeason(crime.getPeriod().orElseThrow())) {
            add(CaveatKind.SEASON, words.say(CaveatMessages.SEASON));
        }
    }

    private void repeated() {
        crime.getRepeated().ifPresentOrElse(
                number -> {
                    if (number > 0) {
                        add(CaveatKind.REPEATED, words.say(CaveatMessages.REPEATED, Figures.whole(number)));
                    }
                },
                () -> add(CaveatKind.REPEATED, words.say(CaveatMessages.REPEATED_NOT_TOLD)));
    }

    private void located() {
        boolean force = crime.getArea().isWholeForce();
        if (crime.getWithoutLocation() > 0) {
            add(CaveatKind.WITHOUT_LOCATION, words.say(
                    force ? CaveatMessages.NO_LOCATION_OF_FORCE : CaveatMessages.NO_LOCATION, Figures.whole(crime.getWithoutLocation())));
        }
        if (crime.getWithoutLsoa() > 0) {
            add(CaveatKind.WITHOUT_LOCATION, words.say(
                    force ? CaveatMessages.NO_LSOA_OF_FORCE : CaveatMessages.NO_LSOA, Figures.whole(crime.getWithoutLsoa())));
        }
        if (force && crime.getOutside().isEmpty() && !crime.getForces().isEmpty()) {
            add(CaveatKind.OUTSIDE, words.say(CaveatMessages.OUTSIDE_NOT_TOLD, words.list(crime.getForces())));
        }
        crime.getOutside().filter(number -> number > 0).ifPresent(number -> add(CaveatKind.OUTSIDE,
                words.say(CaveatMessages.OUTSIDE, Figures.whole(number), words.list(crime.getForces()))));
    }

    private void antiSocialBehaviour() {
        crime.getTypes().stream().filter(level -> level.name().equals(ANTI_SOCIAL_BEHAVIOUR)).findFirst().ifPresent(level ->
                add(CaveatKind.ANTI_SOCIAL_BEHAVIOUR, words.say(CaveatMessages.ANTI_SOCIAL_BEHAVIOUR)));
    }
}
