package org.communitysafety.csp.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.crime.Tallied.record;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** Every expected number is counted by hand from the records that the test makes up. */
class CrimeTallyTest {

    private static final CrimeArea EXAMPLEFORD = CrimeArea.district("Exampleford");
    private static final CrimeQuestion YEAR_ON = CrimeQuestion.of(EXAMPLEFORD)
            .in(Months.parse("2025-01..2025-02"))
            .comparedWith(Months.parse("2024-01..2024-02"));

    /** Two months of two years: 30 and 24 burglaries now, 20 and 20 before; 5 robberies now, none before. */
    private static Tallied twoYears() {
        return new Tallied()
                .with(30, "2025-01", "Burglary", "E01999001", "Exampleford 001A")
                .with(24, "2025-02", "Burglary", "E01999002", "Exampleford 001B")
                .with(5, "2025-02", "Robbery", "E01999002", "Exampleford 001B")
                .with(20, "2024-01", "Burglary", "E01999001", "Exampleford 001A")
                .with(20, "2024-02", "Burglary", "E01999001", "Exampleford 001A")
                .with(7, "2023-12", "Burglary", "E01999001", "Exampleford 001A")
                .with(11, "2025-01", "Burglary", "E01999101", "North Exampleford 001A");
    }

    private static List<CaveatKind> kinds(StreetCrime crime) {
        return crime.getCaveats().stream().map(Caveat::kind).toList();
    }

    private static String caveat(StreetCrime crime, CaveatKind kind) {
        return crime.getCaveats().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow().sentence();
    }

    @Test
    void levels_and_changes_are_counted_by_type_month_and_place() {
        StreetCrime crime = twoYears().answer(YEAR_ON);
        assertThat(crime.isCompared()).isTrue();
        assertThat(crime.getTotal()).isEqualTo(new CrimeLevel(CrimeAnalyses.ALL, "", 59, Optional.of(40L)));
        assertThat(crime.getTypes()).containsExactly(
                new CrimeLevel("Burglary", "", 54, Optional.of(40L)), new CrimeLevel("Robbery", "", 5, Optional.of(0L)));
        assertThat(crime.getTypes().get(0).difference()).contains(14L);
        assertThat(crime.getTypes().get(0).percent()).contains(new BigDecimal("35.0"));
        assertThat(crime.getTypes().get(1).percent()).isEmpty();
        assertThat(crime.getMonths()).containsExactly(
                new MonthLevel(YearMonth.of(2025, 1), Optional.of(30L), List.of(30L, 0L)),
                new MonthLevel(YearMonth.of(2025, 2), Optional.of(29L), List.of(24L, 5L)));
        assertThat(crime.getMonthsBefore()).extracting(MonthLevel::count).containsExactly(Optional.of(20L), Optional.of(20L));
        assertThat(crime.getPlaces()).containsExactly(
                new PlaceLevel(new CrimeLevel("Exampleford 001A", "E01999001", 30, Optional.of(40L)), "Exampleford", List.of(30L, 0L)),
                new PlaceLevel(new CrimeLevel("Exampleford 001B", "E01999002", 29, Optional.of(0L)), "Exampleford", List.of(24L, 5L)));
        assertThat(crime.getDistricts()).containsExactly(new CrimeLevel("Exampleford", "", 59, Optional.of(40L)));
        assertThat(crime.getRecords()).isEqualTo(117);
    }

    @Test
    void a_district_is_its_whole_name_and_not_the_end_of_another() {
        StreetCrime north = twoYears().answer(CrimeQuestion.of(CrimeArea.district("North Exampleford")));
        assertThat(north.getTotal().count()).isEqualTo(11);
        assertThat(twoYears().answer(CrimeQuestion.of(CrimeArea.district("Example"))).getTotal().count()).isZero();
    }

