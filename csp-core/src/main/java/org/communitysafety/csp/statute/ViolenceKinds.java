package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.violence.FactorConsidered;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.SeriousnessFactor;
import org.communitysafety.csp.violence.StrategyPoint;
import org.communitysafety.csp.words.Words;

/** The kinds of serious violence that a strategy under the 2022 Act identifies, their causes, and what made them serious. */
final class ViolenceKinds {

    private ViolenceKinds() {}

    // Section 8(3)(a) and (b): kinds and causes.

    static void kinds(Dossier dossier, LocalDate on, Look look) {
        dossier.violence().ifPresent(strategy -> {
            look.countsAllOf(ViolenceStrategyContent.WHERE + "/kinds");
            for (KindIdentified kind : strategy.getKinds()) {
                if (kind.getKind().isLeftOutByTheAct()) {
                    look.suggests(kind, "kind", DECLARED,
                            dossier.words().say(ViolenceStrategyMessages.LEFT_OUT_BY_THE_ACT, name(dossier, kind)));
                } else {
                    kind(dossier, strategy, kind, look);
                }
            }
            ViolenceStrategyContent.minding(dossier, strategy, look);
        });
    }

    private static void kind(Dossier dossier, SeriousViolenceStrategy strategy, KindIdentified kind, Look look) {
        if (kind.getText().isEmpty() || !look.shows(kind, "text", DECLARED, kind.getText().get())) {
            look.suggests(kind, "kind", DECLARED, name(dossier, kind));
            look.lacks(kind, dossier.words().say(ViolenceStrategyMessages.NO_EVIDENCE));
            return;
        }
        look.countsAllOf(ViolenceStrategyContent.WHERE + "/areas");
        Set<String> own = codes(dossier);
        if (kind.getAreas().isEmpty() && !own.equals(Set.copyOf(strategy.getAreas()))) {
            look.lacks(kind, ViolenceAreas.ofPlace(dossier, ViolenceStrategyMessages.EVIDENCE_NOT_SAID_OF,
                    ViolenceStrategyMessages.EVIDENCE_NOT_SAID_OF_AREA));
        } else if (!kind.getAreas().isEmpty() && !kind.getAreas().containsAll(own)) {
            Words words = dossier.words();
            String others = words.list(List.copyOf(kind.getAreas()));
            look.lacks(kind, dossier.place()
                    .map(place -> words.say(ViolenceStrategyMessages.EVIDENCE_OF_OTHERS, others, place.named(words)))
                    .orElseGet(() -> words.say(ViolenceStrategyMessages.EVIDENCE_NOT_OF_AREA, others)));
        }
    }

    private static String name(Dossier dossier, KindIdentified kind) {
        return PlainName.asWritten(dossier.words(), "violence-kind", kind.getKind());
    }

    static void causes(Dossier dossier, LocalDate on, Look look) {
        dossier.violence().ifPresent(strategy -> {
            look.countsAllOf(ViolenceStrategyContent.WHERE + "/kinds");
            boolean forAll = showPoints(strategy.getCauses(), look);
            boolean any = false;
            for (KindIdentified kind : strategy.getKinds()) {
                if (!kind.getKind().isLeftOutByTheAct()) {
                    any = true;
                    boolean told = showPoints(kind.getCauses(), look);
                    boolean limited = kind.getCauseLimit().isPresent()
                            && look.shows(kind, "causeLimit", DECLARED, kind.getCauseLimit().get());
                    if (!told && !limited && !forAll) {
                        look.lacks(kind, dossier.words().say(ViolenceStrategyMessages.NO_CAUSE));
                    }
                }
            }
            if (look.hasShown() && !any) {
                look.lacks(dossier.words().say(ViolenceStrategyMessages.NO_KINDS_FOR_CAUSES));
            }
            ViolenceStrategyContent.minding(dossier, strategy, look);
        });
    }

    private static boolean showPoints(List<StrategyPoint> points, Look look) {
        boolean told = false;
        for (StrategyPoint point : points) {
            told |= look.shows(point, "text", DECLARED, point.getText());
        }
        return told;
    }

    // Section 13(6): the factors that make violence serious.

    static void factors(Dossier dossier, LocalDate on, Look look) {
        dossier.violence().ifPresent(strategy -> {
            look.countsAllOf(ViolenceStrategyContent.WHERE + "/kinds");
            Set<SeriousnessFactor> forAll = showFactors(strategy.getFactors(), look);
            boolean any = false;
            for (KindIdentified kind : strategy.getKinds()) {
                if (!kind.getKind().isLeftOutByTheAct()) {
                    any = true;
                    Set<SeriousnessFactor> missing = EnumSet.allOf(SeriousnessFactor.class);
                    missing.removeAll(forAll);
                    missing.removeAll(showFactors(kind.getFactors(), look));
                    if (!missing.isEmpty()) {
                        Words words = dossier.words();
                        look.lacks(kind, words.say(ViolenceStrategyMessages.FACTORS_NOT_TOLD, words.list(missing.stream()
                                .map(factor -> PlainName.of(words, "seriousness", factor))
                                .toList())));
                    }
                }
            }
            if (look.hasShown() && !any) {
                look.lacks(dossier.words().say(ViolenceStrategyMessages.NO_KINDS_FOR_FACTORS));
            }
            ViolenceStrategyContent.minding(dossier, strategy, look);
        });
    }

    private static Set<SeriousnessFactor> showFactors(List<FactorConsidered> factors, Look look) {
        Set<SeriousnessFactor> told = EnumSet.noneOf(SeriousnessFactor.class);
        for (FactorConsidered factor : factors) {
            if (look.shows(factor, "text", DECLARED, factor.getText())) {
                told.add(factor.getFactor());
            }
        }
        return told;
    }

    private static Set<String> codes(Dossier dossier) {
        return dossier.place().map(Place::areas).orElse(List.of()).stream().map(Area::getCode).collect(Collectors.toSet());
    }
}
