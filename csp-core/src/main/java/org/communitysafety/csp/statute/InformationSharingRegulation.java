package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.law.Bearer.EACH_RESPONSIBLE_AUTHORITY;
import static org.communitysafety.csp.law.Bearer.STRATEGY_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.authority.Coverage;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Nomination;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.ProtocolCover;
import org.communitysafety.csp.words.Words;

/** Regulation 4, in both nations: sharing information under a protocol. The Regulations do not ask that it be signed. */
final class InformationSharingRegulation {

    private static final List<String> PROTOCOLS = List.of("/records/protocols", "/bodies");

    private InformationSharingRegulation() {}

    static final Rule HAVE_A_PROTOCOL = Rule.inBoth(law -> law.numbered("R4-1", "Have an information-sharing protocol")
            .of(STRATEGY_GROUP)
            .under(law.regulation("4(1)"))
            .must("have arrangements for the responsible authorities to share information, and a protocol that sets them "
                    + "out")
            .from(law.start(), law.nation())
            .concerning(PARTNERSHIP)
            .shownBy(new Showing("a dated information-sharing protocol to which every responsible authority is party",
                    PROTOCOLS, InformationSharingRegulation::protocol))
            .told(Topic.INFORMATION_SHARING)
            .asking("Is there an information-sharing protocol, of what date, and which bodies are party to it? Ask whoever "
                    + "supports the strategy group.")
            .said());

    static final Rule COVERS_SECTION_17A = covers(
            "R4-2-A", "Protocol covers section 17A", "4(2)(a)", ProtocolCover.SECTION_17A,
            "sharing of information under section 17A of the 1998 Act");

    static final Rule COVERS_SECTION_115 = covers(
            "R4-2-B", "Protocol covers section 115", "4(2)(b)", ProtocolCover.SECTION_115,
            "sharing of information under section 115 of the 1998 Act");

    static final Rule COVERS_ASSESSMENT_AND_PLAN = covers(
            "R4-2-C", "Protocol covers assessment and plan", "4(2)(c)", ProtocolCover.ASSESSMENT_AND_PLAN,
            "other sharing of information to make and carry out the strategic assessment and the plan");

    static final Rule COMPLY = Rule.inBoth(law -> law.numbered("R4-3-A", "Comply with the protocol")
            .of(EACH_RESPONSIBLE_AUTHORITY)
            .under(law.regulation("4(3)"))
            .must("comply with the protocol")
            .from(law.start(), law.nation())
            .concerning(PARTNERSHIP)
            .judgedFrom(new Showing("a record that the protocol is kept to", PROTOCOLS, (dossier, on, look) -> {
                for (Protocol protocol : inBeing(dossier)) {
                    protocol.getNote().ifPresent(note -> look.shows(protocol, "note", DECLARED, note));
                }
            }))
            .told(Topic.INFORMATION_SHARING)
            .limbOf(law.id("R4-1"))
            .unless(InformationSharingRegulation::thereIsNone)
            .asking("Does each responsible authority keep to the protocol? Ask for the last review of it.")
            .said());

    static final Rule NOMINATE = Rule.inBoth(law -> law.numbered("R4-3-B", "Nominate an information-sharing person")
            .of(EACH_RESPONSIBLE_AUTHORITY)
            .under(law.regulation("4(3)"))
            .must("nominate somebody in it to help information flow under the protocol")
            .from(law.start(), law.nation())
            .concerning(PARTNERSHIP)
            .computedFrom(new Showing("a person or post nominated by every responsible authority", PROTOCOLS,
                    InformationSharingRegulation::nominations))
            .limbOf(law.id("R4-1"))
            .unless(InformationSharingRegulation::thereIsNone)
            .asking("Whom has each responsible authority nominated to help information flow? Record the post of each.")
            .said());

    static final List<Rule> ALL = List.of(
            HAVE_A_PROTOCOL, COVERS_SECTION_17A, COVERS_SECTION_115, COVERS_ASSESSMENT_AND_PLAN, COMPLY, NOMINATE);

    private static Rule covers(String id, String title, String regulation, ProtocolCover cover, String what) {
        return Rule.inBoth(law -> law.numbered(id, title)
                .of(STRATEGY_GROUP)
                .under(law.regulation(regulation))
                .must("see that the protocol covers " + what)
                .from(law.start(), law.nation())
                .concerning(PARTNERSHIP)
                .shownBy(new Showing("a protocol that covers " + what, PROTOCOLS, (dossier, on, look) -> {
                    List<Protocol> protocols = dossier.records().getProtocols().stream()
                            .filter(protocol -> protocol.getCovers().contains(cover))
                            .toList();
                    Protocols order = new Protocols(dossier, on);
                    List<Protocol> current = protocols.stream().filter(one -> order.later(one).isEmpty()).toList();
                    current.forEach(protocol -> covers(dossier.words(), protocol, on, look));
                    if (!look.hasShown()) {
                        for (Protocol older : protocols) {
                            if (!current.contains(older)) {
                                covers(dossier.words(), older, on, look);
                                order.minding(older, look);
                            }
                        }
                    }
                }))
                .limbOf(law.id("R4-1"))
                .unless(InformationSharingRegulation::thereIsNone)
                .asking("Does the protocol cover " + what + "? Read it.")
                .said());
    }

