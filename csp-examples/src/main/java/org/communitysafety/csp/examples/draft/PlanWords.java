package org.communitysafety.csp.examples.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/** What the plan as a document says beside what the papers say. */
final class PlanWords {

    static final String INTRODUCTION = "Introduction";
    static final String SAY_WHEN_REVISED = "Say when the strategy group revised or agreed this plan.";
    static final String CONSIDERED = "What this plan rests on";
    static final String CONSIDERED_CAPTION = "Documents considered in revising this plan";
    static final String SAY_WHAT_WAS_CONSIDERED = "List the documents that were considered in revising this plan, with their dates, and what was made of each.";

    static final String AREA = "The area";
    static final String SAY_WHICH_AREA = "Say which area this plan is for.";
    static final String DESCRIBE_AREA = "Describe the area in a few sentences: its people and places, and what makes it safe or unsafe.";

    static final String ASSESSMENT = "What the strategic assessment found";
    static final String NAME_ASSESSMENT = "Name the strategic assessment that this plan rests on, with its date, and tell what it found.";
    static final String SAY_WHAT_WAS_FOUND = "Tell what the assessment found: levels and patterns, how they changed, and why.";
    static final String LEVEL = "Level: ";
    static final String FIGURES = "Figures: ";
    static final String PATTERN = "Pattern: ";
    static final String CHANGE = "Change: ";
    static final String REASONS = "Reasons: ";
    static final String LIMITS = "What could not be told: ";
    static final String FINDING = "Finding";
    static final String LOCAL_VIEWS = "What local people think should come first";
    static final String SAY_WHAT_PEOPLE_THINK = "Tell what people who live and work in the area think should come first, and how they were asked.";
    static final String YEAR_BEFORE = "How the plan of the year before was carried out";
    static final String SAY_HOW_CARRIED_OUT = "Tell how far the plan of the year before was carried out.";
    static final String FOR_THE_COUNTY = "Matters for the county";

    static final String STRATEGIES = "Strategies";
    static final String SAY_HOW = "Say how this is to be tackled.";
    static final String SET_OUT_STRATEGIES = "Set out the strategies: how crime and disorder, substance misuse, re-offending and serious violence are tackled.";

    static final String PRIORITIES = "Priorities";
    static final String PRIORITIES_CAPTION = "Priorities in order, and why each is one";
    static final String RANKED = "The priorities are ranked: 1 comes first.";
    static final String NOT_RANKED = "The priorities are not ranked: their order says nothing.";
    static final String SET_OUT_PRIORITIES = "Set out what is put first, in order, and why.";

    static final String ACTIONS = "Actions";
    static final String OTHER_ACTIONS = "Actions beside those of the priorities above";
    static final String MORE_ON_ACTIONS = "More on these actions:";
    static final String SAY_WHAT_WILL_BE_DONE = "Say what will be done for this priority, who leads it and by when.";
    static final String SET_OUT_ACTIONS = "Set out the actions for each priority: what will be done, who leads it, who helps, and by when.";

    static final String MEASURES = "How success will be measured";
    static final String MEASURES_CAPTION = "Measures, with baseline, target and readings";
    static final String PART_NOT_SHOWN = "A part of the plan not shown here";
    static final String WHOLE_PLAN = "The plan as a whole";
    static final String SET_OUT_MEASURES = "Set out how success will be measured: what is counted, from which baseline, towards which target, and by whom.";

    static final String RESOURCES = "Resources";
    static final String RESOURCES_CAPTION = "What is put in, by whom and for what";
    static final String SET_OUT_RESOURCES = "Set out the money, posts and other resources that are put in, by whom and for what.";

    static final String VIOLENCE = "Serious violence";
    static final String VIOLENCE_IN_PLAN = "These parts of this plan are about serious violence:";
    static final String SAY_HOW_VIOLENCE = "Say how serious violence is prevented and reduced.";
    static final String VIOLENCE_STRATEGY = "The strategy under the Serious Violence Duty";
    static final String NAME_VIOLENCE_STRATEGY = "Name the strategy under the Serious Violence Duty that covers this area, with its date and where it can be read.";
    static final String KINDS = "Kinds of serious violence that it names:";
    static final String COHORTS = "Groups of people that it says are most affected:";
    static final String DATA_GAPS = "Gaps in the data that it names:";

    static final String PEOPLE = "Local people";
    static final String PEOPLE_CAPTION = "Steps towards the people who live or work in the area";
    static final String SET_OUT_STEPS_TOWARDS_PEOPLE = "Set out how local people are asked, when the public meeting is, how they can help, and how they learn of this plan.";

    static final String PARTNERS = "Partners and terms of reference";
    static final String SAY_WHO_IS_RESPONSIBLE = "Name the responsible authorities. Who they are could not be told from the area and year of these papers.";
    static final String BODIES = "Bodies that take part";
    static final String OTHER_BODIES = "Other bodies named";
    static final String BODIES_NAMED = "Bodies that the papers name";
    static final String NAME_PARTNERS = "Name the bodies that take part.";
    static final String STRATEGY_GROUP = "The strategy group";
    static final String MEMBERS_CAPTION = "Members of the strategy group";
    static final String NAME_MEMBERS = "Name the members of the strategy group, by post, and who appointed each.";
    static final String TERMS = "Terms of reference";
    static final String SET_OUT_TERMS = "Set out the terms of reference: how often the group meets, who chairs it, how it decides, and to whom it reports.";

    /** Words that a reader knows an action by, where it has no number. */
    private static final int BEGINNING = 60;

    private PlanWords() {}

