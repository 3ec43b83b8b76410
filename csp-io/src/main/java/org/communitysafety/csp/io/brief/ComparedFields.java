package org.communitysafety.csp.io.brief;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.compare.FieldChange;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.words.Words;

/** What elements of two plans say otherwise, field by field. */
final class ComparedFields {

    private final Audience audience;
    private final Quoting quoting;
    private final Words words;

    ComparedFields(Audience audience, Quoting quoting, Words words) {
        this.audience = audience;
        this.quoting = quoting;
        this.words = words;
    }

    /** What the field said and what it says, on one line. */
    String line(FieldChange change) {
        ComparedField field = ComparedField.of(change.field());
        String label = words.say(field.label());
        boolean isPart = audience != Audience.ALL && field.isReference();
        if (change.before().isEmpty()) {
            return words.say(isPart ? ComparedPlanMessages.FIELD_NEW_AS_TOLD : ComparedPlanMessages.FIELD_NEW, label, said(field, change.after()));
        }
        if (change.after().isEmpty()) {
            return words.say(isPart ? ComparedPlanMessages.FIELD_GONE_AS_TOLD : ComparedPlanMessages.FIELD_GONE, label, said(field, change.before()));
        }
        return words.say(ComparedPlanMessages.FIELD, label, said(field, change.before()), said(field, change.after()));
    }

    private String said(ComparedField field, String text) {
        return quoting.of(field == ComparedField.SERVES ? subjects(text) : text);
    }

    private String subjects(String text) {
        return Stream.of(text.split("; "))
                .map(word -> Word.find(Subject.class, word).map(subject -> Phrase.of(subject, words)).orElse(word))
                .collect(Collectors.joining(words.say(BriefMessages.AND_ALSO)));
    }
}
