package org.communitysafety.csp.report;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** The report that takes a plan through a council's committees. It tells of the plan; it is not the plan. */
@Value.Immutable
@ElementStyle
public interface CommitteeReport extends Paper {

    /** The paper it is about. */
    Optional<ElementId> getAbout();

    /** The bodies it goes to, in order. */
    List<ElementId> getCommittees();

    /** Who wrote it, by role. */
    Optional<String> getAuthor();

    /** Its status, as written: "for recommendation to Cabinet". */
    Optional<String> getStatus();

    /** Whether it is a key decision. */
    Optional<Boolean> getKeyDecision();

    /** The portfolio holder, by role. */
    Optional<String> getPortfolioHolder();

    /** The contact officer, by role. */
    Optional<String> getContactOfficer();

    /** The executive summary. */
    Optional<String> getExecutiveSummary();

    /** What each body is asked. */
    List<@Valid Recommendation> getRecommendations();

    /** The reason for the recommendation. */
    Optional<String> getReason();

    /** Other options considered. */
    List<@Valid OptionConsidered> getOptions();

    /** What it means. */
    List<@Valid Implication> getImplications();

    /** The risks. */
    List<@Valid Risk> getRisks();

    /** The conclusions. */
    Optional<String> getConclusions();

    /** The appendices. */
    List<@Valid Attachment> getAppendices();

    /** The background papers. */
    List<@Valid Attachment> getBackgroundPapers();

    /** The aims it serves. */
    List<@Valid Aim> getAims();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommitteeReport}. Not thread-safe. */
    final class Builder extends ImmutableCommitteeReport.Builder {
        Builder() {}
    }
}