    private static void covers(Words words, Protocol protocol, LocalDate on, Look look) {
        switch (protocol.getStatus().orElse(Done.DONE)) {
            case DONE -> {
                if (mayBeLater(protocol, on)) {
                    look.suggests(protocol, "covers", DECLARED, protocol.getTitle());
                } else {
                    look.shows(protocol, "covers", DECLARED, protocol.getTitle());
                }
            }
            case PLANNED -> look.suggests(
                    protocol, "covers", DECLARED, words.say(EventMessages.PLANNED, protocol.getTitle()));
            case NOT_DONE -> {}
        }
    }

    /** What the protocol has to hold, and what is done under it, does not arise where it is recorded that there is none. */
    private static Optional<String> thereIsNone(Dossier dossier) {
        List<Protocol> protocols = dossier.records().getProtocols();
        return !protocols.isEmpty()
                        && protocols.stream().allMatch(one -> one.getStatus().orElse(Done.DONE) == Done.NOT_DONE)
                        && protocols.stream().anyMatch(one -> isOfNow(dossier, one))
                ? Optional.of(dossier.words().say(InformationSharingMessages.THERE_IS_NONE))
                : Optional.empty();
    }

    /** Whether that it was not made speaks of this plan's time, and of all of it. */
    private static boolean isOfNow(Dossier dossier, Protocol protocol) {
        return Timely.against(dossier, protocol.getOn()).isEmpty() && Timely.isToTheEnd(dossier, protocol.getOn());
    }

    private static void protocol(Dossier dossier, LocalDate on, Look look) {
        Words words = dossier.words();
        List<Protocol> protocols = dossier.records().getProtocols();
        boolean none = protocols.stream().allMatch(one -> one.getStatus().orElse(Done.DONE) == Done.NOT_DONE);
        for (Protocol protocol : protocols) {
            Done done = protocol.getStatus().orElse(Done.DONE);
            if (done == Done.NOT_DONE) {
                if (none) {
                    look.notDone(protocol, words.say(EventMessages.NOT_DONE, protocol.getTitle()), isOfNow(dossier, protocol));
                }
            } else if (done == Done.PLANNED) {
                look.suggests(protocol, "status", DECLARED, words.say(EventMessages.PLANNED, protocol.getTitle()));
            }
        }
        List<Protocol> made = inBeing(dossier);
        List<Protocol> full = made.stream().filter(one -> isFull(dossier, one, on)).toList();
        for (Protocol protocol : full.isEmpty() ? made : full) {
            look.shows(protocol, "title", DECLARED, protocol.getTitle());
            if (protocol.getOn().isEmpty()) {
                look.lacks(protocol, words.say(InformationSharingMessages.NO_DATE));
            } else if (mayBeLater(protocol, on)) {
                look.lacks(protocol, words.say(
                        InformationSharingMessages.MAY_BE_LATER, words.day(protocol.getOn().get())));
            }
            Everyone.of(dossier, on, protocol.getParties(), InformationSharingMessages.NOT_PARTY, look);
        }
    }

    /** Whether it alone is enough: one that was superseded, or is of some authorities only, takes nothing away from it. */
    private static boolean isFull(Dossier dossier, Protocol protocol, LocalDate on) {
        return !Look.isPlaceholder(protocol.getTitle()) && protocol.getOn().isPresent() && !mayBeLater(protocol, on)
                && dossier.authorities().covered(protocol.getParties(), on)
                        .filter(covered -> covered.extent() == Coverage.Extent.EVERY)
                        .isPresent();
    }

    static boolean mayBeLater(Protocol protocol, LocalDate on) {
        return protocol.getOn().filter(date -> date.getLast().isAfter(on)).isPresent();
    }

    private static void nominations(Dossier dossier, LocalDate on, Look look) {
        Protocols order = new Protocols(dossier, on);
        Set<ElementId> bodies = new LinkedHashSet<>();
        List<Protocol> older = new ArrayList<>();
        for (Protocol protocol : inBeing(dossier)) {
            if (order.later(protocol).isEmpty()) {
                bodies.addAll(nominated(dossier, protocol, on, look));
            } else {
                older.add(protocol);
            }
        }
        boolean enough = dossier.authorities().covered(bodies, on)
                .filter(all -> all.missing().isEmpty() && all.unclear().isEmpty())
                .isPresent();
        for (Protocol protocol : enough ? List.<Protocol>of() : older) {
            boolean more = protocol.getNominations().stream().anyMatch(one -> !bodies.contains(one.getBody()));
            if (more && bodies.addAll(nominated(dossier, protocol, on, look))) {
                order.minding(protocol, look);
            }
        }
        if (look.hasShown()) {
            Everyone.of(dossier, on, bodies, InformationSharingMessages.NOBODY_NOMINATED, look);
        }
    }

    /** The bodies that the protocol shows to have nominated somebody. */
    private static List<ElementId> nominated(Dossier dossier, Protocol protocol, LocalDate on, Look look) {
        List<ElementId> bodies = new ArrayList<>();
        int index = 0;
        for (Nomination nomination : protocol.getNominations()) {
            boolean ofAGroup = dossier.body(nomination.getBody())
                    .filter(body -> !body.getMembers().isEmpty())
                    .isPresent();
            if (ofAGroup || mayBeLater(protocol, on)) {
                look.suggests(protocol, "nominations/" + index, DECLARED, nomination.getPost());
            } else if (look.shows(protocol, "nominations/" + index, COUNTED, nomination.getPost())) {
                bodies.add(nomination.getBody());
            }
            index++;
        }
        return bodies;
    }

    static List<Protocol> inBeing(Dossier dossier) {
        return dossier.records().getProtocols().stream()
                .filter(protocol -> protocol.getStatus().orElse(Done.DONE) == Done.DONE)
                .toList();
    }
}
