package org.communitysafety.csp.io.brief;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.review.GateAnswer;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.words.Words;

/** What was reviewed, how much of it was in hand, and what came of it in numbers. */
final class About {

    private final ReviewedPapers reviewed;
    private final Review review;
    private final Words words;
    private final List<Detail> details = new ArrayList<>();

    private About(ReviewedPapers reviewed, Words words) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.words = words;
    }

    static List<Detail> of(ReviewedPapers reviewed, Words words) {
        About about = new About(reviewed, words);
        about.tell();
        return about.details;
    }

    /** Each paper in short: how much of it was in hand, and whether it could be read; and those that are lacking. */
    static List<Detail> papers(ReviewedPapers reviewed, Words words) {
        About about = new About(reviewed, words);
        PaperKind.of(about.review.papers()).forEach(named -> about.say(named.kind().label(words), about.runs(named.paper(), false)));
        about.lacking();
        return about.details;
    }

    private void tell() {
        say(words.say(BriefMessages.FILE), PLAIN.of(reviewed.read().source()));
        answersOfPeople();
        review.papers().getPartnership().map(Partnership::getName)
                .ifPresent(name -> say(words.say(BriefMessages.PARTNERSHIP), PLAIN.of(name)));
        String unknown = words.say(BriefMessages.NOT_KNOWN);
        say(words.say(BriefMessages.AREA), review.place().map(place -> PLAIN.of(Phrase.of(place, words))).orElse(BAD.of(unknown)));
        say(words.say(BriefMessages.YEAR), review.year().map(year -> PLAIN.of(year.toString())).orElse(BAD.of(unknown)));
        say(words.say(BriefMessages.ASKED), PLAIN.of(review.options().on()
                .map(day -> words.say(BriefMessages.ASKED_ON, words.day(day)))
                .orElse(words.say(BriefMessages.ASKED_ON_OWN_DAY))));
        say(words.say(BriefMessages.LOOKED_AT), PLAIN.of(review.options().asAt()
                .map(day -> words.say(BriefMessages.LOOKED_AT_ON, words.day(day)))
                .orElse(words.say(BriefMessages.LOOKED_AT_LATE))));
        PaperKind.of(review.papers()).forEach(this::paper);
        lacking();
        say(words.say(BriefMessages.ANSWERS), PLAIN.tight(answers()));
        say(words.say(BriefMessages.GATE), gate(reviewed.answer()));
    }

    private void say(String label, Ink.Run... runs) {
        details.add(Detail.of(label, runs));
    }

    private Ink.Run gate(GateAnswer answer) {
        String gate = answer.gate().getWord();
        if (!answer.stopped().isEmpty()) {
            return BAD.of(words.say(BriefMessages.GATE_STOPS, gate, answer.stopped().size()));
        }
        return PLAIN.of(words.say(
                reviewed.isWhollyChecked() ? BriefMessages.GATE_CLEAR : BriefMessages.GATE_CLEAR_PARTLY, gate));
    }

    private void answersOfPeople() {
        List<WeighedAnswer> all = review.answers();
        if (all.isEmpty() && reviewed.answers().isEmpty()) {
            return;
        }
        int counting = (int) all.stream().filter(WeighedAnswer::counts).count();
        String count = counting == all.size() ? words.say(BriefMessages.ALL_ANSWERS_COUNT, counting)
                : counting == 0 ? words.say(BriefMessages.NO_ANSWER_COUNTS, all.size())
                : words.say(BriefMessages.ANSWERS_COUNT, all.size(), counting);
        say(words.say(BriefMessages.PEOPLES_ANSWERS), PLAIN.of(reviewed.answers()
                .map(Read::source)
                .map(name -> words.say(BriefMessages.ANSWERS_FROM, name, count))
                .orElse(count)));
    }

    /** Papers that the review is without: those that were never there, but for a county, and those that could not be read. */
    private void lacking() {
        boolean isCounty = review.place().filter(Place::isCounty).isPresent();
        Set<PaperKind> known = EnumSet.noneOf(PaperKind.class);
        PaperKind.of(review.papers()).forEach(named -> known.add(named.kind()));
        for (PaperKind kind : PaperKind.values()) {
            boolean wanted = !isCounty && (kind == PaperKind.PLAN || kind == PaperKind.ASSESSMENT);
            if (reviewed.isPaperWithheld(kind.pointer())) {
                say(kind.label(words), OPEN.of(words.say(
                        kind == PaperKind.REPORT ? BriefMessages.SOME_NOT_SHOWN : BriefMessages.NOT_SHOWN)));
            } else if (!known.contains(kind) && isUnread(kind)) {
                say(kind.label(words), BAD.of(words.say(BriefMessages.UNREAD)));
            } else if (!known.contains(kind) && wanted) {
                say(kind.label(words), reviewed.read().isWhollyRead(kind.pointer())
                        ? OPEN.of(words.say(BriefMessages.NOT_AMONG))
                        : BAD.of(words.say(BriefMessages.NOT_AMONG_READ)));
            }
        }
    }

    private boolean isUnread(PaperKind kind) {
        return reviewed.read().unreadPaths().stream()
                .anyMatch(unread -> unread.equals(kind.pointer()) || unread.startsWith(kind.pointer() + "/"));
    }

    private String answers() {
        List<String> answers = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = review.summary().count(outcome);
            if (count > 0) {
                answers.add(words.say(BriefMessages.COUNT_OF_OUTCOME, count, Phrase.of(outcome, words)));
            }
        }
        return String.join(words.say(BriefMessages.AND_ALSO), answers);
    }

    private void paper(PaperKind.Named named) {
        Paper paper = named.paper();
        StringBuilder more = new StringBuilder();
        paper.getStage().ifPresent(stage -> more.append(", ").append(stage.getWord().replace('-', ' ')));
        paper.getDate().ifPresent(date -> more.append(", ").append(words.day(date)));
        say(named.kind().label(words), Stream.concat(
                        Stream.of(PLAIN.of(words.say(BriefMessages.PAPER, Clean.text(paper.getTitle()), more.toString()))),
                        Stream.of(runs(paper, true)))
                .toArray(Ink.Run[]::new));
    }

    /** How much of it was in hand, and whether all of that could be read. */
    private Ink.Run[] runs(Paper paper, boolean withMissing) {
        InHand said = InHand.of(paper, false);
        boolean taken = said != Work.inHand(paper, review);
        boolean sound = reviewed.read().places().of(paper)
                .map(place -> reviewed.read().isWhollyRead(place.pointer()))
                .orElse(true);
        String inHand = words.say(switch (said) {
            case WHOLE -> BriefMessages.IN_HAND_WHOLE;
            case PART -> taken ? BriefMessages.IN_HAND_TAKEN : BriefMessages.IN_HAND_PART;
            case NONE -> BriefMessages.NOT_IN_HAND;
        });
        if (withMissing && said != InHand.WHOLE && !paper.getMissingParts().isEmpty()) {
            inHand = words.say(BriefMessages.MISSING, inHand, String.join(words.say(BriefMessages.LIST),
                    paper.getMissingParts().stream().map(Clean::quote).toList()));
        }
        Ink.Run told = (said == InHand.WHOLE ? PLAIN : OPEN).of(sound ? inHand : words.say(BriefMessages.BUT, inHand));
        return sound ? new Ink.Run[] {told} : new Ink.Run[] {told, BAD.of(words.say(BriefMessages.PARTLY_UNREAD))};
    }
}