    static String whatThisIs(Optional<String> partnership, Optional<PlanYear> year) {
        return "This is the plan of " + partnership.orElse("the community safety partnership") + year.map(PlanWords::forYear).orElse("") + ".";
    }

    private static String forYear(PlanYear year) {
        return " for " + year + ", from " + Bundle.english().day(year.getFirst()) + " to " + Bundle.english().day(year.getLast());
    }

    static String covers(String period) {
        return "It covers " + period + ".";
    }

    static String edition(String edition) {
        return "Edition: " + edition + ".";
    }

    static String stage(String stage) {
        return "Stage: " + stage + ".";
    }

    static String dated(String day) {
        return "Date: " + day + ".";
    }

    static String publishedBy(String publisher) {
        return "Published by: " + publisher + ".";
    }

    static String revised(String day) {
        return "The strategy group revised or agreed it on this date: " + day + ".";
    }

    static String planFor(List<String> areas) {
        return "This plan is for " + Telling.and(areas) + ".";
    }

    static String area(String name, String kind, Optional<String> county) {
        return name + " (" + kind + county.map(above -> " under " + above).orElse("") + ")";
    }

    static String in(String area, String nation) {
        return area + " in " + nation;
    }

    static String restsOn(String title, Optional<String> day) {
        return "This plan rests on: " + title + day.map(on -> " (" + on + ")").orElse("") + ".";
    }

    static String dataOf(String period) {
        return "Its data cover " + period + ".";
    }

    static String changeSince(String compared) {
        return "Change since " + compared + ": ";
    }

    static String isFor(String period) {
        return "For: " + period + ".";
    }

    static String sayWhy(String priorities) {
        return "Say why each of these is a priority: " + priorities + ".";
    }

    static String partOf(String parent) {
        return ", part of: " + parent;
    }

    static String proposed(Optional<String> paper, Optional<String> why) {
        return "Proposed by " + paper.orElse("the strategic assessment") + why.map(words -> ": " + words).orElse(".");
    }

    /** Words with a capital at their start and a stop at their end. */
    static String sentence(String words) {
        return Telling.capital(ReportingWords.ended(words));
    }

    static String comesFrom(String paper) {
        return "It comes from: " + paper + ".";
    }

    static String actionsFor(String priority) {
        return "Actions: " + priority;
    }

    static String actionsElsewhere(String actions) {
        return "Also for this priority, and set out under another: " + actions + ".";
    }

    static String sayWhoLeads(String actions) {
        return "Say who leads: " + actions + ".";
    }

    static String sayWhen(String actions) {
        return "Say by when: " + actions + ".";
    }

    static String beginning(String text) {
        if (text.length() <= BEGINNING) {
            return "\"" + text + "\"";
        }
        int word = text.lastIndexOf(' ', BEGINNING);
        return "\"" + text.substring(0, word > 0 ? word : text.offsetByCodePoints(0, BEGINNING / 2)) + " [...]\"";
    }

    static String within(String subTheme) {
        return "within " + subTheme;
    }

    static String toAchieve(String outcome) {
        return "to achieve: " + outcome;
    }

    static String needs(String resources) {
        return "resources: " + resources;
    }

    static String waitsFor(String condition) {
        return "waits for: " + condition;
    }

    static String onlyFor(String areas) {
        return "only for: " + areas;
    }

    static String carried(Optional<String> reason) {
        return "carried over from the plan before" + reason.map(why -> ": " + why).orElse("");
    }

    static String onStatus(String comment) {
        return "on its status: " + comment;
    }

    static String priority(String number) {
        return "Priority " + number;
    }

    static String action(String name) {
        return "Action " + name;
    }

    static String goodIs(String direction) {
        return "good is " + direction;
    }

    static String measuredFor(String names) {
        return "It measures the success of " + names + ".";
    }

    static String source(String source) {
        return "Source: " + source + ".";
    }

    static String sayTarget(String measures) {
        return "Say what is to be reached: " + measures + ".";
    }

    static String pounds(BigDecimal amount) {
        return " (£" + Telling.number(amount) + ")";
    }

    static String strategy(String title) {
        return "Strategy: " + title;
    }

    static String priorityCalled(String title) {
        return "Priority: " + title;
    }

    static String actionSaying(Optional<String> number, String text) {
        return "Action" + number.map(one -> " " + one).orElse("") + ": " + text;
    }

    static String violenceStrategy(String title, Optional<String> day, Optional<String> stage) {
        return "The papers name: " + title + day.map(on -> " (" + on + ")").orElse("") + "." + stage.map(word -> " Stage: " + word + ".").orElse("");
    }

    static String madeBy(String parties) {
        return "It was made by " + parties + ".";
    }

    static String reviewedNext(String day) {
        return "Its next review: " + day + ".";
    }

    /** A role that was over before the plan's days, or begins after them. */
    static String heldOnlyThen(String role, Optional<String> from, Optional<String> to) {
        return role + from.map(day -> " from " + day).orElse("") + to.map(day -> " until " + day).orElse("");
    }

    static String madeUpOf(String members) {
        return "made up of " + members;
    }

    static String role(StatutoryRole role) {
        return switch (role) {
            case RESPONSIBLE_AUTHORITY -> "responsible authority";
            case SPECIFIED_AUTHORITY -> "specified authority";
            case CO_OPERATING -> "co-operating body";
            case INVITED -> "invited body";
            case RELEVANT_AUTHORITY -> "relevant authority";
            case LEAD -> "lead";
            case MEMBER -> "member";
        };
    }

    static String responsible(String names, Optional<String> day) {
        return "The responsible authorities" + day.map(on -> " on " + on).orElse("") + " are " + names + ".";
    }
}
