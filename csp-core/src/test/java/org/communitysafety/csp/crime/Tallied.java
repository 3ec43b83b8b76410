package org.communitysafety.csp.crime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Made-up records of a made-up force, and what comes of counting them. */
final class Tallied {

    static final String FORCE = "Synthetic Police";

    private final List<StreetRecord> records = new ArrayList<>();
    private long next;

    /** So many different records more. */
    Tallied with(int times, String month, String type, String lsoaCode, String lsoaName) {
        for (int i = 0; i < times; i++) {
            records.add(record(month, FORCE, type, lsoaCode, lsoaName, ++next));
        }
        return this;
    }

    /** One record more. */
    Tallied with(StreetRecord record) {
        records.add(record);
        return this;
    }

    static StreetRecord record(String month, String force, String type, String lsoaCode, String lsoaName, long fingerprint) {
        return new StreetRecord(Months.month(month), force, type, lsoaCode, lsoaName, !lsoaCode.isEmpty(), fingerprint, fingerprint);
    }

    List<StreetRecord> records() {
        return records;
    }

    StreetCrime answer(CrimeQuestion question) {
        return answer(question, new CrimeSource("synthetic.csv", records.size(), 0, 0, false));
    }

    StreetCrime answer(CrimeQuestion question, CrimeSource source) {
        CrimeTally tally = new CrimeTally(question);
        tally.start(source.name(), true);
        records.forEach(record -> assertThat(tally.add(record)).isEmpty());
        tally.end(source);
        return tally.result();
    }
}
