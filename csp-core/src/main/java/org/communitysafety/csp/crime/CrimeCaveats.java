package org.communitysafety.csp.crime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communitysafety.csp.spelling.Letters;

/** What a reader of counts must know, in sentences. */
final class CrimeCaveats {

    /** What the police's records call it. */
    static final String ANTI_SOCIAL_BEHAVIOUR = "Anti-social behaviour";

    private static final int NEAR = 3;

    private final StreetCrime crime;
    private final List<String> monthsTwice;
    private final long unlikeNames;
    private final Set<String> districtsMet;
    private final List<String> lsoasNotMet;
    private final List<Caveat> all = new ArrayList<>();

    CrimeCaveats(StreetCrime crime, List<String> monthsTwice, long unlikeNames, Set<String> districtsMet, List<String> lsoasNotMet) {
        this.crime = crime;
        this.monthsTwice = monthsTwice;
        this.unlikeNames = unlikeNames;
        this.districtsMet = districtsMet;
        this.lsoasNotMet = lsoasNotMet;
    }

    /** All that there are, what matters most first. */
    List<Caveat> all() {
        unread();
        notMet();
        missingMonths();
        if (!monthsTwice.isEmpty()) {
            add(CaveatKind.MONTH_TWICE, "Months that stand in more than one file: " + String.join("; ", monthsTwice) + ". "
                    + (crime.isToldApart() ? "A record that is in two of them is counted once."
                            : "Whether a record is in two of them could not be told, and one that is was counted twice: so no change and no "
                                    + "rate is told."));
        }
        if (crime.getTypes().isEmpty() && crime.isAreaMet() && crime.isKnown()) {
            add(CaveatKind.NO_RECORD, "No record of the months stands in " + crime.getArea().getName() + ".");
        }
        season();
        add(CaveatKind.ANONYMISED, "A map point is near to where something happened, and is shared by many addresses: a record near a "
                + "border can stand on its other side, and two records at one point need not be of one place.");
        repeated();
        located();
        antiSocialBehaviour();
        add(CaveatKind.OUTCOMES, "The publisher changes the outcome of a record after it was first published; outcomes are not "
                + "counted here.");
        add(CaveatKind.VINTAGE, "LSOAs are those of the census whose codes the records have, and a district has the name it had when they "
                + "were named. Counts by place from before and after such a change are not of the same places."
                + (unlikeNames == 0 ? "" : " LSOAs here that go by more than one name: " + Figures.of(unlikeNames) + "."));
        add(CaveatKind.RECORDED, "Counted is what was recorded and published. What nobody reported is not in it, and it does not tell "
                + "why anything rose or fell.");
        crime.getPopulation().filter(people -> crime.isRated()).ifPresent(people -> add(CaveatKind.POPULATION, "Rates are for each 1,000 of " + Figures.of(people)
                + " people, a number that was given with the question and not checked."));
        return all;
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
                parts.add(Figures.of(source.unread()) + (source.unread() == 1 ? " row of " : " rows of ") + source.name()
                        + " could not be read");
            }
            if (source.again() > 0) {
                parts.add(Figures.of(source.again()) + (source.again() == 1 ? " record of " : " records of ") + source.name()
                        + (source.again() == 1 ? " stands in another file too and was counted once" : " stand in another file too and were counted once"));
            }
            if (source.stopped()) {
                parts.add("the reading of " + source.name() + " stopped before its end");
            }
        }
        String told = String.join(", ", parts);
        add(CaveatKind.UNREAD, Character.toUpperCase(told.charAt(0)) + told.substring(1)
                + ". What was not read may be of this area, so every count is told as 'at least', and no change and no rate is told.");
    }

    /** An area that was never met, or LSOAs of it: a name or code may be wrong, or the files those of another force. */
    private void notMet() {
        if (!crime.isAreaMet()) {
            add(CaveatKind.NOT_MET, "No record that was read, of whatever month, stands in " + crime.getArea().getName()
                    + ". That is not to say that nothing was recorded: the name or code can be another one in these records, or the files can "
                    + "be those of another force." + near());
        } else if (!lsoasNotMet.isEmpty()) {
            add(CaveatKind.NOT_MET, "LSOAs of the list in which no record that was read stands: " + Figures.of(lsoasNotMet.size()) + " ("
                    + String.join(", ", lsoasNotMet.subList(0, Math.min(NEAR, lsoasNotMet.size())))
                    + (lsoasNotMet.size() > NEAR ? " and others" : "") + "). Either nothing was recorded there, or the code is not one of these "
                    + "records, such as that of another census.");
        }
    }

    private void missingMonths() {
        List<String> missing = new ArrayList<>();
        crime.getMissing().forEach(month -> missing.add(Months.inWords(month)));
        crime.getMissingBefore().forEach(month -> missing.add(Months.inWords(month)));
        if (!missing.isEmpty() && crime.isAreaMet()) {
            List<String> forces = crime.getForcesNotRead().isEmpty() ? crime.getForces() : crime.getForcesNotRead();
            add(CaveatKind.MISSING_MONTHS, "Nothing was read" + (forces.isEmpty() ? "" : " of " + String.join(" or ", forces))
                    + " for " + String.join(", ", missing) + ". That is not to say that nothing was recorded, and nothing is filled in: no "
                    + "change" + (crime.getMissing().isEmpty() ? " is told." : " and no rate is told, and totals are those of the other months."));
        }
    }

    private String near() {
        Predicate<String> met = districtsMet::contains;
        Optional<String> wanted = crime.getArea().getDistricts().stream().filter(met.negate()).findFirst();
        if (wanted.isEmpty() || districtsMet.isEmpty()) {
            return "";
        }
        return " Districts in what was read with a name near to it: " + districtsMet.stream()
                .sorted(Comparator.comparing((String name) -> !name.contains(wanted.get()))
                        .thenComparingInt(name -> Letters.apart(wanted.get(), name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAR)
                .collect(Collectors.joining(", ")) + ".";
    }

    private void season() {
        if (crime.getComparedWith().isPresent() && !crime.getComparedWith().get().isSameSeason(crime.getPeriod().orElseThrow())) {
            add(CaveatKind.SEASON, "The periods are not of the same months of the year, so the season differs between them.");
        }
    }

    private void repeated() {
        crime.getRepeated().ifPresentOrElse(
                number -> {
                    if (number > 0) {
                        add(CaveatKind.REPEATED, Figures.of(number) + (number == 1 ? " record says" : " records say")
                                + " the same as another, word for word. They are separate incidents at one map point, and all are counted.");
                    }
                },
                () -> add(CaveatKind.REPEATED, "Records that say the same, word for word, are separate incidents at one map point, and all are "
                        + "counted; how many there are could not be told."));
    }

    private void located() {
        boolean force = crime.getArea().isWholeForce();
        if (crime.getWithoutLocation() > 0) {
            add(CaveatKind.WITHOUT_LOCATION, Figures.of(crime.getWithoutLocation())
                    + (crime.getWithoutLocation() == 1 ? " record has" : " records have") + " no location"
                    + (force ? ": in the totals, and at no place." : ", and may be of this area; no such record is in its counts."));
        }
        if (crime.getWithoutLsoa() > 0) {
            add(CaveatKind.WITHOUT_LOCATION, Figures.of(crime.getWithoutLsoa())
                    + (crime.getWithoutLsoa() == 1 ? " record has" : " records have") + " a map point and no LSOA"
                    + (force ? ": in the totals, and at no place." : ", and may be of this area; no such record is in its counts."));
        }
        if (force && crime.getOutside().isEmpty() && !crime.getForces().isEmpty()) {
            add(CaveatKind.OUTSIDE, "How many records lie outside the area of " + String.join(", ", crime.getForces())
                    + " is not told, as its districts are not known.");
        }
        crime.getOutside().filter(number -> number > 0).ifPresent(number -> add(CaveatKind.OUTSIDE, Figures.of(number)
                + (number == 1 ? " record has its map point" : " records have their map points") + " outside the area of "
                + String.join(", ", crime.getForces()) + ", by the districts it has or had; in the totals."));
    }

    private void antiSocialBehaviour() {
        crime.getTypes().stream().filter(level -> level.name().equals(ANTI_SOCIAL_BEHAVIOUR)).findFirst().ifPresent(level ->
                add(CaveatKind.ANTI_SOCIAL_BEHAVIOUR, "Anti-social behaviour is published without an id and without an outcome, so its "
                        + "records can be neither followed up nor told apart."));
    }
}
