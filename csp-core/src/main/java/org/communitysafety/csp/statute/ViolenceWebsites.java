package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.statute.StrategyPublications.done;
import static org.communitysafety.csp.statute.StrategyPublications.ofWhich;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.authority.Coverage;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.vocabulary.Vocabulary;

/** Where and in which forms a serious violence strategy was published: SI 2022/1304 regulations 4(1) and 5(1). */
final class ViolenceWebsites {

    private static final List<String> OF_THE_WEB = List.of("website", "web", "online", "internet", "webpage");

    private ViolenceWebsites() {}

    /** Regulation 4(1)(a): on the website of a specified authority for the area, or of its local policing body. */
    static void onAWebsite(Dossier dossier, LocalDate on, Look look) {
        List<Area> areas = dossier.place().map(Place::areas).orElse(List.of());
        Fullest.of(online(dossier), one -> Stream.of(wrongSite(dossier, one, areas, on), ofWhich(dossier, one))
                        .flatMap(List::stream).toList())
                .take(look, DECLARED, one -> new Said("webAddress", one.getWebAddress().orElse("")));
    }

    /** Regulation 4(1)(b): in another form too, with regard to whom it reaches. */
    static void inAnotherForm(Dossier dossier, LocalDate on, Look look) {
        for (Publication one : done(dossier)) {
            otherForms(dossier, one, look);
        }
    }

    /** Regulation 5(1): both, the website for every area that the strategy covers. */
    static void inEveryArea(Dossier dossier, LocalDate on, Look look) {
        List<Publication> online = online(dossier);
        for (Publication one : online) {
            if (look.shows(one, "webAddress", COUNTED, one.getWebAddress().orElse(""))) {
                ofWhich(dossier, one).forEach(sentence -> look.lacks(one, sentence));
            }
        }
        if (look.hasShown()) {
            List<String> codes = dossier.violence().map(SeriousViolenceStrategy::getAreas).orElse(List.of());
            for (Area area : ViolenceAreas.areas(dossier, codes, on, look)) {
                if (online.stream().noneMatch(one -> wrongSite(dossier, one, List.of(area), on).isEmpty())) {
                    look.lacks(dossier.words().say(ViolencePublicationMessages.NO_WEBSITE_FOR, area.getName()));
                }
            }
        }
        boolean website = look.hasShown();
        boolean other = false;
        for (Publication one : done(dossier)) {
            other |= otherForms(dossier, one, look);
        }
        if (website && !other) {
            look.lacks(dossier.words().say(ViolencePublicationMessages.NO_OTHER_FORM));
        } else if (other && !website) {
            look.lacks(dossier.words().say(ViolencePublicationMessages.NO_WEBSITE));
        }
    }

    private static boolean otherForms(Dossier dossier, Publication one, Look look) {
        boolean other = false;
        for (int i = 0; i < one.getForms().size(); i++) {
            String form = one.getForms().get(i);
            if (Clauses.of(form).deniesAll() || OF_THE_WEB.stream().anyMatch(word -> Vocabulary.holds(form, word))) {
                look.suggests(one, "forms/" + i, DECLARED, form);
            } else {
                other |= look.shows(one, "forms/" + i, DECLARED, form);
            }
        }
        if (other && one.getAudiences().stream().allMatch(Look::isPlaceholder)) {
            look.lacks(one, dossier.words().say(ViolencePublicationMessages.REACHES_NOBODY));
        }
        if (other) {
            ofWhich(dossier, one).forEach(sentence -> look.lacks(one, sentence));
        }
        return other;
    }

    private static List<Publication> online(Dossier dossier) {
        return done(dossier).stream().filter(one -> Look.tells(one.getWebAddress())).toList();
    }

    /** Why the website is not one that counts; empty if it is. */
    private static List<String> wrongSite(Dossier dossier, Publication one, List<Area> areas, LocalDate on) {
        Optional<Body> body = one.getWebsiteOf().flatMap(dossier::body);
        if (body.isEmpty()) {
            return List.of(dossier.words().say(ViolencePublicationMessages.WHOSE_WEBSITE));
        }
        PolicingBodies policing = PolicingBodies.of(dossier, areas, on);
        Span days = one.getOn().map(Span::of).orElse(Span.of(on));
        if (policing.is(body.get(), days)) {
            return List.of();
        }
        Coverage coverage = dossier.authorities().specified(List.of(body.get().getId()), areas, on);
        boolean itself = body.get().getMembers().isEmpty();
        if (itself && !coverage.matched().isEmpty()) {
            return List.of();
        }
        Optional<String> doubt = policing.doubt(body.get(), days);
        if (doubt.isPresent()) {
            return List.of(doubt.get());
        }
        return List.of(dossier.words().say(itself && !coverage.unclear().isEmpty()
                ? ViolencePublicationMessages.MAY_BE_SPECIFIED
                : ViolencePublicationMessages.WRONG_WEBSITE, body.get().getName()));
    }
}
