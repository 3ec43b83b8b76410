package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.law.Provision;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.time.Span;
import org.jspecify.annotations.Nullable;

/** The sentence that says a duty: each part leads to the next, so that none can be left out. */
public final class DutySentence {

    final DutyId id;
    final String title;
    Bearer bearer;
    Provision provision;
    Strength strength;
    String wording;
    InForce inForce;
    Set<Nation> nations;
    AreaLimit areas = AreaLimit.ALL;
    Concern concern;
    boolean setOut;
    Check check;
    Showing showing;
    @Nullable Topic topic;
    boolean ownWords;
    boolean amongOthers;
    @Nullable LocalDate bites;
    String idleBefore = "";
    @Nullable Subject subject;
    List<DutyId> twins = List.of();
    @Nullable DutyId limbOf;
    @Nullable DutyId succeeds;
    @Nullable BiFunction<Dossier, LocalDate, Optional<String>> notArisen;
    @Nullable Function<Dossier, Optional<LocalDate>> deadline;
    @Nullable Function<Dossier, List<Span>> events;
    @Nullable String question;
    boolean deniable;
    final List<String> doubts = new ArrayList<>();
    final Map<Nation, String> limits = new EnumMap<>(Nation.class);

    // What has no value yet is given one by its own step, and no step leads past another.
    @SuppressWarnings("NullAway.Init")
    DutySentence(DutyId id, String title) {
        this.id = id;
        this.title = title;
    }

    Whose start() {
        return new Whose();
    }

    /** Who owes it. */
    public final class Whose {
        private Whose() {}

        /** Who owes it. */
        public Where of(Bearer whose) {
            bearer = whose;
            return new Where();
        }
    }

    /** Where it stands. */
    public final class Where {
        private Where() {}

        /** The provision it stands in. */
        public What under(Provision where) {
            provision = where;
            return new What();
        }
    }

    /** What it asks. */
    public final class What {
        private What() {}

        /** What must be done: the words that follow "must". */
        public Since must(String what) {
            return of(Strength.MUST, what);
        }

        /** What must be considered: the words that follow "must consider". */
        public Since mustConsider(String what) {
            return consider("consider " + what);
        }

        /** What regard must be had to: the words that follow "must have regard to". */
        public Since mustHaveRegardTo(String what) {
            return consider("have regard to " + what);
        }

        /** What due regard must be had to: the words that follow "must have due regard to". */
        public Since mustHaveDueRegardTo(String what) {
            return consider("have due regard to " + what);
        }

        /** What guidance says should be done: the words that follow "should". */
        public Since shouldByGuidance(String what) {
            return of(Strength.GUIDANCE, what);
        }

        /** What good practice does: the words that follow "should". */
        public Since shouldByGoodPractice(String what) {
            return of(Strength.GOOD_PRACTICE, what);
        }

        /** What a council's own governance asks of it: the words that follow "must". */
        public Since mustByGovernance(String what) {
            return of(Strength.GOVERNANCE, what);
        }

        private Since of(Strength how, String what) {
            strength = how;
            wording = what;
            return new Since();
        }

        private Since consider(String what) {
            return of(Strength.CONSIDER, what);
        }
    }

    /** Since when, and in which nations. */
    public final class Since {
        private Since() {}

        /** The first day on which it is law, and where. */
        public Paper from(int year, int month, int day, Nation... where) {
            return from(LocalDate.of(year, month, day), where);
        }

        /** The first day on which it is law, and where. */
        public Paper from(LocalDate day, Nation... where) {
            inForce = new InForce(day, Optional.empty());
            nations = Set.of(where);
            return new Paper();
        }
    }

    /** Which paper or activity it concerns. */
    public final class Paper {
        private Paper() {}

        /** The last day on which it was law. */
        public Paper to(int year, int month, int day) {
            inForce = new InForce(inForce.from(), Optional.of(LocalDate.of(year, month, day)));
            return this;
        }

        /** For which areas it is law; without a word, for all. */
        public Paper onlyFor(AreaLimit which) {
            areas = which;
            return this;
        }

        /** Which paper the law wants it set out in. */
        public How setOutIn(Concern paper) {
            concern = paper;
            setOut = true;
            return new How();
        }

        /** Which paper or activity it concerns, where its evidence may lie in other records. */
        public How concerning(Concern what) {
            concern = what;
            setOut = false;
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
            showing = how;
            return new More();
        }
    }

    /** What else is to be said of it; {@link #said()} ends the sentence. */
    public final class More {
        private More() {}

        /** The topic that statements about it are about. */
        public More told(Topic about) {
            topic = about;
            return this;
        }

        /** The topic that statements about it are about, in the paper itself: what other papers say of that is not heard. */
        public More toldByThePaper(Topic about) {
            ownWords = true;
            return told(about);
        }

        /** The topic that takes it in among others: a statement that something is not so does not say that it is this. */
        public More toldAmongOthers(Topic about) {
            amongOthers = true;
            return told(about);
        }

        /** The subject that statements about it must serve. */
        public More on(Subject which) {
            subject = which;
            return this;
        }

        /** The duties in other instruments that are one gap with this one: one in each nation, at most. */
        public More oneGapWith(String... others) {
            twins = Stream.of(others).map(DutyId::of).toList();
            return this;
        }

        /** The duty of which this is a limb. */
        public More limbOf(String whole) {
            limbOf = DutyId.of(whole);
            return this;
        }

        /** The earlier wording of the same limb that this one replaced, from the day after that one's last day. */
        public More succeeds(String earlier) {
            succeeds = DutyId.of(earlier);
            return this;
        }

        /** Tells why it does not arise for the papers; empty if it does. */
        public More unless(Function<Dossier, Optional<String>> why) {
            return unlessOn((dossier, on) -> why.apply(dossier));
        }

        /** Tells why it does not arise for the papers on the day it is asked on; empty if it does. */
        public More unlessOn(BiFunction<Dossier, LocalDate, Optional<String>> why) {
            notArisen = why;
            return this;
        }

        /** Before that day it was law with nothing to bite on: the sentence says why. */
        public More bitingFrom(int year, int month, int day, String why) {
            bites = LocalDate.of(year, month, day);
            idleBefore = why;
            return this;
        }

        /** The last day on which it can be done in time. */
        public More by(Function<Dossier, Optional<LocalDate>> day) {
            deadline = day;
            return this;
        }

        /** The recorded events on whose day it is asked. */
        public More onTheDayOf(Function<Dossier, List<Span>> which) {
            events = which;
            return this;
        }

        /** The papers can state a fact at odds with it, such as an event that is recorded as not done. */
        public More deniable() {
            deniable = true;
            return this;
        }

        /** What is not settled about this reading of the law: a sentence. */
        public More doubting(String what) {
            doubts.add(what);
            return this;
        }

        /** What it is not for in one nation that it holds in, though it is said to both in one: a sentence. It stands among the doubts too. */
        public More limitedIn(Nation nation, String what) {
            limits.put(nation, what);
            return doubting(what);
        }

        /** The question to ask where the papers are silent or a person must decide. */
        public More asking(String what) {
            question = what;
            return this;
        }

        /** The duty as said. */
        public Duty said() {
            return new Duty(DutySentence.this);
        }
    }
}
