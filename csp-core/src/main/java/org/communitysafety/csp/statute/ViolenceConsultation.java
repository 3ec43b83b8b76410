package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.authority.Coverage;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.ConsulteeKind;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.words.Words;

/** Who was consulted while a serious violence strategy was prepared: sections 8(4) and 9(4) of the 2022 Act. */
final class ViolenceConsultation {

    private static final Map<ConsulteeKind, String> NAMES = new EnumMap<>(Map.of(
            ConsulteeKind.EDUCATIONAL, "educational authority",
            ConsulteeKind.PRISON, "prison authority",
            ConsulteeKind.YOUTH_CUSTODY, "youth custody authority"));

    /** Kinds of body that can be, or can stand for, an authority of the class. */
    private static final Map<ConsulteeKind, Set<BodyKind>> CAN_BE = new EnumMap<>(Map.of(
            ConsulteeKind.EDUCATIONAL, EnumSet.of(BodyKind.SCHOOL, BodyKind.GROUP, BodyKind.PERSON, BodyKind.OTHER),
            ConsulteeKind.PRISON, EnumSet.of(BodyKind.PRISON, BodyKind.GROUP, BodyKind.PERSON, BodyKind.OTHER),
            ConsulteeKind.YOUTH_CUSTODY, EnumSet.of(BodyKind.PRISON, BodyKind.GROUP, BodyKind.PERSON, BodyKind.OTHER)));

    private ViolenceConsultation() {}

    /** How a sentence names one of the class. */
    static String name(ConsulteeKind kind) {
        return Objects.requireNonNull(NAMES.get(kind));
    }

    private static String name(Dossier dossier, ConsulteeKind kind) {
        return dossier.words().own(key(kind), name(kind));
    }

    private static String key(ConsulteeKind kind) {
        return "consultee." + kind.getWord();
    }

    /** How the classes are called in English, by the key under which another language has its own name. */
    static Map<String, String> texts() {
        return NAMES.keySet().stream().collect(Collectors.toMap(ViolenceConsultation::key, ViolenceConsultation::name));
    }

    static Showing.Search of(ConsulteeKind kind) {
        return (dossier, on, look) -> dossier.violence().ifPresent(strategy -> {
            one(dossier, strategy, kind, look);
            ViolenceStrategyContent.minding(dossier, strategy, look);
        });
    }

    /** Section 9(4): the three classes, and every specified authority of every area that does not make the strategy itself. */
    static void wider(Dossier dossier, LocalDate on, Look look) {
        if (dossier.violence().isEmpty()) {
            return;
        }
        SeriousViolenceStrategy strategy = dossier.violence().get();
        for (ConsulteeKind kind : NAMES.keySet()) {
            one(dossier, strategy, kind, look);
        }
        Set<ElementId> bodies = new LinkedHashSet<>();
        for (AuthorityConsulted consulted : entries(strategy, ConsulteeKind.SPECIFIED)) {
            entry(dossier, strategy, consulted, look);
            consulted.getBody().ifPresent(bodies::add);
        }
        if (look.hasShown()) {
            notTold(dossier, strategy).forEach(kind -> look.lacks(
                    strategy, dossier.words().say(ViolenceConsultationMessages.NOTHING_OF, kind)));
            bodies.addAll(strategy.getParties());
            everySpecified(dossier, strategy, bodies, on, look);
            ViolenceStrategyContent.minding(dossier, strategy, look);
        }
    }

    private static void everySpecified(
            Dossier dossier, SeriousViolenceStrategy strategy, Set<ElementId> bodies, LocalDate on, Look look) {
        Words words = dossier.words();
        List<Area> areas = ViolenceAreas.areas(dossier, strategy.getAreas(), on, look);
        if (areas.isEmpty()) {
            look.leavesToAPerson(words.say(ViolenceConsultationMessages.NO_AREAS));
            return;
        }
        Coverage coverage = dossier.authorities().specified(bodies, areas, on);
        coverage.missing().forEach(authority -> look.lacks(
                words.say(ViolenceConsultationMessages.NEITHER, authority.name())));
        coverage.unclear().forEach(authority -> look.lacks(
                words.say(EveryoneMessages.A_BODY_MAY_BE, authority.name())));
        if (coverage.extent() == Coverage.Extent.NOT_KNOWN) {
            look.leavesToAPerson(words.say(ViolenceConsultationMessages.NOT_FULLY_KNOWN));
        }
    }

