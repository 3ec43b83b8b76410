package org.communitysafety.csp.papers;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.immutables.value.Value;

/** Everything that is read and reviewed together: the plan of one partnership, what it rests on, and what was done with it. */
@Value.Immutable
@ElementStyle
public interface Papers {

    /** What these papers are. */
    Optional<String> getTitle();

    /** Where they come from, and who put them into this form. */
    Optional<String> getSource();

    /** The partnership. */
    Optional<@Valid Partnership> getPartnership();

    /** The bodies that the papers name. */
    List<@Valid Body> getBodies();

    /** The plan under review. */
    Optional<@Valid Plan> getPlan();

    /** The plan before. */
    Optional<@Valid Plan> getPreviousPlan();

    /** The strategic assessment that the plan rests on. */
    Optional<@Valid StrategicAssessment> getAssessment();

    /** The assessment before. */
    Optional<@Valid StrategicAssessment> getPreviousAssessment();

    /** The county's community safety agreement. */
    Optional<@Valid CommunitySafetyAgreement> getAgreement();

    /** The strategy published under the Serious Violence Duty. */
    Optional<@Valid SeriousViolenceStrategy> getSeriousViolenceStrategy();

    /** Committee reports. */
    List<@Valid CommitteeReport> getReports();

    /** Facts of the year. */
    Optional<@Valid Records> getRecords();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Papers}. Not thread-safe. */
    final class Builder extends ImmutablePapers.Builder {
        Builder() {}
    }
}
