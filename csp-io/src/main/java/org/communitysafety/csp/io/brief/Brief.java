package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.words.Words;

/** A review put into words. Immutable and thread-safe. */
public final class Brief {

    private final ReviewedPapers reviewed;
    private final Review review;
    private final Words words;
    private final Quotes quotes;

    private Brief(ReviewedPapers reviewed, Words words) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.words = words;
        this.quotes = new Quotes(reviewed.read().places(), words);
    }

    /** In the language of the words. */
    public static Brief of(ReviewedPapers reviewed, Words words) {
        return new Brief(reviewed, words);
    }

    /** What it is about. */
    public ReviewedPapers reviewed() {
        return reviewed;
    }

    /** The language it is in. */
    public Words words() {
        return words;
    }

    /** The first lines, a sentence each: what was not checked, what is open, what was found. */
    public List<Ink.Run> headline() {
        return Opening.of(reviewed, words);
    }

    /** A line each on packs of somebody's own, to stand below the headline; none if none was asked for. */
    public List<Ink.Run> packLines() {
        return PackLines.of(review, words);
    }

    /** What was reviewed. */
    public List<Detail> about() {
        return About.of(reviewed, words);
    }

    /** Each paper in short, and those that are lacking, withheld or could not be read. */
    public List<Detail> papers() {
        return About.papers(reviewed, words);
    }

    /** What to do first, in the order in which to do it. */
    public List<Task> tasks() {
        return Tasks.of(reviewed, words);
    }

    /** At most ten lines of what there is to do: conflicts and gaps before questions before decisions. */
    public List<FirstLine> firstLines(List<Task> tasks) {
        return FirstLines.of(tasks, words);
    }

    /** What each part of the plan and each body serves, by the heading over its kind. */
    public Map<String, List<Parts.Part>> parts() {
        return Parts.of(review, words);
    }

    /** Whether the plan was in hand, read and is told whole: only then does a part that serves nothing say something. */
    public boolean isPlanWhole() {
        return reviewed.audience() == Audience.ALL && Parts.isWhole(review);
    }

    /** The chapters of the law that have duties to tell, in order; a duty stands in one chapter. */
    public List<Section> sections() {
        Map<DutyId, Finding> findings = new HashMap<>();
        review.findings().forEach(finding -> findings.put(finding.duty().getId(), finding));
        List<Section> sections = new ArrayList<>();
        for (Chapter chapter : review.catalogue().getChapters()) {
            List<Card> cards = new ArrayList<>();
            for (Duty duty : chapter.duties()) {
                Finding finding = findings.get(duty.getId());
                if (finding != null) {
                    cards.add(card(finding));
                }
            }
            if (!cards.isEmpty()) {
                sections.add(new Section(chapter.title(words), chapter.provisions(words), cards));
            }
        }
        return sections;
    }

    /** What packs of somebody's own answer, apart from the law; those that could not be had come last. */
    public List<PackSection> packs() {
        List<PackSection> packs = new ArrayList<>();
        for (PackReview told : review.rulePacks()) {
            packs.add(new PackSection(words.say(BriefMessages.PACK_HEADING, told.pack().getTitle()), told.pack().toString(),
                    words.say(BriefMessages.PACK_LEDE), told.fault().stream().toList(),
                    told.findings().stream().map(finding -> new PackCard(finding, quotes, words)).toList(),
                    told.notAsked().stream().map(one -> words.say(
                            BriefMessages.RULE_NOT_ASKED, one.rule().getTitle(), one.rule().getId().value(), one.why())).toList()));
        }
        List<String> faults = review.options().rulePacks().faults();
        if (!faults.isEmpty()) {
            packs.add(new PackSection(words.say(BriefMessages.PACKS_LOST), "", words.say(BriefMessages.PACK_LEDE),
                    faults.stream().map(Clean::fit).toList(), List.of(), List.of()));
        }
        return packs;
    }

    /** One finding. */
    public Card card(Finding finding) {
        return new Card(finding, review, quotes, words);
    }

    /** The heading over the responsible authorities. */
    public String authoritiesHeading() {
        String heading = review.authoritiesOn()
                .map(day -> words.say(BriefMessages.AUTHORITIES_ON, words.day(day)))
                .orElse(words.say(BriefMessages.AUTHORITIES));
        return hasSpecified() ? words.say(BriefMessages.AND_TEAM, heading) : heading;
    }

    /** The provisions that make them so. */
    public String authoritiesProvisions() {
        return hasSpecified() ? "CDA 1998 s.5; PCSCA 2022 s.11" : "CDA 1998 s.5";
    }

    private boolean hasSpecified() {
        return review.authorities().stream()
                .anyMatch(answer -> answer.row().filter(row -> !row.isOfSection5()).isPresent());
    }

    /** The strategy on serious violence at a glance; empty if the area has no such duty, or nothing tells of it. */
    public Optional<List<Detail>> seriousViolence() {
        return reviewed.seriousViolence().map(coverage -> Violence.of(coverage, isWithheld(PaperKind.SERIOUS_VIOLENCE_STRATEGY), words));
    }

    /** Whether all of the input was read, and all of it may be told: else what is counted in it may be more. */
    public boolean isWholeTold() {
        return reviewed.audience() == Audience.ALL && reviewed.read().faults().isEmpty();
    }

    private boolean isWithheld(PaperKind kind) {
        return reviewed.isPaperWithheld(kind.pointer());
    }

    /** For whom it is; empty if it tells all. */
    public Optional<String> audience() {
        return Phrase.of(reviewed.audience(), words);
    }

    /** The last lines: what a review is not, and up to which day the law was read. */
    public List<String> closing() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(BriefMessages.CLOSING));
        sentences.add(lawRead());
        if (reviewed.form().isEmpty()) {
            sentences.add(words.say(BriefMessages.FORM_NOT_CHECKED));
        }
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** Up to which day the law was read. */
    public String lawRead() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        review.findings().forEach(finding -> instruments.add(finding.duty().getProvision().instrument()));
        return Reading.of(instruments, words);
    }
}
