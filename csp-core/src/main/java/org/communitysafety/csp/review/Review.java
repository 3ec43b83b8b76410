package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.IdCheck;
import org.communitysafety.csp.papers.IdFault;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.statute.Statute;
import org.communitysafety.csp.time.PlanYear;

/**
 * Papers held against the law: a finding for every duty in force, in the order of the law, and what else a reader needs.
 *
 * <p>Immutable and thread-safe; the same papers and options give the same review.
 *
 * @param papers the papers
 * @param options how the review was made
 * @param catalogue the duties that were asked
 * @param place the area or areas; empty if it is not known
 * @param year the plan's year; empty if it is not known
 * @param findings one for every duty in force on the day it is asked on
 * @param authoritiesOn the day on which the responsible authorities are told; empty if it is not known
 * @param authorities who is responsible, and whether the papers name them
 * @param notes what else a reader should know
 * @param answers what people answer, in their order, and what each answer comes to
 * @param rulePacks what packs of somebody's own answer, apart from the law, in the order in which they were given
 */
public record Review(
        Papers papers,
        ReviewOptions options,
        Catalogue catalogue,
        Optional<Place> place,
        Optional<PlanYear> year,
        List<Finding> findings,
        Optional<LocalDate> authoritiesOn,
        List<AuthorityAnswer> authorities,
        List<Note> notes,
        List<WeighedAnswer> answers,
        List<PackReview> rulePacks) {

    /** Keeps copies of the lists. */
    public Review {
        findings = List.copyOf(findings);
        authorities = List.copyOf(authorities);
        notes = List.copyOf(notes);
        answers = List.copyOf(answers);
        rulePacks = List.copyOf(rulePacks);
    }

    /** As {@link #of(Papers, ReviewOptions)}, with the usual options. */
    public static Review of(Papers papers) {
        return of(papers, ReviewOptions.USUAL);
    }

    /**
     * The review of the papers; refuses null.
     *
     * <p>Ids are looked at first. One that several bodies have is taken as not read, beside what the options tell: whatever looks up a body
     * could not be checked, and {@link #options()} has it as unread. With any other that is wrong, such as a reference to what is not there,
     * duties are answered as though it led to nothing; {@link #idFaults()} tells it, and no gate is passed with one.
     *
     * @throws LawNotEncodedException if the duties would be asked on a day before the Regulations of 2007 came into force
     */
    public static Review of(Papers papers, ReviewOptions options) {
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(options, "options");
        return new Reviewing(papers, options, Statute.catalogue(), AreaRegister.embedded(), Tracing.OFF).review();
    }

    /** The area, or the first of those that are run as one; empty if it is not known. */
    public Optional<Area> area() {
        return place.map(Place::getFirst);
    }

    /**
     * The finding of that duty; refuses null. Empty tells one of two things: that the duty is not asked of these papers, being no law in
     * their nation or on the day to ask it on, binding others alone or being of a pack that is not asked; or that there is no duty
     * with that id, mistyped for instance. {@link Explanation#of} tells which, and throws for an id that no duty has. A rule of
     * {@link #rulePacks()} has no finding here.
     */
    public Optional<Finding> finding(DutyId id) {
        return findings.stream().filter(finding -> finding.duty().getId().equals(id)).findFirst();
    }

    /**
     * The same, by the duty's id in the register, such as {@code CDA98-6-1-A}; empty means what it means there.
     *
     * @throws org.communitysafety.csp.time.UnfitTextException if no duty can have such an id, as none has a colon or a small letter
     */
    public Optional<Finding> finding(String id) {
        return finding(DutyId.of(id));
    }

    /**
     * The findings that point to that element, as evidence or as what lacks something, in the order of the law: what a host that
     * shows one action or measure tells beside it. None tells that nothing was found to bear on it, and not that it is in order.
     * Of the law alone: what packs of somebody's own find on it, {@link PackReview#findingsOn} tells for each of {@link #rulePacks()}.
     * Refuses null.
     */
    public List<Finding> findingsOn(ElementId id) {
        return findings.stream().filter(finding -> finding.isOn(id)).toList();
    }

    /**
     * What is wrong with the ids of the papers, such as a reference to what is not there; none if they were read without a fault. Worked
     * out at each call.
     */
    public List<IdFault> idFaults() {
        return IdCheck.of(papers).faults();
    }

    /** The answers of people on that duty; they stand beside its finding. */
    public List<WeighedAnswer> answersOn(DutyId id) {
        return answers.stream().filter(one -> one.answer().getDuty().equals(id)).toList();
    }

    /** Whether a person's answer settles that duty at {@link Gate#COMPLETE}. */
    public boolean isAnswered(DutyId id) {
        for (WeighedAnswer one : answers) {
            if (one.answer().getDuty().equals(id) && one.counts()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The notes on people's answers, those of kind {@link NoteKind#ANSWER} in their order, for readers who are not to be told all:
     * the same notes, but with who gave an answer named otherwise.
     *
     * @param by how a note names who gave an answer
     */
    public List<Note> notesOnAnswers(Function<PersonAnswer, String> by) {
        return AnswerNotes.of(this, by);
    }

    /** The review with these notes more. */
    Review with(List<Note> more) {
        return new Review(papers, options, catalogue, place, year, findings, authoritiesOn, authorities,
                Stream.concat(notes.stream(), more.stream()).toList(), answers, rulePacks);
    }

    /** The findings, counted. */
    public Summary summary() {
        return Summary.of(findings);
    }

    /** Whether every duty in force could be checked. */
    public boolean isEveryDutyAnswered() {
        return findings.stream().noneMatch(finding -> finding.outcome() == Outcome.NOT_EVALUATED);
    }

    /** How many findings have each outcome; never what the papers say. */
    @Override
    public String toString() {
        return "review of " + findings.size() + " duties: " + summary().counts();
    }

    /** What stops at the gate: of the law alone. */
    public GateAnswer at(Gate gate) {
        return new GateAnswer(this, gate, findings.stream()
                .filter(finding -> gate.stops(finding, answersOn(finding.duty().getId())))
                .toList());
    }

    /** What stops at the gate if it counts packs of somebody's own beside the law; one of which no rule was asked does not pass. */
    public PacksGateAnswer atWithPacks(Gate gate) {
        return new PacksGateAnswer(at(gate), rulePacks.stream().flatMap(pack -> pack.stoppedAt(gate).stream()).toList());
    }
}