    @Test
    void without_a_period_every_month_is_counted_from_the_first_to_the_last_that_was_read() {
        StreetCrime crime = twoYears().answer(CrimeQuestion.of(EXAMPLEFORD));
        assertThat(crime.getPeriod()).contains(Months.parse("2023-12..2025-02"));
        assertThat(crime.getTotal().count()).isEqualTo(106);
        assertThat(crime.getMissing()).hasSize(10);
        assertThat(crime.isWhole()).isFalse();
    }

    @Test
    void a_month_of_which_nothing_was_read_is_missing_and_never_nought_and_nothing_is_compared() {
        StreetCrime crime = twoYears().answer(CrimeQuestion.of(EXAMPLEFORD)
                .in(Months.parse("2025-01..2025-03"))
                .comparedWith(Months.parse("2024-01..2024-03"))
                .withPopulation(1000));
        assertThat(crime.getMissing()).containsExactly(YearMonth.of(2025, 3));
        assertThat(crime.getMissingBefore()).containsExactly(YearMonth.of(2024, 3));
        assertThat(crime.getMonths().get(2)).isEqualTo(new MonthLevel(YearMonth.of(2025, 3), Optional.empty(), List.of()));
        assertThat(crime.isCompared()).isFalse();
        assertThat(crime.isRated()).isFalse();
        assertThat(crime.getTotal().before()).isEmpty();
        assertThat(caveat(crime, CaveatKind.MISSING_MONTHS)).isEqualTo("Nothing was read of Synthetic Police for March 2025, March 2024. "
                + "That is not to say that nothing was recorded, and nothing is filled in: no change and no rate is told, and totals are "
                + "those of the other months.");
    }

    @Test
    void a_month_in_which_the_force_recorded_nothing_in_the_area_is_nought() {
        StreetCrime crime = twoYears().with(1, "2025-03", "Burglary", "E01999101", "North Exampleford 001A")
                .answer(CrimeQuestion.of(EXAMPLEFORD).in(Months.parse("2025-02..2025-03")));
        assertThat(crime.getMissing()).isEmpty();
        assertThat(crime.getMonths().get(1).count()).contains(0L);
    }

    @Test
    void a_month_that_only_another_force_published_is_missing() {
        Tallied records = twoYears().with(record("2025-03", "Other Synthetic Police", "Burglary", "E01999001", "Exampleford 001A", 9999));
        assertThat(records.answer(CrimeQuestion.of(EXAMPLEFORD).in(Months.parse("2025-02..2025-03"))).getMissing())
                .containsExactly(YearMonth.of(2025, 3));
    }

    @Test
    void a_month_that_only_one_of_two_whole_forces_published_is_missing() {
        Tallied records = twoYears().with(record("2025-01", "Other Synthetic Police", "Burglary", "E01999001", "Exampleford 001A", 9999));
        assertThat(records.answer(CrimeQuestion.of(CrimeArea.wholeForce()).in(Months.parse("2025-01..2025-02"))).getMissing())
                .containsExactly(YearMonth.of(2025, 2));
    }

    @Test
    void rows_that_were_not_read_leave_no_change_and_no_rate() {
        for (CrimeSource source : List.of(
                new CrimeSource("a.csv", 117, 2, 0, false), new CrimeSource("a.csv", 117, 0, 0, true))) {
            StreetCrime crime = twoYears().answer(YEAR_ON.withPopulation(1000), source);
            assertThat(crime.isWhollyRead()).isFalse();
            assertThat(crime.isCompared()).isFalse();
            assertThat(crime.isRated()).isFalse();
            assertThat(crime.getTotal()).isEqualTo(new CrimeLevel(CrimeAnalyses.ALL, "", 59, Optional.empty()));
            assertThat(kinds(crime)).startsWith(CaveatKind.UNREAD);
        }
        assertThat(caveat(twoYears().answer(YEAR_ON, new CrimeSource("a.csv", 117, 2, 0, true)), CaveatKind.UNREAD))
                .isEqualTo("2 rows of a.csv could not be read, the reading of a.csv stopped before its end. What was not read may be of "
                        + "this area, so every count is told as 'at least', and no change and no rate is told.");
    }

