package org.communitysafety.csp.examples.draft;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;

/** The sections of a document, each with the topics of what papers say in prose that stands in it. */
enum Section {
    /** On serious violence. It goes first, since what is about that is often about something else as well. */
    VIOLENCE(Topic.SERIOUS_VIOLENCE_DUTY, Topic.KINDS_OF_SERIOUS_VIOLENCE, Topic.SERIOUSNESS, Topic.CAUSES_OF_SERIOUS_VIOLENCE,
            Topic.SERIOUS_VIOLENCE_CONSULTATION, Topic.SERIOUS_VIOLENCE_PUBLICATION, Topic.SERIOUS_VIOLENCE_REQUESTS),
    /** What the plan is and what it rests on. */
    INTRODUCTION(Topic.REVISION, Topic.PARTNERSHIP_PLAN, Topic.POLICE_AND_CRIME_OBJECTIVES, Topic.COMMUNITY_SAFETY_AGREEMENT,
            Topic.GUIDANCE, Topic.SECTION_17),
    /** What is put first. */
    PRIORITIES(Topic.PRIORITIES),
    /** What the assessment found. */
    ASSESSMENT(Topic.STRATEGIC_ASSESSMENT, Topic.LEVELS_AND_PATTERNS, Topic.CHANGE, Topic.REASONS, Topic.LOCAL_PRIORITIES,
            Topic.COUNTY_MATTERS, Topic.INFORMATION),
    /** How subjects are tackled. */
    STRATEGIES(Topic.STRATEGY),
    /** Money and posts. */
    RESOURCES(Topic.RESOURCES, Topic.SPENDING),
    /** What is done, and how that is watched. */
    ACTIONS(Topic.STEPS, Topic.DELIVERY, Topic.REVIEW, Topic.JOINT_WORKING),
    /** How success is told. */
    MEASURES(Topic.MEASURES),
    /** Local people. */
    PEOPLE(Topic.CONSULTATION, Topic.PUBLIC_MEETING, Topic.LOCAL_HELP, Topic.SUMMARY, Topic.COPIES),
    /** Who takes part, and how. */
    PARTNERS(Topic.INFORMATION_SHARING, Topic.STRATEGY_GROUP, Topic.CO_OPERATION, Topic.COMBINATION, Topic.REPORT_TO_POLICING_BODY,
            Topic.POLICING_BODY, Topic.SCRUTINY),
    /** The officers of a report: no topic is about them, so it is the heading that tells. */
    OFFICERS(ReportWords.OFFICERS),
    /** The risks of a report, told by the heading too. */
    RISKS(ReportWords.RISKS),
    /** Whatever is about none of these. */
    OTHER;

    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private final Optional<String> heading;

    Section(Topic... topics) {
        this.topics.addAll(Set.of(topics));
        this.heading = Optional.empty();
    }

    Section(String heading) {
        this.heading = Optional.of(heading);
    }

    /** Whether a statement stands there for its heading, which need not be told again. */
    boolean isHeaded(Statement statement) {
        return heading.isPresent() && statement.getHeading().filter(heading.get()::equalsIgnoreCase).isPresent();
    }

    /** The one section that a statement stands in. */
    static Section of(Statement statement) {
        for (Section section : values()) {
            if (statement.getAbout().stream().anyMatch(section.topics::contains)
                    || (statement.getAbout().isEmpty() && section.isHeaded(statement))) {
                return section;
            }
        }
        return statement.getAbout().isEmpty() && Subject.withWider(statement.getServes()).contains(Subject.SERIOUS_VIOLENCE) ? VIOLENCE : OTHER;
    }
}
