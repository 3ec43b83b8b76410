package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.GOOD;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Correction;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.CheckedReview;
import org.communitysafety.csp.io.result.CheckedReview.Cause;
import org.communitysafety.csp.io.result.CheckedReview.Changed;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.result.WrittenReview;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** Whether a review is what its inputs give, as text for people. */
public final class CheckPage {

    private static final int TOLD = 20;
    private static final int SHORT = 12;

    private final CheckedReview checked;
    private final WrittenReview written;
    private final Review review;
    private final Page page;
    private final Words words;

    private CheckPage(CheckedReview checked, Page page, Words words) {
        this.checked = checked;
        this.written = checked.written();
        this.review = checked.again().review();
        this.page = page;
        this.words = words;
    }

    /** The text of it. */
    public static String of(CheckedReview checked, Style style) {
        Page page = new Page(style);
        new CheckPage(checked, page, Bundle.english()).write();
        return page.toString();
    }

    private void write() {
        if (checked.isSame()) {
            page.say(0, 0, GOOD.of(say(CheckMessages.SAME)), PLAIN.of(words.say(written.hasAnswers()
                    ? CheckMessages.SAME_PAPERS_AND_ANSWERS
                    : CheckMessages.SAME_PAPERS, written.source())));
        } else {
            page.say(0, 0, BAD.of(say(CheckMessages.OTHER)), PLAIN.of(words.say(CheckMessages.OTHER_THAN, written.source())));
            checked.causes().forEach(cause -> page.say(0, 0, STRONG.of(words(cause))));
        }
        page.gap();
        label(CheckMessages.MADE_WITH, PLAIN.of(words.say(written.formChecked() ? CheckMessages.MADE_WITH_FORM : CheckMessages.MADE,
                written.gate().getWord(), written.audience() == Audience.ALL
                        ? say(CheckMessages.KEEPERS)
                        : words.say(CheckMessages.AUDIENCE, written.audience().getWord()))));
        String special = unusual();
        label(CheckMessages.OPTIONS, special.isEmpty() ? PLAIN.of(say(CheckMessages.USUAL)) : BAD.of(special));
        label(CheckMessages.INPUTS, PLAIN.of(say(CheckMessages.HELD_AGAINST)));
        label(CheckMessages.LAW, PLAIN.of(review.catalogue().getVersion()), FAINT.of("(" + cut(review.catalogue().fingerprint()) + ")"));
        label(CheckMessages.LIBRARY, PLAIN.of(Library.NAME + " " + Library.VERSION));
        outcomes();
        notices();
        parts();
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private void label(Message.Plain label, Ink.Run... runs) {
        page.labelled(2, 12, say(label), runs);
    }

    /** What a reader of the review has to know of how it was made: each makes for other answers than are usual. */
    private String unusual() {
        ReviewOptions options = written.options();
        List<String> unusual = new ArrayList<>();
        options.on().ifPresent(day -> unusual.add(words.say(CheckMessages.ASKED_ON, words.day(day))));
        options.asAt().ifPresent(day -> unusual.add(words.say(CheckMessages.LOOKED_AT_ON, words.day(day))));
        if (options.assumeWhole()) {
            unusual.add(say(CheckMessages.TAKEN_AS_WHOLE));
        }
        if (!options.packs().isEmpty()) {
            unusual.add(words.say(CheckMessages.PACKS,
                    options.packs().stream().map(Pack::getWord).sorted().collect(Collectors.joining(say(CheckMessages.LIST)))));
        }
        return String.join(" ", unusual);
    }

    private String words(Cause cause) {
        return switch (cause) {
            case OTHER_INPUT -> words.say(CheckMessages.OTHER_INPUTS, checked.inputs().size(),
                    checked.inputs().stream().map(Clean::quote).collect(Collectors.joining(say(CheckMessages.AND))));
            case OTHER_LAW -> words.say(CheckMessages.OTHER_LAW, law(written.law(), written.lawHash()),
                    law(review.catalogue().getVersion(), review.catalogue().fingerprint()));
            case OTHER_LIBRARY -> words.say(CheckMessages.OTHER_LIBRARY, written.library(), Library.VERSION);
            case ALTERED -> say(CheckMessages.ALTERED);
        };
    }

    private String law(String version, String hash) {
        return words.say(CheckMessages.LAW_AND_HASH, version, cut(hash));
    }

    private static String cut(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    private void outcomes() {
        if (checked.isSame()) {
            return;
        }
        List<Changed> outcomes = checked.outcomes();
        page.heading(say(CheckMessages.OUTCOMES), "");
        if (outcomes.isEmpty()) {
            page.say(2, 2, PLAIN.of(say(CheckMessages.NO_OUTCOME)));
        }
        for (Changed one : outcomes.subList(0, Math.min(TOLD, outcomes.size()))) {
            page.say(2, 4, STRONG.of(one.duty()), PLAIN.of(words.say(CheckMessages.OUTCOME,
                    title(one.duty()), phrase(one.before()), phrase(one.now()))));
        }
        more(outcomes.size());
    }

    /** What the versions of the law answer otherwise since then. */
    private void notices() {
        if (!checked.causes().contains(Cause.OTHER_LAW)) {
            return;
        }
        page.heading(say(CheckMessages.NOTICES), "");
        Optional<List<LawVersion>> since = checked.lawSince();
        if (since.isEmpty()) {
            page.say(2, 2, PLAIN.of(words.say(CheckMessages.NOT_ON_RECORD, Clean.quote(written.law()),
                    review.catalogue().getHistory().earliest().toString(), review.catalogue().getVersion())));
            return;
        }
        if (since.get().isEmpty()) {
            page.say(2, 2, PLAIN.of(say(CheckMessages.SAME_NUMBER)));
        }
        for (LawVersion version : since.get()) {
            page.say(2, 4, STRONG.of(words.say(CheckMessages.VERSION, version.number(), words.day(version.date()))), PLAIN.of(version.about()));
            version.corrections().forEach(this::notice);
        }
        if (!checked.notNamed().isEmpty()) {
            page.say(2, 4, STRONG.of(say(CheckMessages.NOT_NAMED)), PLAIN.of(words.say(CheckMessages.DUTIES,
                    String.join(say(CheckMessages.LIST), checked.notNamed()))));
        }
    }

    private void notice(Correction one) {
        page.say(4, 6,
                STRONG.of(words.say(CheckMessages.CORRECTED, one.provision().toString(),
                        one.duties().stream().map(DutyId::value).collect(Collectors.joining(say(CheckMessages.LIST))))),
                PLAIN.of(words.say(CheckMessages.CORRECTION, one.what(),
                        one.turns().stream().map(turn -> TurnWords.of(turn, words)).collect(Collectors.joining(say(CheckMessages.LIST))), one.why())));
    }

    private void parts() {
        if (checked.isSame()) {
            return;
        }
        List<String> parts = checked.parts();
        page.heading(say(CheckMessages.PARTS), "");
        if (parts.isEmpty()) {
            page.say(2, 2, PLAIN.of(say(CheckMessages.LAYOUT)));
        }
        for (String part : parts.subList(0, Math.min(TOLD, parts.size()))) {
            page.say(2, 4, PLAIN.of(part));
        }
        more(parts.size());
    }

    private void more(int all) {
        if (all > TOLD) {
            page.say(2, 4, FAINT.of(words.say(CheckMessages.MORE, all - TOLD)));
        }
    }

    private String title(String id) {
        try {
            return review.catalogue().find(DutyId.of(id)).map(Duty::getTitle).orElse(say(CheckMessages.NO_DUTY));
        } catch (IllegalArgumentException none) {
            return say(CheckMessages.NO_ID);
        }
    }

    private String phrase(Optional<String> outcome) {
        if (outcome.isEmpty()) {
            return say(CheckMessages.NOT_ASKED);
        }
        return Word.find(Outcome.class, outcome.get()).map(one -> Clean.quote(Phrase.of(one, words))).orElseGet(() -> Clean.quote(outcome.get()));
    }
}
