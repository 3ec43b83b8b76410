package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.law.Bearer.FIRE_AND_RESCUE_AUTHORITY;
import static org.communitysafety.csp.law.Bearer.HEALTH_BODY;
import static org.communitysafety.csp.law.Bearer.LOCAL_AUTHORITY;
import static org.communitysafety.csp.law.Bearer.POLICE;
import static org.communitysafety.csp.law.Bearer.RELEVANT_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.CDA_1998;
import static org.communitysafety.csp.law.Instrument.SI_2007_1831;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.law.Bearer;

/** Section 17A and SI 2007/1831: data without personal details that police, fire, councils and health give one another. */
final class SharedInformation {

    private static final String SCHEDULE = "/uksi/2007/1831/schedule";
    private static final String MEANING = "Relevant authorities are those of section 115(2), whose list was not read as it now "
            + "stands. Of them those are looked for whose data the Schedule names. It names primary care trusts and local health "
            + "boards; whether integrated care boards are bound is not settled, so they are left out.";
    private static final String AS_MADE = "The Regulations were read as made. They name data as they were counted in 2007; what "
            + "stands for those now is for a person.";

    private SharedInformation() {}

    static final Duty DISCLOSE = disclose("CDA98-17A-1", LocalDate.of(2007, 8, 1), ENGLAND);
    static final Duty DISCLOSE_IN_WALES = disclose("CDA98-17A-1-W", LocalDate.of(2007, 11, 19), WALES);

    static final Duty DEPERSONALISED = Duty.numbered("SI2007-1831-R2", "Share data without personal details")
            .of(RELEVANT_AUTHORITIES)
            .under(SI_2007_1831.at("regs 2, 4", "/uksi/2007/1831/regulation/2"))
            .must("share the data that the Schedule lists, without personal details and in electronic form")
            .from(2007, 8, 1, ENGLAND, WALES)
            .concerning(PARTNERSHIP)
            .shownBy(DisclosedData.depersonalised())
            .deniable()
            .doubting(AS_MADE)
            .asking("Are the data shared electronically, and without personal details?")
            .said();

    static final Duty EACH_QUARTER = Duty.numbered("SI2007-1831-R3", "Share each quarter's data in time")
            .of(RELEVANT_AUTHORITIES)
            .under(SI_2007_1831.regulation("3"))
            .must("share each quarter's data by the end of the quarter that follows")
            .from(2007, 10, 1, ENGLAND, WALES)
            .concerning(PARTNERSHIP)
            .computedFrom(DisclosedData.everyQuarter())
            .deniable()
            .doubting(MEANING)
            .asking("When were the data of each of the last four quarters shared, and by whom?")
            .said();

    static final Duty POLICE_DATA = dataset("POL", "Police data", POLICE, "1-2",
                    "incidents of anti-social behaviour, transport, and public safety or welfare, and on crimes by category, "
                            + "with time, date and place")
            .shownBy(DisclosedData.by("the police", Set.of(AuthorityRow.CHIEF_OFFICER),
                    DataMatter.INCIDENTS, DataMatter.CRIMES))
            .deniable()
            .doubting(AS_MADE)
            .asking("Which police data are shared, and for which quarters?")
            .said();

    static final Duty FIRE_DATA = dataset("FRA", "Fire and rescue data", FIRE_AND_RESCUE_AUTHORITY, "3-4",
                    "deliberate fires, violence against its staff, dwelling fires without an alarm, and malicious false alarms")
            .shownBy(DisclosedData.by("the fire and rescue authority", Set.of(AuthorityRow.FIRE_AND_RESCUE),
                    DataMatter.DELIBERATE_FIRES, DataMatter.VIOLENCE_TO_STAFF, DataMatter.DWELLING_FIRES,
                    DataMatter.FALSE_ALARMS))
            .deniable()
            .doubting(AS_MADE)
            .asking("Which fire and rescue data are shared, and for which quarters?")
            .said();

    static final Duty COUNCIL_DATA = dataset("LA", "Council data", LOCAL_AUTHORITY, "5-8",
                    "road collisions and casualties, school exclusions, racial incidents, and anti-social behaviour, as far as "
                            + "it holds them")
            .shownBy(DisclosedData.by("each council", Set.of(AuthorityRow.COUNCIL),
                    DataMatter.COLLISIONS, DataMatter.EXCLUSIONS, DataMatter.RACIAL_INCIDENTS,
                    DataMatter.ANTI_SOCIAL_BEHAVIOUR))
            .deniable()
            .doubting(AS_MADE)
            .asking("Which data does each council share, and for which quarters?")
            .said();

    static final Duty HEALTH_DATA = dataset("NHS", "Health data", HEALTH_BODY, "9-12",
                    "admissions for assault, alcohol, drugs and domestic abuse, on mental health and drug treatment, and on "
                            + "ambulance calls to crime and disorder")
            .shownBy(DisclosedData.ofHealth("a health body",
                    DataMatter.ASSAULT_ADMISSIONS, DataMatter.SUBSTANCE_ADMISSIONS, DataMatter.ALCOHOL_ADMISSIONS,
                    DataMatter.DOMESTIC_ABUSE_ADMISSIONS, DataMatter.MENTAL_ILLNESS, DataMatter.DRUG_TREATMENT,
                    DataMatter.AMBULANCE_CALLS))
            .deniable()
            .doubting("The text names primary care trusts and local health boards; whether the bodies that came after the trusts on "
                    + "1 April 2013 are bound is not settled. " + AS_MADE)
            .asking("Which health data are shared, and for which quarters?")
            .said();

    /** The chapter, in the order of the Act and the Regulations. */
    static final List<Duty> ALL = List.of(
            DISCLOSE, DISCLOSE_IN_WALES, DEPERSONALISED, EACH_QUARTER, POLICE_DATA, FIRE_DATA, COUNCIL_DATA, HEALTH_DATA);

    private static Duty disclose(String id, LocalDate from, Nation where) {
        return Duty.numbered(id, "Disclose prescribed information")
                .of(RELEVANT_AUTHORITIES)
                .under(CDA_1998.section("17A"))
                .must("disclose to the others the information that regulations prescribe, in the form and at the intervals "
                        + "they prescribe")
                .from(from.getYear(), from.getMonthValue(), from.getDayOfMonth(), where)
                .concerning(PARTNERSHIP)
                .shownBy(DisclosedData.byAllHolders())
                .deniable()
                .doubting(MEANING)
                .asking("Which data does each authority disclose to the others, and for which quarters?")
                .said();
    }

    private static DutySentence.How dataset(String suffix, String title, Bearer whose, String paragraphs, String data) {
        return Duty.numbered("SI2007-1831-SCH-" + suffix, title)
                .of(whose)
                .under(SI_2007_1831.at("Sch. paras " + paragraphs, SCHEDULE))
                .must("share data on " + data)
                .from(2007, 8, 1, ENGLAND, WALES)
                .concerning(PARTNERSHIP);
    }
}
