package org.communitysafety.csp.io.format;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/** The texts, ids and days in an object and in all that is in it, as a sentence may have them. Words of closed lists are not among them. */
final class Leaves {

    private final Set<String> words = new TreeSet<>();
    private final Words inWords;

    private Leaves(Words inWords) {
        this.inWords = inWords;
    }

    /** Those of the object. */
    static Set<String> of(ObjectFormat<?, ?> format, Object value, Words inWords) {
        Leaves leaves = new Leaves(inWords);
        leaves.gather(format, value);
        return leaves.words;
    }

    /** Calls for each object in the object, and for itself. */
    static void each(@Nullable Codec<?> codec, Object value, Consumer<Object> take) {
        if (codec instanceof Scoped<?> scoped) {
            each(scoped.codec(), value, take);
        } else if (codec instanceof ObjectFormat<?, ?> format) {
            take.accept(value);
            for (Field<?, ?, ?> field : format.fields()) {
                for (Object inner : field.values(value)) {
                    each(field.codec(), inner, take);
                }
            }
        }
    }

    private void gather(@Nullable Codec<?> codec, Object value) {
        if (codec instanceof Scoped<?> scoped) {
            gather(scoped.codec(), value);
        } else if (codec instanceof ObjectFormat<?, ?> format) {
            for (Field<?, ?, ?> field : format.fields()) {
                for (Object inner : field.values(value)) {
                    gather(field.codec(), inner);
                }
            }
        } else if (value instanceof String text) {
            words.add(text);
        } else if (value instanceof ElementId id) {
            words.add(id.value());
        } else if (value instanceof PlanYear year) {
            words.add(year.toString());
        } else if (value instanceof LocalDate day) {
            words.add(day.toString());
            words.add(inWords.day(day));
            words.add(Words.english().day(day));
        } else if (value instanceof PartialDate date && !date.toString().equals(inWords.day(date))) {
            // A year alone stands in too many sentences of the law to tell anything.
            words.add(date.toString());
            words.add(inWords.day(date));
            words.add(Words.english().day(date));
        }
    }
}