    @Test
    void there_are_rates_only_by_the_population_that_was_given() {
        assertThat(twoYears().answer(YEAR_ON).isRated()).isFalse();
        StreetCrime crime = twoYears().answer(YEAR_ON.withPopulation(8000));
        assertThat(crime.isRated()).isTrue();
        assertThat(crime.getTotal().rate(8000)).as("59 / 8").isEqualTo(new BigDecimal("7.38"));
        assertThat(caveat(crime, CaveatKind.POPULATION)).startsWith("Rates are for each 1,000 of 8,000 people");
    }

    @Test
    void records_that_say_the_same_are_all_counted_and_told() {
        Tallied records = new Tallied();
        for (int i = 0; i < 3; i++) {
            records.with(record("2025-01", Tallied.FORCE, "Anti-social behaviour", "E01999001", "Exampleford 001A", 42));
        }
        records.with(record("2025-01", Tallied.FORCE, "Anti-social behaviour", "E01999001", "Exampleford 001A", 0));
        records.with(record("2025-01", Tallied.FORCE, "Anti-social behaviour", "E01999001", "Exampleford 001A", 0));
        StreetCrime crime = records.answer(CrimeQuestion.of(EXAMPLEFORD));
        assertThat(crime.getTotal().count()).isEqualTo(5);
        assertThat(crime.getRepeated()).contains(3L);
        assertThat(kinds(crime)).contains(CaveatKind.REPEATED, CaveatKind.ANTI_SOCIAL_BEHAVIOUR);
    }

    @Test
    void beyond_the_most_that_are_kept_nobody_says_how_many_repeat() {
        Fingerprints prints = new Fingerprints();
        for (long i = 1; i <= Fingerprints.MOST; i++) {
            prints.add(i * 0x9e3779b97f4a7c15L);
        }
        prints.add(0x9e3779b97f4a7c15L);
        assertThat(prints.repeated()).contains(1L);
        prints.add(12345);
        prints.add(12345);
        assertThat(prints.repeated()).isEmpty();
    }

    @Test
    void records_without_a_place_are_in_the_whole_force_and_in_no_area() {
        Tallied records = twoYears().with(4, "2025-01", "Robbery", "", "");
        StreetCrime area = records.answer(YEAR_ON);
        assertThat(area.getTotal().count()).isEqualTo(59);
        assertThat(area.getWithoutLocation()).isEqualTo(4);
        assertThat(caveat(area, CaveatKind.WITHOUT_LOCATION))
                .isEqualTo("4 records have no location, and may be of this area; no such record is in its counts.");
        StreetCrime force = records.answer(CrimeQuestion.of(CrimeArea.wholeForce()).in(Months.parse("2025-01")));
        assertThat(force.getTotal().count()).as("30 + 11 + 4").isEqualTo(45);
        assertThat(force.getPlaces().stream().mapToLong(place -> place.level().count()).sum()).isEqualTo(41);
        assertThat(force.getOutside()).as("a force that does not exist has no area").isEmpty();
        assertThat(kinds(force)).contains(CaveatKind.OUTSIDE);
    }

    @Test
    void what_lies_outside_the_area_of_a_force_is_told_by_the_districts_it_has() {
        StreetCrime crime = new Tallied()
                .with(record("2025-01", "Kent Police", "Burglary", "E01999201", "Sevenoaks 001A", 1))
                .with(record("2025-01", "Kent Police", "Burglary", "E01999201", "Sevenoaks 001A", 4))
                .with(record("2025-01", "Kent Police", "Burglary", "E01999202", "Wealden 001A", 2))
                .with(record("2025-01", "Kent Police", "Burglary", "", "", 3))
                .answer(CrimeQuestion.of(CrimeArea.wholeForce()));
        assertThat(crime.getOutside()).contains(1L);
    }

    /** A file of records of January 2025, given by their ids; those without one say the same. */
    private static void file(CrimeTally tally, String name, boolean repeatsTell, long... ids) {
        tally.start(name, repeatsTell);
        for (long id : ids) {
            assertThat(tally.add(new StreetRecord(YearMonth.of(2025, 1), Tallied.FORCE, "Burglary", "E01999001", "Exampleford 001A", true, id,
                    repeatsTell ? id : 0))).isEmpty();
        }
        tally.end(new CrimeSource(name, ids.length, 0, tally.again(), false));
    }

