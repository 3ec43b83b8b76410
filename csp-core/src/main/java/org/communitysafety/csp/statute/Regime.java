package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.law.Provision;

/**
 * The scheme of 2007 as it is law in one nation: section 6 as replaced, and the nation's own Regulations.
 *
 * <p>The rules of the two nations are the same but for a few; they have ids, numbers and first days of their own. So a rule
 * is one sentence, said in the words of the regime that it is given. Where two ids or numbers stand beside each other, the
 * first is England's and the second is Wales's; a single one is that of both.
 */
enum Regime {

    /** SI 2007/1830. */
    ENGLAND(Nation.ENGLAND, Instrument.SI_2007_1830, "", LocalDate.of(2007, 8, 1)),
    /** SI 2007/3076. It leaves substance misuse to regulations of its own, which were not read. */
    WALES(Nation.WALES, Instrument.SI_2007_3076, "-W", LocalDate.of(2007, 11, 19));

    private static final LocalDate RE_OFFENDING_SINCE = LocalDate.of(2010, 4, 1);
    private static final LocalDate SERIOUS_VIOLENCE_SINCE = LocalDate.of(2023, 1, 31);

    private final Nation nation;
    private final Instrument regulations;
    private final String suffix;
    private final LocalDate start;

    Regime(Nation nation, Instrument regulations, String suffix, LocalDate start) {
        this.nation = nation;
        this.regulations = regulations;
        this.suffix = suffix;
        this.start = start;
    }

    /** The nation whose law it is. */
    Nation nation() {
        return nation;
    }

    /** The first day of the Regulations, and of section 6 as it stands now. */
    LocalDate start() {
        return start;
    }

    /** The first day on which the Regulations reach the subject. */
    LocalDate start(Subject subject) {
        return switch (subject) {
            case RE_OFFENDING -> RE_OFFENDING_SINCE;
            case SERIOUS_VIOLENCE -> SERIOUS_VIOLENCE_SINCE;
            default -> start;
        };
    }

    /** Whether the Regulations reach the subject at all. */
    boolean reaches(Subject subject) {
        return this == ENGLAND || subject != Subject.SUBSTANCE_MISUSE;
    }

    /** Which of the subjects the Regulations reach on the day. */
    Set<Subject> reached(LocalDate on, Set<Subject> among) {
        Set<Subject> reached = EnumSet.copyOf(among);
        reached.removeIf(subject -> !reaches(subject) || on.isBefore(start(subject)));
        return reached;
    }

    /** One of two ids, numbers or days, as they differ. */
    <T> T either(T inEngland, T inWales) {
        return this == ENGLAND ? inEngland : inWales;
    }

    /** Starts a duty of the Regulations that has the same id in both. */
    DutySentence.Whose numbered(String id, String title) {
        return numbered(id, id, title);
    }

    /** Starts a duty of the Regulations. */
    DutySentence.Whose numbered(String inEngland, String inWales, String title) {
        return Duty.numbered(id(inEngland, inWales), title);
    }

    /** Starts a duty of section 6. */
    DutySentence.Whose numberedInTheAct(String id, String title) {
        return Duty.numbered(inTheAct(id), title);
    }

    /** The id of a duty of the Regulations that has the same in both. */
    String id(String id) {
        return id(id, id);
    }

    /** The id of a duty of the Regulations: {@code R4-1} is SI2007-1830-R4-1. */
    String id(String inEngland, String inWales) {
        return regulations.getWord().replace(" ", "").replace('/', '-') + "-" + either(inEngland, inWales);
    }

    /** The id of a duty of section 6. */
    String inTheAct(String id) {
        return id + suffix;
    }

    /** A regulation that has the same number in both. */
    Provision regulation(String number) {
        return regulation(number, number);
    }

    /** A regulation. */
    Provision regulation(String inEngland, String inWales) {
        return regulations.regulation(either(inEngland, inWales));
    }

    /** A regulation as it was made. */
    Provision regulationAsMade(String inEngland, String inWales) {
        return regulations.regulationAsMade(either(inEngland, inWales));
    }

    /** The duties of its nation among the rules, in their order. */
    List<Duty> duties(List<Rule> rules) {
        return rules.stream().flatMap(rule -> rule.in(this).stream()).toList();
    }
}
