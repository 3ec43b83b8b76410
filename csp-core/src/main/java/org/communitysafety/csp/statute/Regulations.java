package org.communitysafety.csp.statute;

import java.time.LocalDate;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.law.Instrument;

/**
 * The Regulations on formulating and implementing strategies, of England and of Wales, where a limb is the same in both.
 *
 * @param instrument the instrument
 * @param nation the nation it is for
 * @param made the day from which it is law
 * @param freed the day from which the strategy group may be made up freely
 */
record Regulations(Instrument instrument, Nation nation, LocalDate made, LocalDate freed) {

    static final Regulations ENGLAND = new Regulations(
            Instrument.SI_2007_1830, Nation.ENGLAND, LocalDate.of(2007, 8, 1), LocalDate.of(2011, 6, 1));

    static final Regulations WALES = new Regulations(
            Instrument.SI_2007_3076, Nation.WALES, LocalDate.of(2007, 11, 19), LocalDate.of(2011, 12, 5));

    /** The id of one of its limbs in the register: {@code R3-1}. */
    String id(String limb) {
        return instrument.getWord().replace(" ", "").replace('/', '-') + "-" + limb;
    }

    /** The limb is law here since that day. */
    DutySentence.Paper since(LocalDate day, DutySentence.Since sentence) {
        return sentence.from(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), nation);
    }

    /** The limb was law here as made, until the strategy group was freed. */
    DutySentence.Paper untilFreed(DutySentence.Since sentence) {
        LocalDate last = freed.minusDays(1);
        return since(made, sentence).to(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
    }
}
