package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.words.Words;

/** Whether the papers name the responsible and the specified authorities, and whether they give that role to bodies that could not hold it. */
public final class AuthorityCheck {

    private final Matching matching;
    private final LocalDate day;
    private final Nation nation;
    private final Words words;

    private AuthorityCheck(Matching matching) {
        this.matching = matching;
        this.day = matching.getAuthorities().getDay();
        this.nation = matching.getAuthorities().getAreas().get(0).getNation();
        this.words = matching.getAuthorities().words();
    }

    /** Of the papers, for one area on a day: its responsible authorities, told in English. */
    public static List<AuthorityAnswer> of(Papers papers, Area area, LocalDate day) {
        return of(Matching.of(AuthorityIndex.of(papers), ResponsibleAuthorities.of(area, day)));
    }

    /**
     * Of a matching: one answer for each expected authority in the order of the rows, then one for each body that
     * the papers give the role of responsible authority on the day though its kind could not hold it. It is told in the
     * language of the authorities.
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
                if (Roles.couldNotHold(kind, nation, day) && !mayBeFireAuthority(profile.body())) {
                    answers.add(couldNotHold(profile.body(), kind));
                }
            }
        }
        return List.copyOf(answers);
    }

    /** Whether it is a commissioner that an order has made the fire and rescue authority: that is told of the authority. */
    private boolean mayBeFireAuthority(Body body) {
        return matching.found().stream().anyMatch(bodies ->
                bodies.expected().row() == AuthorityRow.FIRE_AND_RESCUE && bodies.unclear().contains(body));
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
            return unclear(expected, bodies.exact(),
                    words.say(AuthorityMessages.OTHER_DAYS, names(bodies.exact()), words.day(day)));
        }
        if (!bodies.unclear().isEmpty()) {
            return unclear(expected, bodies.unclear(), words.say(
                    expected.identified() ? AuthorityMessages.UNCLEAR : AuthorityMessages.NOT_KNOWN, names(bodies.unclear()),
                    expected.name()));
        }
        return notNamed(expected, bodies.loose());
    }

    private AuthorityAnswer named(ExpectedAuthority expected, List<Body> bodies) {
        String message = bodies.get(0).getName().equals(expected.name())
                ? words.say(AuthorityMessages.NAMED, expected.name())
                : words.say(AuthorityMessages.NAMED_AS, expected.name(), names(bodies));
        return new AuthorityAnswer(
                Optional.of(expected.row()),
                expected.name(),
                Optional.of(expected),
                AuthorityStanding.NAMED,
                bodies,
                message,
                Optional.empty());
    }

    private AuthorityAnswer unclear(ExpectedAuthority expected, List<Body> bodies, String message) {
        return new AuthorityAnswer(
                Optional.of(expected.row()),
                expected.name(),
                Optional.of(expected),
                AuthorityStanding.UNCLEAR,
                bodies,
                withDoubt(message, expected),
                Optional.of(remedy(expected)));
    }

    private AuthorityAnswer notNamed(ExpectedAuthority expected, List<Body> loose) {
        String message = loose.isEmpty()
                ? words.say(AuthorityMessages.NOT_NAMED, expected.name())
                : words.say(loose.size() == 1 ? AuthorityMessages.NOT_THE_BODY : AuthorityMessages.NOT_THE_BODIES, names(loose),
                        expected.name());
        return new AuthorityAnswer(
                Optional.of(expected.row()),
                expected.name(),
                Optional.of(expected),
                AuthorityStanding.NOT_NAMED,
                loose,
                withDoubt(message, expected),
                Optional.of(remedy(expected)));
    }

    private AuthorityAnswer couldNotHold(Body body, BodyKind kind) {
        return new AuthorityAnswer(
                Roles.row(kind),
                body.getName(),
                Optional.empty(),
                AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE,
                List.of(body),
                Roles.reason(body.getName(), kind, nation, day, words),
                Optional.of(Roles.remedy(body.getName(), kind, healthBodies(), words)));
    }

    private String healthBodies() {
        List<String> names = matching.getAuthorities().getExpected().stream()
                .filter(expected -> Family.of(expected.kind()).filter(Family::isHealth).isPresent())
                .map(ExpectedAuthority::name)
                .toList();
        return names.isEmpty() ? words.say(RoleMessages.HEALTH_BODY) : words.and(names);
    }

    private String remedy(ExpectedAuthority expected) {
        if (!expected.row().isOfSection5()) {
            return words.say(AuthorityMessages.FIND_TEAM);
        }
        if (!expected.identified()) {
            return words.say(AuthorityMessages.FIND_BODY);
        }
        return words.say(expected.certain() ? AuthorityMessages.WRITE : AuthorityMessages.WRITE_IF, expected.name());
    }

    private String withDoubt(String message, ExpectedAuthority expected) {
        return expected.certain() || expected.doubt().isEmpty()
                ? message
                : words.say(AuthorityMessages.WITH_DOUBT, message, expected.doubt().get());
    }

    private String names(List<Body> bodies) {
        return words.listAnd(bodies.stream().map(body -> words.say(AuthorityMessages.QUOTED, body.getName())).toList());
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
