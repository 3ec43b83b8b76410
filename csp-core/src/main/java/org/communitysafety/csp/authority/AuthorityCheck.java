package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.time.DayInWords;

/** Whether the papers name the responsible and the specified authorities, and whether they give that role to bodies that could not hold it. */
public final class AuthorityCheck {

    private final Matching matching;
    private final LocalDate day;
    private final Nation nation;

    private AuthorityCheck(Matching matching) {
        this.matching = matching;
        this.day = matching.getAuthorities().getDay();
        this.nation = matching.getAuthorities().getAreas().get(0).getNation();
    }

    /** Of the papers, for one area on a day: its responsible authorities. */
    public static List<AuthorityAnswer> of(Papers papers, Area area, LocalDate day) {
        return of(Matching.of(AuthorityIndex.of(papers), ResponsibleAuthorities.of(area, day)));
    }

    /**
     * Of a matching: one answer for each expected authority in the order of the rows, then one for each body that
     * the papers give the role of responsible authority on the day though its kind could not hold it.
     */
    public static List<AuthorityAnswer> of(Matching matching) {
        return new AuthorityCheck(matching).answers();
    }

    private List<AuthorityAnswer> answers() {
        List<AuthorityAnswer> answers = new ArrayList<>();
        for (Matching.Bodies bodies : matching.found()) {
            answers.add(answer(bodies));
        }
        for (Profile profile : matching.profiles()) {
            if (isGivenTheRole(profile.body())) {
                BodyKind kind = profile.kind().orElse(BodyKind.OTHER);
                if (Roles.couldNotHold(kind, nation, day)) {
                    answers.add(couldNotHold(profile.body(), kind));
                }
            }
        }
        return List.copyOf(answers);
    }

    private AuthorityAnswer answer(Matching.Bodies bodies) {
        ExpectedAuthority expected = bodies.expected();
        List<Body> named = new ArrayList<>();
        for (Body body : bodies.exact()) {
            if (!isOnOtherDaysOnly(body)) {
                named.add(body);
            }
        }
        if (!named.isEmpty()) {
            return named(expected, named);
        }
        if (!bodies.exact().isEmpty()) {
            return unclear(expected, bodies.exact(), "The papers give " + names(bodies.exact())
                    + " the role of responsible authority, but not on " + DayInWords.of(day) + ".");
        }
        if (!bodies.unclear().isEmpty()) {
            return unclear(expected, bodies.unclear(), expected.identified()
                    ? "The papers name " + names(bodies.unclear()) + ", which does not tell that it is "
                            + expected.name() + "."
                    : "The papers name " + names(bodies.unclear()) + "; whether that is " + expected.name()
                            + " is not known here.");
        }
        return notNamed(expected, bodies.loose());
    }

    private static AuthorityAnswer named(ExpectedAuthority expected, List<Body> bodies) {
        String message = "The papers name " + expected.name()
                + (bodies.get(0).getName().equals(expected.name()) ? "" : ": " + names(bodies))
                + ".";
        return new AuthorityAnswer(
                Optional.of(expected.row()),
                expected.name(),
                Optional.of(expected),
                AuthorityStanding.NAMED,
                bodies,
                message,
                Optional.empty());
    }

    private static AuthorityAnswer unclear(ExpectedAuthority expected, List<Body> bodies, String message) {
        return new AuthorityAnswer(
                Optional.of(expected.row()),
                expected.name(),
                Optional.of(expected),
                AuthorityStanding.UNCLEAR,
                bodies,
                message + doubt(expected),
                Optional.of(remedy(expected)));
    }

    private static AuthorityAnswer notNamed(ExpectedAuthority expected, List<Body> loose) {
        String message = loose.isEmpty()
                ? "The papers do not name " + expected.name() + "."
                : names(loose) + (loose.size() == 1 ? " does" : " do") + " not name " + expected.name() + ", which is the legal body.";
        return new AuthorityAnswer(
                Optional.of(expected.row()),
                expected.name(),
                Optional.of(expected),
                AuthorityStanding.NOT_NAMED,
                loose,
                message + doubt(expected),
                Optional.of(remedy(expected)));
    }

    private AuthorityAnswer couldNotHold(Body body, BodyKind kind) {
        String message = "The papers give \"" + body.getName() + "\" the role of responsible authority on " + DayInWords.of(day) + ", but "
                + Roles.reason(kind, nation, day) + ".";
        return new AuthorityAnswer(
                Roles.row(kind),
                body.getName(),
                Optional.empty(),
                AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE,
                List.of(body),
                message,
                Optional.of(Roles.remedy("\"" + body.getName() + "\"", kind, healthBodies())));
    }

    private String healthBodies() {
        String names = matching.getAuthorities().getExpected().stream()
                .filter(expected -> Family.of(expected.kind()).filter(Family::isHealth).isPresent())
                .map(ExpectedAuthority::name)
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "the health body of the day" : names;
    }

    private static String remedy(ExpectedAuthority expected) {
        if (!expected.row().isOfSection5()) {
            return "Find out which team works in the area, and write its name among the bodies, as a specified authority.";
        }
        if (!expected.identified()) {
            return "Find out which body it was, and write its full name among the bodies.";
        }
        String write = "rite \"" + expected.name() + "\" among the bodies, as a responsible authority.";
        return expected.certain() ? "W" + write : "If it is a responsible authority of the area, w" + write;
    }

    private static String doubt(ExpectedAuthority expected) {
        return expected.certain() || expected.doubt().isEmpty() ? "" : " " + expected.doubt().get();
    }

    private static String names(List<Body> bodies) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < bodies.size(); i++) {
            names.append(i == 0 ? "" : i + 1 < bodies.size() ? ", " : " and ");
            names.append('"').append(bodies.get(i).getName()).append('"');
        }
        return names.toString();
    }

    private boolean isGivenTheRole(Body body) {
        for (BodyRole role : body.getRoles()) {
            if (isResponsible(role) && covers(role)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnOtherDaysOnly(Body body) {
        boolean onOtherDays = false;
        for (BodyRole role : body.getRoles()) {
            if (isResponsible(role)) {
                if (covers(role)) {
                    return false;
                }
                onOtherDays = true;
            }
        }
        return onOtherDays;
    }

    private static boolean isResponsible(BodyRole role) {
        return role.getRole() == StatutoryRole.RESPONSIBLE_AUTHORITY;
    }

    private boolean covers(BodyRole role) {
        return (role.getFrom().isEmpty() || !day.isBefore(role.getFrom().get()))
                && (role.getTo().isEmpty() || !day.isAfter(role.getTo().get()));
    }
}
