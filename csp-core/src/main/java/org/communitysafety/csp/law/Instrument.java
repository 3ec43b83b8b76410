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
            LocalDate.of(2023, 1, 31)),
    /** The Regulations for Wales on the same. */
    SI_2007_3076(
            "SI 2007/3076",
            "Crime and Disorder (Formulation and Implementation of Strategy) (Wales) Regulations 2007",
            "/uksi/2007/3076",
            LocalDate.of(2023, 1, 31)),
    /** The Regulations on how serious violence strategies are published and sent. */
    SI_2022_1304(
            "SI 2022/1304",
            "Prevention and Reduction of Serious Violence (Strategies etc.) Regulations 2022",
            "/uksi/2022/1304",
            LocalDate.of(2022, 12, 6)),
    /** The Regulations on crime and disorder committees. */
    SI_2009_942(
            "SI 2009/942",
            "Crime and Disorder (Overview and Scrutiny) Regulations 2009",
            "/uksi/2009/942",
            LocalDate.of(2009, 4, 30)),
    /** The Regulations on the information shared each quarter; read as made. */
    SI_2007_1831(
            "SI 2007/1831",
            "Crime and Disorder (Prescribed Information) Regulations 2007",
            "/uksi/2007/1831",
            LocalDate.of(2007, 8, 1)),
    /** Local Government Act 1972: only how long before a meeting its agenda is published, Part VA. */
    LGA_1972("LGA 1972", "Local Government Act 1972", "/ukpga/1972/70", LocalDate.of(2021, 5, 1)),
    /** The Regulations on meetings of council executives in England: only the notice of them. */
    SI_2012_2089(
            "SI 2012/2089",
            "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012",
            "/uksi/2012/2089",
            LocalDate.of(2020, 4, 4)),
    /** The Regulations on meetings of council executives in Wales: only their agendas. */
    SI_2001_2290(
            "SI 2001/2290",
            "Local Authorities (Executive Arrangements) (Decisions, Documents and Meetings) (Wales) Regulations 2001",
            "/wsi/2001/2290",
            LocalDate.of(2002, 5, 17));

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
