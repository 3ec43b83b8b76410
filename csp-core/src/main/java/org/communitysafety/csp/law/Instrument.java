package org.communitysafety.csp.law;

import java.time.LocalDate;
import org.communitysafety.csp.element.Word;

/** An Act or a statutory instrument that the rules are written from. */
public enum Instrument implements Word {

    /** Crime and Disorder Act 1998. */
    CDA_1998("CDA 1998", "Crime and Disorder Act 1998", "/ukpga/1998/37", LocalDate.of(2025, 2, 5),
            "sections 5 to 7, 17 and 18 in full as at that day; 5A and 17A from older views; a version of 26 March 2026 exists "
                    + "and was not seen"),
    /** The Regulations for England on the strategy group, the assessment, the plan and engagement. */
    SI_2007_1830(
            "SI 2007/1830",
            "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007",
            "/uksi/2007/1830",
            LocalDate.of(2023, 1, 31),
            "as made with SI 2010/647, 2011/1230, 2012/2660 and 2022/1304 composed by hand; no later amendment found, none "
                    + "excluded"),
    /** The same for Wales. */
    SI_2007_3076(
            "SI 2007/3076",
            "Crime and Disorder (Formulation and Implementation of Strategy) (Wales) Regulations 2007",
            "/uksi/2007/3076",
            LocalDate.of(2023, 1, 31),
            "as made with the 2010, 2011 and 2022 amendments composed by hand; no later amendment found, none excluded"),
    /** The Serious Violence Duty. */
    PCSCA_2022(
            "PCSCA 2022",
            "Police, Crime, Sentencing and Courts Act 2022, Part 2 Chapter 1",
            "/ukpga/2022/32",
            LocalDate.of(2026, 4, 7),
            "sections 8 to 23 in full; Schedules 1 and 2 in part"),
    /** How a serious violence strategy is published and sent. */
    SI_2022_1304(
            "SI 2022/1304",
            "Prevention and Reduction of Serious Violence (Strategies etc.) Regulations 2022",
            "/uksi/2022/1304",
            LocalDate.of(2022, 12, 6),
            "as made; no amendment looked for beyond a search"),
    /** Which data relevant authorities share. */
    SI_2007_1831(
            "SI 2007/1831",
            "Crime and Disorder (Prescribed Information) Regulations 2007",
            "/uksi/2007/1831",
            LocalDate.of(2007, 8, 1),
            "as made only"),
    /** Council scrutiny of crime and disorder work. */
    PJA_2006("PJA 2006", "Police and Justice Act 2006", "/ukpga/2006/48", LocalDate.of(2009, 10, 1),
            "section 19 as begun; later amendments not read"),
    /** How council scrutiny of crime and disorder work is done. */
    SI_2009_942(
            "SI 2009/942",
            "Crime and Disorder (Overview and Scrutiny) Regulations 2009",
            "/uksi/2009/942",
            LocalDate.of(2009, 10, 1),
            "as made only"),
    /** Elected local policing bodies. */
    PRSRA_2011(
            "PRSRA 2011",
            "Police Reform and Social Responsibility Act 2011",
            "/ukpga/2011/13",
            LocalDate.of(2012, 11, 22),
            "section 10 in part"),
    /** Who had to be invited in England, until 2004. */
    SI_1998_2452(
            "SI 1998/2452",
            "Crime and Disorder Strategies (Prescribed Descriptions) Order 1998",
            "/uksi/1998/2452",
            LocalDate.of(2004, 2, 22),
            "in part, as made"),
    /** Who has to be invited in England, since 2004. */
    SI_2004_118(
            "SI 2004/118",
            "Crime and Disorder Strategies (Prescribed Descriptions) (England) Order 2004",
            "/uksi/2004/118",
            LocalDate.of(2004, 2, 23),
            "as made only"),
    /** Which body of a council may do what. */
    SI_2000_2853(
            "SI 2000/2853",
            "Local Authorities (Functions and Responsibilities) (England) Regulations 2000",
            "/uksi/2000/2853",
            LocalDate.of(2000, 11, 16),
            "as made only; amended many times since and those amendments not read"),
    /** Anti-social behaviour case reviews. */
    ASBCPA_2014(
            "ASBCPA 2014",
            "Anti-social Behaviour, Crime and Policing Act 2014",
            "/ukpga/2014/12",
            LocalDate.of(2014, 10, 20),
            "section 104 in part"),
    /** The Prevent duty. */
    CTSA_2015("CTSA 2015", "Counter-Terrorism and Security Act 2015", "/ukpga/2015/6", LocalDate.of(2015, 7, 1),
            "section 26 in part"),
    /** Safe accommodation. */
    DAA_2021("DAA 2021", "Domestic Abuse Act 2021", "/ukpga/2021/17", LocalDate.of(2021, 10, 1), "section 57 in part"),
    /** Domestic homicide reviews. */
    DVCVA_2004(
            "DVCVA 2004",
            "Domestic Violence, Crime and Victims Act 2004",
            "/ukpga/2004/28",
            LocalDate.of(2011, 4, 13),
            "section 9 in part"),
    /** Only how long before a meeting of a council its agenda is published. */
    LGA_1972("LGA 1972", "Local Government Act 1972", "/ukpga/1972/70", LocalDate.of(2021, 5, 1),
            "Part VA on the publication of agendas only"),
    /** Meetings of council executives in England: only the notice of them. */
    SI_2012_2089(
            "SI 2012/2089",
            "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012",
            "/uksi/2012/2089",
            LocalDate.of(2020, 4, 4),
            "the notice of meetings only"),
    /** Meetings of council executives in Wales: only their agendas. */
    SI_2001_2290(
            "SI 2001/2290",
            "Local Authorities (Executive Arrangements) (Decisions, Documents and Meetings) (Wales) Regulations 2001",
            "/wsi/2001/2290",
            LocalDate.of(2002, 5, 17),
            "the publication of agendas only"),
    /** The statutory guidance on the Serious Violence Duty. */
    SVD_GUIDANCE_2022(
            "Serious Violence Duty guidance 2022",
            "Serious Violence Duty: statutory guidance, December 2022",
            "",
            LocalDate.of(2022, 12, 16),
            "paragraphs 1 to 6 only"),
    /** Practice advice on needs assessments. */
    SNA_GUIDANCE_2021(
            "Serious violence needs assessment guidance 2021",
            "Serious violence: a practical method for a strategic needs assessment, May 2021",
            "",
            LocalDate.of(2021, 12, 31),
            "in part");

