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
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Turn;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.CheckedReview.Cause;
import org.communitysafety.csp.io.result.CheckedReview.Changed;
import org.communitysafety.csp.io.result.CheckedReview;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.result.WrittenReview;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.time.DayInWords;

/** Whether a review is what its inputs give, as text for people. */
public final class CheckPage {

    private static final int TOLD = 20;
    private static final int SHORT = 12;

    private final CheckedReview checked;
    private final WrittenReview written;
    private final Review review;
    private final Page page;

    private CheckPage(CheckedReview checked, Page page) {
        this.checked = checked;
        this.written = checked.written();
        this.review = checked.again().review();
        this.page = page;
    }

    /** The text of it. */
    public static String of(CheckedReview checked, Style style) {
        Page page = new Page(style);
        new CheckPage(checked, page).write();
        return page.toString();
    }

    private void write() {
        if (checked.isSame()) {
            page.say(0, 0, GOOD.of("The same:"), PLAIN.of(written.source() + " is, byte for byte, the review of these papers"
                    + (written.hasAnswers() ? " and answers" : "") + "."));
        } else {
            page.say(0, 0, BAD.of("Not the same:"), PLAIN.of("the review made again is not what stands in " + written.source() + "."));
            checked.causes().forEach(cause -> page.say(0, 0, STRONG.of(words(cause))));
        }
        page.gap();
        page.labelled(2, 12, "Made with", PLAIN.of("gate \"" + written.gate().getWord() + "\", for "
                + (written.audience() == Audience.ALL ? "those who keep the papers" : "the " + written.audience().getWord())
                + (written.formChecked() ? ", with the form checked" : "") + "."));
        String special = unusual();
        page.labelled(2, 12, "Options", special.isEmpty() ? PLAIN.of("the usual ones.") : BAD.of(special));
        page.labelled(2, 12, "Inputs", PLAIN.of("held against their SHA-256; what they are called is not checked."));
        page.labelled(2, 12, "Law", PLAIN.of(review.catalogue().getVersion()), FAINT.of("(" + cut(review.catalogue().fingerprint()) + ")"));
        page.labelled(2, 12, "Library", PLAIN.of(Library.NAME + " " + Library.VERSION));
        outcomes();
        notices();
        parts();
    }

    /** What a reader of the review has to know of how it was made: each makes for other answers than are usual. */
    private String unusual() {
        ReviewOptions options = written.options();
        List<String> unusual = new ArrayList<>();
        options.on().ifPresent(day -> unusual.add("Every duty was asked on " + DayInWords.of(day) + ", and not on its own day."));
        options.asAt().ifPresent(day -> unusual.add("The papers were looked at as they were on " + DayInWords.of(day)
                + ", and duties that were due later were not due yet."));
        if (options.assumeWhole()) {
            unusual.add("Papers in hand in part were taken as whole.");
        }
        if (!options.packs().isEmpty()) {
            unusual.add("Asked beside the law: " + options.packs().stream().map(Pack::getWord).sorted().collect(Collectors.joining(", ")) + ".");
        }
        return String.join(" ", unusual);
    }

    private String words(Cause cause) {
        return switch (cause) {
            case OTHER_INPUT -> (checked.inputs().size() == 1 ? "Another input: " : "Other inputs: ")
                    + checked.inputs().stream().map(Clean::quote).collect(Collectors.joining(" and "))
                    + (checked.inputs().size() == 1 ? " is not what" : " are not what") + " was read then, by the SHA-256.";
            case OTHER_LAW -> "Another law: then " + written.law() + " (" + cut(written.lawHash()) + "), now "
                    + review.catalogue().getVersion() + " (" + cut(review.catalogue().fingerprint()) + ").";
            case OTHER_LIBRARY -> "Another library: then " + written.library() + ", now " + Library.VERSION + ". The law is the same.";
            case ALTERED -> "The review was altered: input, law and library are the same, and give something else. (A build of the "
                    + "library that was never released may bear the same number.)";
        };
    }

    private static String cut(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    private void outcomes() {
        if (checked.isSame()) {
            return;
        }
        List<Changed> outcomes = checked.outcomes();
        page.heading("Answered otherwise", "");
        if (outcomes.isEmpty()) {
            page.say(2, 2, PLAIN.of("No duty has another outcome."));
        }
        for (Changed one : outcomes.subList(0, Math.min(TOLD, outcomes.size()))) {
            page.say(2, 4, STRONG.of(one.duty()), PLAIN.of(title(one.duty()) + ": in the file " + phrase(one.before()) + ", now "
                    + phrase(one.now()) + "."));
        }
        more(outcomes.size());
    }

    /** What the versions of the law answer otherwise since then. */
    private void notices() {
        if (!checked.causes().contains(Cause.OTHER_LAW)) {
            return;
        }
        page.heading("What the law's versions answer otherwise", "");
        Optional<List<LawVersion>> since = checked.lawSince();
        if (since.isEmpty()) {
            page.say(2, 2, PLAIN.of("The version " + Clean.quote(written.law()) + " of the law is not on record here: the record goes from "
                    + review.catalogue().getHistory().earliest() + " to " + review.catalogue().getVersion() + ". So no notice tells what changed."));
            return;
        }
        if (since.get().isEmpty()) {
            page.say(2, 2, PLAIN.of("Both bear the same number, so that one of them was never released, and there is no notice."));
        }
        for (LawVersion version : since.get()) {
            page.say(2, 4, STRONG.of(version.number() + ", " + DayInWords.of(version.date()) + ":"), PLAIN.of(version.about()));
            version.corrections().forEach(this::notice);
        }
        if (!checked.notNamed().isEmpty()) {
            page.say(2, 4, STRONG.of("Answered otherwise and named in no notice:"), PLAIN.of(String.join(", ", checked.notNamed()) + "."));
        }
    }

    private void notice(Correction one) {
        page.say(4, 6, STRONG.of(one.provision() + " (" + one.duties().stream().map(DutyId::value).collect(Collectors.joining(", ")) + "):"),
                PLAIN.of(one.what() + " Answers turn " + one.turns().stream().map(Turn::toString).collect(Collectors.joining(", ")) + ". "
                        + one.why()));
    }

    private void parts() {
        if (checked.isSame()) {
            return;
        }
        List<String> parts = checked.parts();
        page.heading("What differs", "");
        if (parts.isEmpty()) {
            page.say(2, 2, PLAIN.of("Nothing but the layout: spaces, lines or how characters are written."));
        }
        for (String part : parts.subList(0, Math.min(TOLD, parts.size()))) {
            page.say(2, 4, PLAIN.of(part));
        }
        more(parts.size());
    }

    private void more(int all) {
        if (all > TOLD) {
            page.say(2, 4, FAINT.of("and " + (all - TOLD) + " more."));
        }
    }

    private String title(String id) {
        try {
            return review.catalogue().find(DutyId.of(id)).map(Duty::getTitle).orElse("(no duty of the law as encoded now)");
        } catch (IllegalArgumentException none) {
            return "(no id of a duty)";
        }
    }

    private static String phrase(Optional<String> outcome) {
        if (outcome.isEmpty()) {
            return "not asked";
        }
        return Word.find(Outcome.class, outcome.get()).map(one -> "\"" + one.getPhrase() + "\"").orElseGet(() -> Clean.quote(outcome.get()));
    }
}
