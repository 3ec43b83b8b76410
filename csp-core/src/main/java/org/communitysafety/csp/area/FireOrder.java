package org.communitysafety.csp.area;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The orders under section 4A of the Fire and Rescue Services Act 2004: a corporation sole is created as the fire and rescue authority,
 * and the police and crime commissioner of the area is for the time being that authority. Each was read.
 *
 * <p>That of North Yorkshire was abolished when its functions went to the York and North Yorkshire Combined Authority: SI 2023/1432
 * articles 41, 50 and 54(2).
 */
public enum FireOrder {
    /** SI 2017/864 articles 1 and 3(4). */
    ESSEX("E31000015", "Essex", "Essex Police, Fire and Crime Commissioner Fire and Rescue Authority", LocalDate.of(2017, 10, 1)),
    /** SI 2018/696 articles 1 and 3(4). */
    STAFFORDSHIRE("E31000033", "Staffordshire", "Staffordshire Commissioner Fire and Rescue Authority", LocalDate.of(2018, 8, 1)),
    /** SI 2018/970, whose articles are revoked; the name as SI 2023/1432 has it. */
    NORTH_YORKSHIRE("E31000027", "North Yorkshire", "North Yorkshire Police, Fire and Crime Commissioner Fire and Rescue Authority",
            LocalDate.of(2018, 11, 15), LocalDate.of(2024, 5, 6)),
    /** SI 2018/1072 articles 1 and 3(4). */
    NORTHAMPTONSHIRE("E31000028", "Northamptonshire", "Northamptonshire Commissioner Fire and Rescue Authority", LocalDate.of(2019, 1, 1)),
    /** SI 2022/1230 articles 1(2) and 3(4). */
    CUMBRIA("E31000009", "Cumbria", "Cumbria Commissioner Fire and Rescue Authority", LocalDate.of(2023, 4, 1));

    private final String code;
    private final String policeArea;
    private final String authority;
    private final LocalDate from;
    private final LocalDate to;

    FireOrder(String code, String policeArea, String authority, LocalDate from) {
        this(code, policeArea, authority, from, LocalDate.MAX);
    }

    FireOrder(String code, String policeArea, String authority, LocalDate from, LocalDate to) {
        this.code = code;
        this.policeArea = policeArea;
        this.authority = authority;
        this.from = from;
        this.to = to;
    }

    /** The area of the commissioner, as in "the Police, Fire and Crime Commissioner for Essex". */
    public String getPoliceArea() {
        return policeArea;
    }

    /** The name by which the authority is to be known. */
    public String getAuthority() {
        return authority;
    }

    /** The order by which an authority of that name is the commissioner; empty if none is. */
    public static Optional<FireOrder> naming(String authority) {
        return Arrays.stream(values()).filter(order -> order.authority.equals(authority)).findFirst();
    }

    /** The order for the fire and rescue area of that code, on whichever day. */
    static Optional<FireOrder> of(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