    private static CrimeTally tally() {
        return new CrimeTally(CrimeQuestion.of(EXAMPLEFORD).withPopulation(1000));
    }

    @Test
    void a_month_that_is_read_from_two_files_is_counted_once_and_told() {
        CrimeTally tally = tally();
        file(tally, "b.csv", true, 1, 2, 2, 0, 0);
        assertThat(tally.againIn()).isEmpty();
        file(tally, "a.csv", true, 1, 2, 2, 0, 0, 0, 3);
        assertThat(tally.again()).as("all that b.csv has").isEqualTo(5);
        assertThat(tally.againIn()).contains("b.csv");
        StreetCrime crime = tally.result();
        assertThat(crime.getTotal().count()).as("1, 2 twice, three that say the same, 3").isEqualTo(7);
        assertThat(crime.isToldApart()).isTrue();
        assertThat(crime.isWhole()).isFalse();
        assertThat(crime.isRated()).isFalse();
        assertThat(caveat(crime, CaveatKind.UNREAD)).startsWith("5 records of a.csv stand in another file too and were counted once.");
        assertThat(caveat(crime, CaveatKind.MONTH_TWICE)).isEqualTo("Months that stand in more than one file: January 2025 of "
                + "Synthetic Police (a.csv, b.csv). A record that is in two of them is counted once.");
        assertThat(kinds(twoYears().answer(YEAR_ON))).doesNotContain(CaveatKind.MONTH_TWICE);
    }

    @Test
    void repeated_rows_of_one_file_and_a_month_divided_among_files_are_all_counted() {
        CrimeTally tally = tally();
        file(tally, "a.csv", true, 1, 1, 0, 0);
        file(tally, "b.csv", true, 2, 3);
        assertThat(tally.result().getTotal().count()).isEqualTo(6);
        assertThat(tally.result().isWhole()).isTrue();
    }

    @Test
    void where_columns_are_lacking_that_tell_records_apart_a_month_in_two_files_is_never_whole() {
        CrimeTally tally = tally();
        file(tally, "a.csv", false, 0);
        assertThat(tally.result().isWhole()).isTrue();
        file(tally, "b.csv", true, 1);
        assertThat(tally.result().isToldApart()).isFalse();
        assertThat(tally.result().isWhole()).isFalse();
        assertThat(caveat(tally.result(), CaveatKind.MONTH_TWICE)).endsWith("Whether a record is in two of them could not be told, and one that "
                + "is was counted twice: so no change and no rate is told.");
    }

    @Test
    void so_many_records_are_told_apart_and_no_more() {
        Doubles doubles = new Doubles();
        for (long i = 0; i < Doubles.MOST; i++) {
            assertThat(doubles.file(i * 0x9e3779b97f4a7c15L, 0)).isEqualTo(-1);
        }
        for (long i = 0; i < Doubles.MOST; i += 1000) {
            assertThat(doubles.file(i * 0x9e3779b97f4a7c15L, 1)).isZero();
        }
        assertThat(doubles.isFull()).isFalse();
        assertThat(doubles.file(12345, 1)).isEqualTo(-1);
        assertThat(doubles.isFull()).isTrue();
        assertThat(doubles.file(12345, 2)).isEqualTo(-1);
    }