    /** The classes of which the strategy tells neither a consultation nor that there is none in the area, by name. */
    static List<String> notTold(Dossier dossier, SeriousViolenceStrategy strategy) {
        return NAMES.keySet().stream()
                .filter(kind -> entries(strategy, kind).stream().noneMatch(one ->
                        one.getNoneInArea().orElse(false) || Look.tells(words(dossier, one))))
                .map(kind -> name(dossier, kind))
                .toList();
    }

    private static Optional<String> words(Dossier dossier, AuthorityConsulted one) {
        return one.getText().or(() -> one.getBody().flatMap(dossier::body).map(Body::getName));
    }

    private static List<AuthorityConsulted> entries(SeriousViolenceStrategy strategy, ConsulteeKind kind) {
        return strategy.getConsulted().stream().filter(one -> one.getAs() == kind).toList();
    }

    private static void one(Dossier dossier, SeriousViolenceStrategy strategy, ConsulteeKind kind, Look look) {
        Words words = dossier.words();
        String name = name(dossier, kind);
        List<AuthorityConsulted> entries = entries(strategy, kind);
        look.countsAllOf(ViolenceStrategyContent.WHERE + "/consulted");
        List<AuthorityConsulted> none = entries.stream().filter(one -> one.getNoneInArea().orElse(false)).toList();
        for (AuthorityConsulted one : none) {
            look.shows(one, "noneInArea", DECLARED, one.getText()
                    .map(text -> words.say(ViolenceConsultationMessages.NONE_IN_AREA_TOLD, name, text))
                    .orElseGet(() -> words.say(ViolenceConsultationMessages.NONE_IN_AREA, name)));
        }
        boolean consulted = false;
        for (AuthorityConsulted one : entries) {
            if (!none.contains(one)) {
                consulted |= entry(dossier, strategy, one, look);
            }
        }
        if (consulted && !none.isEmpty()) {
            look.lacks(strategy, words.say(ViolenceConsultationMessages.ALSO_NONE, name));
        }
        if (consulted && entries.stream().noneMatch(one -> one.getAll().orElse(false))) {
            look.lacks(strategy, words.say(ViolenceConsultationMessages.NOT_SAID_EACH, name));
        }
    }

    private static boolean entry(
            Dossier dossier, SeriousViolenceStrategy strategy, AuthorityConsulted one, Look look) {
        Optional<Body> body = one.getBody().flatMap(dossier::body);
        if (!look.shows(one, one.getText().isPresent() ? "text" : "body", COUNTED, words(dossier, one).orElse(""))) {
            return false;
        }
        Set<BodyKind> can = CAN_BE.get(one.getAs());
        if (can != null && body.flatMap(Body::getKind).filter(kind -> !can.contains(kind)).isPresent()) {
            look.lacks(one, dossier.words().say(
                    ViolenceConsultationMessages.BY_KIND_NONE, body.get().getName(), name(dossier, one.getAs())));
        }
        if (one.getOn().isEmpty()) {
            look.lacks(one, dossier.words().say(ViolenceConsultationMessages.NO_DAY));
        } else {
            StrategyPublications.prepared(dossier, strategy).ifPresent(done -> timing(dossier.words(), one, one.getOn().get(), done, look));
        }
        return true;
    }

    private static void timing(Words words, AuthorityConsulted one, PartialDate on, PartialDate prepared, Look look) {
        if (on.getFirst().isAfter(prepared.getLast())) {
            look.lacks(one, words.say(ViolenceConsultationMessages.AFTER, words.day(prepared)));
        } else if (on.getLast().isAfter(prepared.getFirst())) {
            look.lacks(one, words.say(ViolenceConsultationMessages.MAY_BE_AFTER, words.day(prepared)));
        }
    }
}
