package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Mark;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;

/**
 * What a document is made from: the papers as its readers may see them, and beside these how much of them was read and how much is left
 * out, so that no part that is lacking reads as one that the papers never had. Immutable and thread-safe.
 */
final class Material {

    private final ReviewedPapers whole;
    private final ReviewedPapers told;
    private final Papers papers;
    private final Law law;
    private final Map<ElementId, Body> bodies = new HashMap<>();
    private final Set<Element> parts = new HashSet<>();
    private final Map<Key, Element> originals = new HashMap<>();

    /** Ids are of one sort of thing. */
    private record Key(Class<?> sort, ElementId id) {

        static Key of(Element element) {
            return new Key(element.getClass(), element.getId());
        }
    }

    /**
     * @param whole the review of all that was read
     * @param audience for whom the document is
     */
    Material(ReviewedPapers whole, Audience audience) {
        this.whole = whole;
        this.told = ForAudience.of(whole, audience);
        this.papers = told.read().partial().orElseThrow();
        this.law = new Law(told.review());
        papers.getBodies().forEach(body -> bodies.put(body.getId(), body));
        Papers all = whole.review().papers();
        keep(all.getBodies());
        keep(all.getReports());
        keep(all.getSeriousViolenceStrategy().stream().toList());
        keep(all.getPartnership().map(Partnership::getMembers).orElse(List.of()));
        all.getPlan().ifPresent(plan -> {
            keep(plan.getResources());
            parts.addAll(plan.getStrategies());
            parts.addAll(plan.getPriorities());
            parts.addAll(plan.getActions());
            parts.addAll(plan.getMeasures());
        });
        keep(parts);
    }

    private void keep(Collection<? extends Element> elements) {
        elements.forEach(one -> originals.put(Key.of(one), one));
    }

    /** A part as all the papers have it. */
    @SuppressWarnings("unchecked")
    private <T extends Element> T original(T part) {
        return (T) originals.getOrDefault(Key.of(part), part);
    }

    /** The review, and what was read, as the readers may see it. */
    ReviewedPapers told() {
        return told;
    }

    /** The papers, as the readers may see them. */
    Papers papers() {
        return papers;
    }

    /**
     * The plan.
     *
     * @throws NothingToWriteException if there is none that the readers may see
     */
    Plan plan() {
        return papers.getPlan().orElseThrow(() -> new NothingToWriteException(
                whole.review().papers().getPlan().isPresent() ? CommonWords.PLAN_LEFT_OUT
                        : whole.read().isWhollyRead("/plan") ? CommonWords.NO_PLAN : CommonWords.PLAN_UNREAD));
    }

    /** The law that these papers are under. */
    Law law() {
        return law;
    }

    /** The body with that id, if the readers may see it. */
    Optional<Body> body(ElementId id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** The name of an area, where the papers or the register have one for its code. */
    String areaName(String code) {
        return papers.getPartnership().map(Partnership::getAreas).orElse(List.of()).stream()
                .filter(area -> area.getCode().equals(code))
                .findFirst()
                .flatMap(AreaUse::getName)
                .or(() -> told.review().place().flatMap(place -> place.areas().stream()
                        .filter(area -> area.getCode().equals(code)).findFirst()).map(Area::getName))
                .orElse(code);
    }

    /** The names of bodies, as the papers write them, in order. */
    List<String> names(Collection<ElementId> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> body(id).ifPresent(body -> names.add(body.getName())));
        return names;
    }

    /** The names of the bodies that a part is tied to; also that there are more, where some are not for these readers or could not be read. */
    <T extends Element> List<String> names(T part, Function<T, ? extends Collection<ElementId>> ties) {
        List<String> names = names(ties.apply(part));
        if (isTiedToMore(part, ties, bodies.keySet())) {
            names.add(names.isEmpty() ? CommonWords.NOT_SHOWN : CommonWords.OTHERS_NOT_SHOWN);
        }
        return names;
    }

    /** Whether a part is tied to something that is not shown: it is not for these readers, or could not be read. What that is, is not told. */
    <T extends Element> boolean isTiedToMore(T part, Function<T, ? extends Collection<ElementId>> ties, Collection<ElementId> shown) {
        return !shown.containsAll(ties.apply(original(part)));
    }

    /** The same of a part that other parts of the plan are tied to as well. */
    <T extends Element> boolean isTiedToMore(T part, BiFunction<Plan, T, ? extends Collection<ElementId>> ties, Collection<ElementId> shown) {
        return !shown.containsAll(ties.apply(whole.review().papers().getPlan().orElseThrow(), original(part)));
    }

