package org.communitysafety.csp.law;

import java.time.LocalDate;
import org.communitysafety.csp.element.Word;

/** An Act or a statutory instrument that the rules are written from. */
public enum Instrument implements Word {

    /** Crime and Disorder Act 1998. */
    CDA_1998("CDA 1998", "Crime and Disorder Act 1998", "/ukpga/1998/37", LocalDate.of(2025, 2, 5)),
    /** The Regulations for England on the strategy group, the assessment, the plan and engagement. */
    SI_2007_1830(
            "SI 2007/1830",
            "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007",
            "/uksi/2007/1830",
            LocalDate.of(2023, 1, 31));

    private static final String SITE = "https://www.legislation.gov.uk";

    private final String citation;
    private final String title;
    private final String path;
    private final LocalDate readTo;

    Instrument(String citation, String title, String path, LocalDate readTo) {
        this.citation = citation;
        this.title = title;
        this.path = path;
        this.readTo = readTo;
    }

    /** Its short citation: {@code SI 2007/1830}. */
    @Override
    public String getWord() {
        return citation;
    }

    /** Its title. */
    public String getTitle() {
        return title;
    }

    /** The last day on which its text, with amendments, was read for these rules. */
    public LocalDate getReadTo() {
        return readTo;
    }

    /** Where it stands at legislation.gov.uk. */
    public String getLink() {
        return SITE + path;
    }

    /** A section of an Act: {@code 6(1)(d)}. */
    public Provision section(String number) {
        return new Provision(this, "s." + number, SITE + path + "/section/" + leading(number));
    }

    /** A regulation of a set of regulations: {@code 11(1)(a)}. */
    public Provision regulation(String number) {
        return new Provision(this, "reg " + number, SITE + path + "/regulation/" + leading(number));
    }

    /** A regulation as it was made, before amendments. */
    public Provision regulationAsMade(String number) {
        return new Provision(
                this, "reg " + number + " as made", SITE + path + "/regulation/" + leading(number) + "/made");
    }

    /** A regulation whose text stands in the instrument that put it in, at that path. */
    public Provision regulationInsertedAt(String number, String where) {
        return new Provision(this, "reg " + number, SITE + where);
    }

    private static String leading(String number) {
        int bracket = number.indexOf('(');
        return bracket < 0 ? number : number.substring(0, bracket);
    }
}
