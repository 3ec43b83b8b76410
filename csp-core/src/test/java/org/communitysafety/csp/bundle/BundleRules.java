package org.communitysafety.csp.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What holds of the bundle of each module. */
public final class BundleRules {

    private BundleRules() {}

    /** Reads a constant from within the module that it stands in. */
    @FunctionalInterface
    public interface Constant {
        /** Its value. */
        Object of(Field field) throws IllegalAccessException;
    }

    /** Every constant of a module that is a message, in whatever class. */
    public static List<Message> messages(String packages, Constant constant) {
        List<Message> messages = new ArrayList<>();
        for (JavaClass one : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages)) {
            for (JavaField field : one.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC) && field.getRawType().isAssignableTo(Message.class)) {
                    messages.add(value(field.reflect(), constant));
                }
            }
        }
        return messages;
    }

    private static Message value(Field field, Constant constant) {
        try {
            return (Message) constant.of(field);
        } catch (IllegalAccessException refused) {
            throw new AssertionError(refused);
        }
    }

    /** A pattern has a place for everything that is put in, and tells numbers apart only where they are numbers. */
    public static void takeWhatIsPutIn(List<Message> messages, Map<String, String> patterns) {
        for (Message message : messages) {
            String pattern = patterns.get(message.key());
            if (message.types().isEmpty()) {
                assertThat(pattern).as(message.key()).doesNotContain("{").doesNotContain("''");
                continue;
            }
            Format[] formats = new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex();
            assertThat(formats).as(message.key()).hasSize(message.types().size());
            for (int i = 0; i < formats.length; i++) {
                assertThat(pattern).as(message.key()).contains("{" + i);
                assertThat(formats[i] instanceof ChoiceFormat && message.types().get(i) != Integer.class)
                        .as("%s tells apart what is no number", message.key()).isFalse();
            }
        }
    }

    /**
     * What is said is what the class of the JDK makes of the pattern.
     *
     * @return how often that was tried
     */
    public static int areThoseOfTheJdk(List<Message> messages, Words words) {
        List<Integer> numbers = List.of(0, 1, 2, 3, 11, 999, 1000, 1234567, -1, -1000);
        List<String> texts = List.of("", "one", "{0} it's {1,choice,0#a|1<b}", "|#<");
        int compared = 0;
        for (Message message : messages) {
            if (message.types().isEmpty()) {
                continue;
            }
            String pattern = words.patterns().get(message.key());
            for (int i = 0; i < numbers.size() * 4; i++) {
                Object[] arguments = new Object[message.types().size()];
                for (int j = 0; j < arguments.length; j++) {
                    arguments[j] = message.types().get(j) == Integer.class
                            ? numbers.get((i + i / numbers.size() * j) % numbers.size()) : texts.get((i + j) % texts.size());
                }
                assertThat(said(words, message, arguments)).as(message.key())
                        .isEqualTo(new MessageFormat(pattern, Locale.ENGLISH).format(arguments));
                compared++;
            }
        }
        return compared;
    }

    /** An apostrophe in a pattern is not lost, and nothing is empty. */
    public static void keepApostrophes(Map<String, String> patterns) {
        assertThat(patterns).allSatisfy((key, pattern) -> {
            assertThat(pattern).as(key).isNotEmpty();
            if (pattern.contains("{")) {
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static String said(Words words, Message message, Object... some) {
        if (message instanceof Message.One<?> one) {
            return words.say((Message.One<Object>) one, some[0]);
        }
        if (message instanceof Message.Two<?, ?> two) {
            return words.say((Message.Two<Object, Object>) two, some[0], some[1]);
        }
        if (message instanceof Message.Three<?, ?, ?> three) {
            return words.say((Message.Three<Object, Object, Object>) three, some[0], some[1], some[2]);
        }
        if (message instanceof Message.Four<?, ?, ?, ?> four) {
            return words.say((Message.Four<Object, Object, Object, Object>) four, some[0], some[1], some[2], some[3]);
        }
        return words.say((Message.Five<Object, Object, Object, Object, Object>) message, some[0], some[1], some[2], some[3], some[4]);
    }
}