    /** Who leads an action, as written or by name; empty if the papers do not tell. */
    String lead(Action action) {
        return action.getLeadText().orElseGet(() -> Telling.joined(names(action, Action::getLeads)));
    }

    /**
     * Tells what of a part is not in the document, and why: it was not read, it is not for these readers, or the papers have nothing and the
     * author writes it. Nothing is told of a part that is there and whole.
     *
     * @param pointer where the part stands, as a JSON Pointer
     * @param part what the part has in papers
     * @param toWrite what the author has to write where the papers have nothing
     */
    void lacking(Document.Builder to, String pointer, Function<Papers, ? extends Collection<?>> part, String toWrite) {
        lackingSilently(to, pointer, part);
        if (part.apply(whole.review().papers()).isEmpty() && whole.read().isWhollyRead(pointer)) {
            to.toBeWritten(lookFirst(pointer) + toWrite);
        }
    }

    /** The same of a list of the plan. */
    void lackingInPlan(Document.Builder to, String list, Function<Plan, ? extends Collection<?>> part, String toWrite) {
        lacking(to, "/plan/" + list, some -> some.getPlan().<Collection<?>>map(part).orElse(List.of()), toWrite);
    }

    /** The same of any part, without a word where the papers have nothing. */
    void lackingSilently(Document.Builder to, String pointer, Function<Papers, ? extends Collection<?>> part) {
        int here = part.apply(papers).size();
        int everywhere = part.apply(whole.review().papers()).size();
        if (!whole.read().isWhollyRead(pointer)) {
            to.note(Mark.NOT_READ, CommonWords.notRead(here));
        }
        if (everywhere > here) {
            to.note(Mark.LEFT_OUT, CommonWords.leftOut(everywhere - here));
        }
    }

    /**
     * Tells why something does not stand here that was looked for in a part: something of that part was not read, or may not be shown, so that
     * it may be there; or else the papers have it not, and the author writes it.
     */
    void gap(Document.Builder to, String pointer, Function<Papers, ?> part, String toWrite) {
        gapElsewhere(to, pointer, part, lookFirst(pointer) + toWrite);
    }

    /** The same where the author has to look in another paper than that which the part stands in. */
    void gapElsewhere(Document.Builder to, String pointer, Function<Papers, ?> part, String toWrite) {
        if (!whole.read().isWhollyRead(pointer)) {
            to.note(Mark.NOT_READ, CommonWords.notRead(0));
        } else if (!part.apply(papers).equals(part.apply(whole.review().papers()))) {
            to.note(Mark.LEFT_OUT, CommonWords.MAY_BE_LEFT_OUT);
        } else {
            to.toBeWritten(toWrite);
        }
    }

    /** The same of something that was looked for in the plan. */
    void gapInPlan(Document.Builder to, String toWrite) {
        gap(to, "/plan", Papers::getPlan, toWrite);
    }

    /** The same of something that was looked for in the committee report. */
    void gapInReports(Document.Builder to, String toWrite) {
        gap(to, "/reports", Papers::getReports, toWrite);
    }

    /** Whether all that a part of the plan has was read and is shown, so that what it has not is lacking. */
    boolean isAllTold(Element part) {
        return parts.contains(part)
                && told.read().places().of(part).filter(place -> whole.read().isWhollyRead(place.pointer())).isPresent();
    }

    /** Whether all of a plan stands in these papers, was read and may be shown, so that its parts can be counted. */
    boolean isWhole(Plan plan) {
        return plan.getInHand().orElse(InHand.WHOLE) == InHand.WHOLE && whole.read().isWhollyRead("/plan")
                && whole.review().papers().getPlan().equals(Optional.of(plan));
    }

    /** Where to look before writing: in the paper that a part stands in, where the papers do not have all of it. */
    private String lookFirst(String pointer) {
        Optional<? extends Paper> paper = pointer.startsWith("/plan") ? papers.getPlan()
                : pointer.startsWith("/assessment/") ? papers.getAssessment()
                : pointer.equals("/reports") ? papers.getReports().stream().findFirst()
                : Optional.empty();
        return paper.filter(one -> one.getInHand().orElse(InHand.WHOLE) != InHand.WHOLE).map(Paper::getTitle).map(CommonWords::lookFirst).orElse("");
    }
}