    @Test
    void an_area_that_was_never_met_is_not_known_and_told_with_names_near_to_it() {
        StreetCrime crime = twoYears().answer(CrimeQuestion.of(CrimeArea.district("Exampelford")).in(Months.parse("2025-01..2025-02"))
                .withPopulation(1000));
        assertThat(crime.isAreaMet()).isFalse();
        assertThat(crime.isKnown()).isFalse();
        assertThat(crime.isRated()).isFalse();
        assertThat(crime.getMissing()).containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2));
        assertThat(crime.getMonths()).extracting(MonthLevel::count).containsOnly(Optional.empty());
        assertThat(crime.records(0)).isEqualTo("how many records there are is not known");
        assertThat(caveat(crime, CaveatKind.NOT_MET)).isEqualTo("No record that was read, of whatever month, stands in Exampelford. That is not "
                + "to say that nothing was recorded: the name or code can be another one in these records, or the files can be those of another "
                + "force. Districts in what was read with a name near to it: Exampleford, North Exampleford.");
        assertThat(kinds(crime)).as("nothing was counted of which more must be known").containsExactly(CaveatKind.NOT_MET);
    }

    @Test
    void a_name_is_near_to_the_beginning_of_a_longer_one_and_to_nothing_that_is_only_less_unlike() {
        Tallied read = new Tallied()
                .with(record("2025-01", "Warwickshire Police", "Burglary", "E01999201", "Stratford-on-Avon 001A", 1))
                .with(record("2025-01", "Warwickshire Police", "Burglary", "E01999202", "Coventry 001A", 2));
        assertThat(caveat(read.answer(CrimeQuestion.of(CrimeArea.district("Strafford"))), CaveatKind.NOT_MET))
                .endsWith("Districts in what was read with a name near to it: Stratford-on-Avon.");
        assertThat(caveat(read.answer(CrimeQuestion.of(CrimeArea.district("Elsewhere"))), CaveatKind.NOT_MET))
                .endsWith("or the files can be those of another force. What was read is of Warwickshire Police. Districts in it: Coventry, Stratford-on-Avon.");
    }

    @Test
    void of_an_area_that_another_force_polices_the_force_is_told_whose_files_are_wanted() {
        Tallied read = new Tallied().with(record("2025-01", "Warwickshire Police", "Burglary", "E01999202", "Coventry 001A", 2));
        assertThat(caveat(read.answer(CrimeQuestion.of(CrimeArea.district("Sevenoaks"))), CaveatKind.NOT_MET))
                .isEqualTo("No record that was read, of whatever month, stands in Sevenoaks. That is not to say that nothing was recorded: Sevenoaks is "
                        + "policed by Kent Police, and what was read is of Warwickshire Police. Give the files of Kent Police.");
    }

    @Test
    void an_area_that_was_met_in_another_month_has_none_in_a_month_without() {
        StreetCrime crime = twoYears().with(1, "2025-03", "Burglary", "E01999101", "North Exampleford 001A")
                .answer(CrimeQuestion.of(EXAMPLEFORD).in(Months.parse("2025-03")));
        assertThat(crime.isWhole()).isTrue();
        assertThat(caveat(crime, CaveatKind.NO_RECORD)).isEqualTo("No record of the months stands in Exampleford.");
    }

    @Test
    void what_a_neighbouring_force_has_of_an_area_is_not_what_its_own_would_have() {
        CrimeQuestion sevenoaks = CrimeQuestion.of(CrimeArea.district("Sevenoaks")).in(Months.parse("2025-01")).withPopulation(1000);
        Tallied surrey = new Tallied()
                .with(record("2025-01", "Surrey Police", "Burglary", "E01999201", "Sevenoaks 001A", 1))
                .with(record("2025-01", "Surrey Police", "Burglary", "E01999202", "Tandridge 001A", 2));
        StreetCrime crime = surrey.answer(sevenoaks);
        assertThat(crime.getForcesNotRead()).containsExactly("Kent Police");
        assertThat(crime.getForces()).isEmpty();
        assertThat(crime.isKnown()).isFalse();
        assertThat(crime.isRated()).isFalse();
        assertThat(crime.records(1)).isEqualTo("how many records there are is not known; of other forces what was read has 1 record");
        assertThat(caveat(crime, CaveatKind.MISSING_MONTHS)).startsWith("Nothing was read of Kent Police for January 2025.");
        StreetCrime both = surrey.with(record("2025-01", "Kent Police", "Burglary", "E01999201", "Sevenoaks 001A", 3)).answer(sevenoaks);
        assertThat(both.getForces()).containsExactly("Kent Police");
        assertThat(both.isWhole()).isTrue();
        assertThat(both.getTotal().count()).isEqualTo(2);
    }

    private static final CrimeQuestion BROXTOWE = CrimeQuestion.of(CrimeArea.district("Broxtowe")).in(Months.parse("2025-01..2025-02"))
            .comparedWith(Months.parse("2024-01..2024-02")).withPopulation(1000);
    private static final String FORCE = "Nottinghamshire Police";
    private static final String CHIEF = "the Chief Constable of Nottinghamshire";

    /** Files of records in Broxtowe, one of each month and name. */
    private static StreetCrime broxtowe(boolean repeatsTell, List<StreetRecord> files) {
        CrimeTally tally = new CrimeTally(BROXTOWE);
        for (StreetRecord one : files) {
            tally.start(one.month() + " " + one.force(), repeatsTell);
            assertThat(tally.add(one)).isEmpty();
            tally.end(new CrimeSource(one.month() + " " + one.force(), 1, 0, tally.again(), false));
        }
        return tally.result();
    }

    private static StreetRecord broxtowe(String month, String force, long id) {
        return record(month, force, "Burglary", "E01999301", "Broxtowe 001A", id);
    }

    /** One force goes by the name of its service, and by that of its chief constable. */
    @Property(tries = 30)
    void a_force_under_two_names_is_one_whatever_file_comes_first(@ForAll Random random) {
        List<StreetRecord> files = new ArrayList<>(List.of(broxtowe("2025-01", FORCE, 1), broxtowe("2025-02", CHIEF, 2),
                broxtowe("2024-01", CHIEF, 3), broxtowe("2024-02", FORCE, 4)));
        StreetCrime first = broxtowe(true, files);
        assertThat(first.getForces()).containsExactly(FORCE);
        assertThat(first.getMissing()).isEmpty();
        assertThat(first.getMissingBefore()).isEmpty();
        assertThat(first.getTotal()).isEqualTo(new CrimeLevel(CrimeAnalyses.ALL, "", 2, Optional.of(2L)));
        assertThat(first.isRated()).isTrue();
        Collections.shuffle(files, random);
        assertThat(broxtowe(true, files)).isEqualTo(first);
    }

    @Test
    void a_record_that_stands_under_both_names_of_a_force_is_counted_once() {
        StreetCrime crime = broxtowe(true, List.of(broxtowe("2025-01", FORCE, 1), broxtowe("2025-01", CHIEF, 1)));
        assertThat(crime.getTotal().count()).isEqualTo(1);
        assertThat(caveat(crime, CaveatKind.MONTH_TWICE)).startsWith("Months that stand in more than one file: January 2025 of Nottinghamshire Police (");
    }

    /** Without an id a record is told by what it says, and it says the name. */
    @Test
    void where_a_month_stands_under_both_names_records_without_an_id_are_not_told_apart() {
        StreetRecord one = new StreetRecord(YearMonth.of(2025, 1), FORCE, "Burglary", "E01999301", "Broxtowe 001A", true, 0, 7);
        StreetRecord other = new StreetRecord(YearMonth.of(2025, 1), CHIEF, "Burglary", "E01999301", "Broxtowe 001A", true, 0, 8);
        assertThat(broxtowe(true, List.of(one, other)).isToldApart()).isFalse();
        assertThat(broxtowe(true, List.of(broxtowe("2025-01", FORCE, 1), broxtowe("2025-01", FORCE, 2))).isToldApart()).isTrue();
    }

    @Test
    void the_force_of_lsoas_is_that_of_the_districts_in_their_names() {
        CrimeQuestion estate = CrimeQuestion.of(CrimeArea.lsoas("an estate", List.of("E01999201", "E01999209")));
        StreetCrime crime = new Tallied().with(record("2025-01", "Surrey Police", "Burglary", "E01999201", "Sevenoaks 001A", 1)).answer(estate);
        assertThat(crime.getForcesNotRead()).containsExactly("Kent Police");
        assertThat(caveat(crime, CaveatKind.NOT_MET)).isEqualTo("LSOAs of the list in which no record that was read stands: 1 (E01999209). "
                + "Either nothing was recorded there, or the code is not one of these records, such as that of another census.");
    }

    @Test
    void periods_of_unlike_seasons_are_compared_with_a_caveat() {
        StreetCrime crime = twoYears().answer(CrimeQuestion.of(EXAMPLEFORD)
                .in(Months.parse("2025-02")).comparedWith(Months.parse("2025-01")));
        assertThat(crime.getTotal().difference()).contains(-1L);
        assertThat(kinds(crime)).contains(CaveatKind.SEASON);
        assertThat(kinds(twoYears().answer(YEAR_ON))).doesNotContain(CaveatKind.SEASON);
    }

    @Test
    void an_lsoa_under_two_names_is_one_place_and_told() {
        StreetCrime crime = new Tallied()
                .with(2, "2025-01", "Burglary", "E01999001", "Exampleford 001B")
                .with(3, "2025-01", "Burglary", "E01999001", "Exampleford 001A")
                .answer(CrimeQuestion.of(EXAMPLEFORD));
        assertThat(crime.getPlaces()).extracting(PlaceLevel::level)
                .containsExactly(new CrimeLevel("Exampleford 001A", "E01999001", 5, Optional.empty()));
        assertThat(caveat(crime, CaveatKind.VINTAGE)).endsWith("LSOAs here that go by more than one name: 1.");
    }

    @Test
    void lsoas_are_counted_by_their_codes() {
        CrimeArea area = CrimeArea.lsoas("two estates", List.of("E01999002", "E01999101"));
        StreetCrime crime = twoYears().answer(CrimeQuestion.of(area).in(Months.parse("2025-01..2025-02")));
        assertThat(crime.getTotal().count()).as("24 + 5 + 11").isEqualTo(40);
    }

    @Test
    void an_area_of_the_register_has_the_names_that_its_lsoas_may_have() {
        AreaRegister register = AreaRegister.embedded();
        assertThat(CrimeArea.of(register.find("E07000221").orElseThrow()).getDistricts()).containsExactly("Stratford-on-Avon");
        assertThat(CrimeArea.of(register.find("E06000059").orElseThrow()).getDistricts()).as("Dorset, since 2019")
                .contains("Dorset", "West Dorset", "Weymouth and Portland").doesNotContain("Christchurch");
        assertThat(CrimeArea.of(register.find("E10000031").orElseThrow()).getDistricts()).as("Warwickshire, a county with districts")
                .containsExactly("North Warwickshire", "Nuneaton and Bedworth", "Rugby", "Stratford-on-Avon", "Warwick");
    }

    @Test
    void more_types_than_there_can_be_are_refused_and_not_held() {
        CrimeTally tally = new CrimeTally(CrimeQuestion.of(EXAMPLEFORD));
        tally.start("a.csv", true);
        for (int i = 0; i < 200; i++) {
            assertThat(tally.add(record("2025-01", Tallied.FORCE, "Type " + i, "", "", i))).isEmpty();
        }
        assertThat(tally.add(record("2025-01", Tallied.FORCE, "One type more", "", "", 1)).map(said -> said.in(Words.english()))).contains("there are more than 200 types of crime "
                + "in what was read, so the row was not counted: are these street-level records?");
        assertThat(tally.add(record("2025-01", Tallied.FORCE, "Type 7", "", "", 1))).isEmpty();
    }

    @Property(tries = 100)
    void the_order_of_records_makes_no_difference(@ForAll Random random) {
        Tallied records = twoYears().with(4, "2025-01", "Robbery", "", "").with(2, "2025-02", "Drugs", "E01999001", "Exampleford 001Z");
        StreetCrime before = records.answer(YEAR_ON);
        Collections.shuffle(records.records(), random);
        assertThat(records.answer(YEAR_ON)).isEqualTo(before);
    }
}
