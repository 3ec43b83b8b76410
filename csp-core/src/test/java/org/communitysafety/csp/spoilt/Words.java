package org.communitysafety.csp.spoilt;

import java.util.List;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.sound.Change;

/** Statements that a paper makes in prose. */
public final class Words {

    private Words() {}

    public static Change inThePlan(Statement statement) {
        return Change.plan((plan, was) -> plan.addStatements(statement));
    }

    public static Change inTheAssessment(Statement statement) {
        return Change.assessment((assessment, was) -> assessment.addStatements(statement));
    }

    public static Statement here(String text, Topic about, Subject... serves) {
        return said(Standing.HERE, text, about, serves).build();
    }

    public static Statement not(String text, Topic about, Subject... serves) {
        return said(Standing.NOT, text, about, serves).build();
    }

    public static Statement elsewhere(String text, String document, Topic about, Subject... serves) {
        return said(Standing.ELSEWHERE, text, about, serves).document(document).build();
    }

    private static Statement.Builder said(Standing says, String text, Topic about, Subject... serves) {
        return Statement.builder()
                .id(ElementId.of("statement"))
                .says(says)
                .text(text)
                .about(about == null ? Set.of() : Set.of(about))
                .serves(List.of(serves));
    }
}
