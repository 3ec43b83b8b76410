package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words tell, and what they deny. */
class ClausesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "School exclusions are not shared.", "Collisions. School exclusions are not shared.", "No school exclusions",
        "School exclusions were never sent", "The council refused school exclusions", "School exclusions: none",
        "All but school exclusions; those are withheld", "Everything except school exclusions", "Collisions without school exclusions",
        "The council declined to share school exclusions", "It did not share school exclusions", "School exclusions were not shared",
        "The council has yet to share school exclusions", "Its return excludes school exclusions", "Racial incidents excluding school exclusions",
        "School exclusions weren't shared", "School exclusions weren\u2019t shared", "School exclusions. These are not shared.",
        "School exclusions; not shared", "School exclusions\nNot shared", "School exclusions; collisions: none of these is shared",
        "Not shared:\n- collisions\n- school exclusions", "School exclusions (not shared)", "School exclusions (e.g. fixed term) are not shared",
        "School exclusions, collisions and racial incidents are not shared", "School exclusions are missing", "Collisions, apart from school exclusions",
        "Neither collisions nor school exclusions", "School exclusions will be shared from 2026", "The council failed to send school exclusions",
        "Collisions instead of school exclusions", "School exclusions are excluded", "School exclusions were discussed without being shared",
        "Exclusions and collisions, except in 2020, were not shared",
    })
    void what_is_denied_is_not_told(String text) {
        assertThat(tells(DataMatter.EXCLUSIONS, text)).isFalse();
        assertThat(Clauses.of(text).deny(DataMatter.EXCLUSIONS.words())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Collisions and exclusions; sent electronically and depersonalised", "School exclusions. Racial incidents are not shared.",
        "School exclusions; no racial incidents", "Permanent exclusions, without names", "School exclusions with no personal details",
        "Pupils excluded from school", "Children who were excluded from primary schools", "The number of pupils permanently excluded",
        "School exclusions, not only permanent ones", "School exclusions, not sent electronically", "School exclusions except those of academies",
        "School exclusions: shared; racial incidents: not shared", "School exclusions: all\nNo racial incidents",
        "School exclusions, no later than the end of the quarter", "Excluded pupils", "School exclusions without delay",
    })
    void what_is_said_beside_a_denial_is_told(String text) {
        assertThat(tells(DataMatter.EXCLUSIONS, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DWELLING_FIRES | Deliberate fires and hoax calls, through the Home Office online portal; staff send it",
        "DWELLING_FIRES | Dwelling fires and false alarms", "DWELLING_FIRES | Smoke alarms in homes",
        "VIOLENCE_TO_STAFF | Deliberate fires and hoax calls, through the Home Office online portal; staff send it",
        "VIOLENCE_TO_STAFF | Violence in the area, sent by staff", "VIOLENCE_TO_STAFF | Crew numbers",
        "CRIMES | Incidents, for the crime and disorder reduction partnership", "CRIMES | Incidents, sent to the Police and Crime Commissioner",
        "CRIMES | Incidents, sent by the crime analyst", "CRIMES | Hate crimes",
        "DELIBERATE_FIRES | Deliberate false alarms to the fire service", "DELIBERATE_FIRES | A deliberate choice",
        "FALSE_ALARMS | Automatic false alarms", "FALSE_ALARMS | Malicious communications", "COLLISIONS | The casualty department",
        "EXCLUSIONS | Racial incidents, with the exclusion of those in schools", "EXCLUSIONS | Racial incidents are excluded",
        "RACIAL_INCIDENTS | The race equality council hates delay", "ANTI_SOCIAL_BEHAVIOUR | Sent by the anti-social behaviour team",
        "ASSAULT_ADMISSIONS | Assaults on crews", "SUBSTANCE_ADMISSIONS | Admissions for assault, and drug treatment",
        "MENTAL_ILLNESS | Sent by the mental health team", "AMBULANCE_CALLS | The ambulance trust",
    })
    void other_senses_of_a_word_do_not_tell_data(DataMatter matter, String text) {
        assertThat(tells(matter, text)).isFalse();
    }

    /** The wording of the Schedule, and of papers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "INCIDENTS | Anti-social behaviour, transport and public safety incidents", "CRIMES | Incidents and crimes by category, hour and place",
        "CRIMES | Each crime by sub-category; crime data", "CRIMES | Recorded crime", "CRIMES | Notifiable offences", "CRIMES | Incidents and crime, by ward",
        "DELIBERATE_FIRES | Deliberate primary fires (excluding deliberate primary fires in vehicles)", "DELIBERATE_FIRES | Arson",
        "DELIBERATE_FIRES | Deliberate fires, violence to staff, dwelling fires without an alarm and false alarms",
        "VIOLENCE_TO_STAFF | Deliberate fires, violence to staff, dwelling fires without an alarm and false alarms",
        "VIOLENCE_TO_STAFF | Incidents of violence against employees of the authority", "VIOLENCE_TO_STAFF | Attacks on firefighters",
        "VIOLENCE_TO_STAFF | Deliberate primary fires (excluding those in vehicles), violence against its staff",
        "DWELLING_FIRES | Deliberate fires, violence to staff, dwelling fires without an alarm and false alarms",
        "DWELLING_FIRES | Fires in dwellings where no smoke alarm was fitted", "DWELLING_FIRES | House fires with no working smoke alarm",
        "FALSE_ALARMS | Malicious false alarms", "FALSE_ALARMS | Hoax calls", "COLLISIONS | Road casualties", "COLLISIONS | Road traffic collisions",
        "EXCLUSIONS | Permanent and fixed term exclusions", "RACIAL_INCIDENTS | Racist and homophobic incidents", "RACIAL_INCIDENTS | Hate crimes",
        "RACIAL_INCIDENTS | Racial incidents and anti-social behaviour", "ANTI_SOCIAL_BEHAVIOUR | ASB", "ANTI_SOCIAL_BEHAVIOUR | Antisocial behaviour",
        "ASSAULT_ADMISSIONS | Admitted to hospital after assault", "SUBSTANCE_ADMISSIONS | Admissions due to psychoactive substances",
        "ALCOHOL_ADMISSIONS | Admissions for alcohol", "DOMESTIC_ABUSE_ADMISSIONS | Admissions in respect of domestic abuse",
        "MENTAL_ILLNESS | Mental illness outpatient first attendances", "DRUG_TREATMENT | Persons receiving drug treatment",
        "AMBULANCE_CALLS | Ambulance service calls to crime and disorder",
    })
    void sound_wordings_tell_data(DataMatter matter, String text) {
        assertThat(tells(matter, text)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DataMatter.class)
    void no_matter_is_told_by_its_own_denial(DataMatter matter) {
        assertThat(Stream.of("No %s", "%s are not shared", "%s: none", "All except %s").map(denial -> denial.formatted(matter.getName())))
                .noneMatch(text -> tells(matter, text));
    }

    @Test
    void words_that_belong_together_are_read_together() {
        assertThat(Clauses.of("School exclusions", "Not shared").tell(DataMatter.EXCLUSIONS.words())).isFalse();
        assertThat(Clauses.of("School exclusions", "Collisions").tell(DataMatter.EXCLUSIONS.words())).isTrue();
    }

    @Test
    void words_that_only_deny_are_known_from_those_that_also_say_something() {
        assertThat(Clauses.of("No printed copies").deniesAll()).isTrue();
        assertThat(Clauses.of("Leaflets without pictures").deniesAll()).isFalse();
        assertThat(Clauses.of("").deniesAll()).isFalse();
    }

    private static boolean tells(DataMatter matter, String text) {
        return Clauses.of(text).tell(matter.words());
    }
}
