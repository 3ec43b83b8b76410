package org.communitysafety.csp.pack;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.law.Instrument;
import org.jspecify.annotations.Nullable;

/** The sentence that says a rule: each part leads to the next, so that none can be left out. */
public final class RuleSentence {

    /** Before any day that a review can be asked on: when a rule holds is its own business. */
    private static final LocalDate ALWAYS = LocalDate.of(1000, 1, 1);

    final RuleId id;
    final String title;
    String bearer;
    String source;
    Optional<String> link = Optional.empty();
    String wording;
    InForce inForce;
    Set<Nation> nations;
    private AreaLimit areas = AreaLimit.ALL;
    private Concern concern;
    private boolean setOut;
    private Check check;
    private Showing showing;
    private @Nullable Topic topic;
    private @Nullable Function<Dossier, Optional<String>> notArisen;
    private @Nullable Function<Dossier, Optional<LocalDate>> deadline;
    private @Nullable String question;

    // What has no value yet is given one by its own step, and no step leads past another.
    @SuppressWarnings("NullAway.Init")
    RuleSentence(RuleId id, String title) {
        this.id = id;
        this.title = told(title, "a title");
    }

    Whose start() {
        return new Whose();
    }

    private String told(String words, String what) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("the rule " + id + " needs " + what);
        }
        return words;
    }

    /** Asked as the law asks a must of a paper in hand whole; what it is called there is never told. */
    private Duty asked() {
        DutySentence.Paper paper = Duty.numbered("RULE", title)
                .of(Bearer.RESPONSIBLE_AUTHORITIES)
                .under(Instrument.CDA_1998.section("6"))
                .must(wording)
                .from(ALWAYS, nations.toArray(Nation[]::new))
                .onlyFor(areas);
        DutySentence.How how = setOut ? paper.setOutIn(concern) : paper.concerning(concern);
        DutySentence.More more = switch (check) {
            case COMPUTABLE -> how.computedFrom(showing);
            case PRESENCE -> how.shownBy(showing);
            case JUDGEMENT -> how.judgedFrom(showing);
        };
        if (topic != null) {
            more.toldByThePaper(topic);
        }
        if (notArisen != null) {
            more.unless(notArisen);
        }
        if (deadline != null) {
            more.by(deadline);
        }
        if (question != null) {
            more.asking(question);
        }
        return more.said();
    }

    /** Whom it asks. */
    public final class Whose {
        private Whose() {}

        /** Whom it asks, as a sentence names it, in lower case: {@code the partnership}. */
        public Where of(String whose) {
            bearer = told(whose, "to say whom it asks");
            return new Where();
        }
    }

    /** Where it stands. */
    public final class Where {
        private Where() {}

        /** Where it stands, as people cite it: {@code Exampleshire plan standard 2025, paragraph 4}. */
        public What under(String where) {
            source = told(where, "to say where it stands");
            return new What();
        }

        /** Where it stands, with the address of its text. */
        public What under(String where, String address) {
            link = Optional.of(told(address, "an address"));
            return under(where);
        }
    }

    /** What it asks. */
    public final class What {
        private What() {}

        /** What should be done: the words that follow "should", without a full stop. */
        public Since should(String what) {
            wording = told(what, "to say what it asks");
            return new Since();
        }
    }

    /** Since when, and in which nations. */
    public final class Since {
        private Since() {}

        /**
         * The first day on which it holds, and where. It is asked only if it holds on the day on which its paper is asked, and that is not the
         * first day of the year: of {@link Concern#PLAN}, {@link Concern#PARTNERSHIP} and {@link Concern#AUTHORITY} it is the 31 March
         * before the plan's year; of another paper its own date; of an activity the day of the latest one recorded. A rule for plans of
         * 2025-26 holds {@code from(2025, 3, 31, …)}: from 1 April 2025 on, it is first asked of plans of 2026-27. What was not asked is told by
         * {@code PackReview.notAsked()}.
         *
         * @throws IllegalArgumentException without a nation
         */
        public Paper from(int year, int month, int day, Nation... where) {
            if (where.length == 0) {
                throw new IllegalArgumentException("the rule " + id + " needs to say in which nation it holds");
            }
            inForce = new InForce(LocalDate.of(year, month, day), Optional.empty());
            nations = Set.of(where);
            return new Paper();
        }
    }

    /** Which paper or activity it concerns. */
    public final class Paper {
        private Paper() {}

        /** The last day on which it holds. */
        public Paper to(int year, int month, int day) {
            inForce = new InForce(inForce.from(), Optional.of(LocalDate.of(year, month, day)));
            return this;
        }

        /** For which areas it is; without a word, for all that have a plan. */
        public Paper onlyFor(AreaLimit which) {
            areas = Objects.requireNonNull(which, "which");
            return this;
        }

        /** Which paper it wants it set out in: then silence of that paper, in hand whole, is a lack. */
        public How setOutIn(Concern paper) {
            concern = Objects.requireNonNull(paper, "paper");
            setOut = true;
            return new How();
        }

        /** Which paper or activity it concerns, where its evidence may lie in other records. */
        public How concerning(Concern what) {
            concern = Objects.requireNonNull(what, "what");
            return new How();
        }
    }

    /** How papers show it. */
    public final class How {
        private How() {}

        /** Dates, counts or sets show it. */
        public More computedFrom(Showing how) {
            return checked(Check.COMPUTABLE, how);
        }

        /** Something that can be looked for shows it. */
        public More shownBy(Showing how) {
            return checked(Check.PRESENCE, how);
        }

        /** Evidence can be gathered, and a person decides. */
        public More judgedFrom(Showing how) {
            return checked(Check.JUDGEMENT, how);
        }

        private More checked(Check what, Showing how) {
            check = what;
            showing = Objects.requireNonNull(how, "how");
            return new More();
        }
    }

    /** What else is to be said of it; {@link #said()} ends the sentence. */
    public final class More {
        private More() {}

        /** The topic that statements about it in the paper are about. */
        public More told(Topic about) {
            topic = about;
            return this;
        }

        /** Tells why it does not arise for the papers; empty if it does. */
        public More unless(Function<Dossier, Optional<String>> why) {
            notArisen = why;
            return this;
        }

        /** The last day on which it can be done in time. */
        public More by(Function<Dossier, Optional<LocalDate>> day) {
            deadline = day;
            return this;
        }

        /** The question to ask where the papers are silent or a person must decide. */
        public More asking(String what) {
            question = what;
            return this;
        }

        /** The rule as said. */
        public PackRule said() {
            return new PackRule(RuleSentence.this, asked());
        }
    }
}
