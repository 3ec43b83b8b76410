package org.communitysafety.csp.examples.cli;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communitysafety.csp.form.FormCheck;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.papers.Papers;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator, started when the form is to be checked and not before: it is half of a cold start. */
final class FormChecker {

    private FormChecker() {}

    static List<FormFinding> check(Papers papers) {
        return start().of(papers);
    }

    /** A check for many papers. */
    static FormCheck start() {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        return FormCheck.with(Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
                .buildValidatorFactory()
                .getValidator());
    }
}