    private static final String SITE = "https://www.legislation.gov.uk";

    private final String citation;
    private final String title;
    private final String path;
    private final LocalDate readTo;
    private final String how;

    Instrument(String citation, String title, String path, LocalDate readTo, String how) {
        this.citation = citation;
        this.title = title;
        this.path = path;
        this.readTo = readTo;
        this.how = how;
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

    /** Which of it was read, and how. */
    public String getHow() {
        return how;
    }

    /** Where it stands at legislation.gov.uk; empty for what does not stand there. */
    public String getLink() {
        return path.isEmpty() ? "" : SITE + path;
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

    /** A Schedule: {@code 1}. */
    public Provision schedule(String number) {
        return new Provision(this, "Sch." + number, SITE + path + "/schedule" + (number.isEmpty() ? "" : "/" + leading(number)));
    }

    /** An article of an order: {@code 3}. */
    public Provision article(String number) {
        return new Provision(this, "art " + number, SITE + path + "/article/" + leading(number));
    }

    /** A provision whose words and path are given, where neither follows from the other. */
    public Provision at(String text, String where) {
        return new Provision(this, text, where.isEmpty() ? "" : SITE + where);
    }

    private static String leading(String number) {
        int bracket = number.indexOf('(');
        return bracket < 0 ? number : number.substring(0, bracket);
    }
}
