package org.communitysafety.csp.io.table;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.format.FieldShape;
import org.communitysafety.csp.io.format.Shape.Kind;
import org.communitysafety.csp.io.format.Shape;

/**
 * One column of a table.
 *
 * @param name its heading: the names of the fields down to its value, with dots between
 * @param field the field whose value it holds
 * @param required whether every row has something in it
 * @param suits whether a text could stand in it
 */
record Column(String name, FieldShape field, boolean required, Predicate<String> suits) {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern YES_NO = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

    /** Fields of text that hold codes and numbers of things, which spreadsheets take for numbers and dates. */
    private static final Set<String> CODES = Set.of("number", "code", "carriedFrom", "area", "areas");

    static Column of(String name, FieldShape field, boolean required) {
        return new Column(name, field, required, suiting(field.shape()));
    }

    private static Predicate<String> suiting(Shape shape) {
        return switch (shape.kind()) {
            case DECIMAL -> DECIMAL.asMatchPredicate();
            case WHOLE -> WHOLE.asMatchPredicate();
            case YES_NO -> YES_NO.asMatchPredicate();
            case SIGN -> shape.words().isEmpty() ? Pattern.compile(shape.pattern()).asMatchPredicate() : shape.words()::contains;
            case TEXT, OBJECT, JSON -> text -> true;
        };
    }

    static boolean isNumber(String text) {
        return DECIMAL.matcher(text).matches();
    }

    static boolean isYesOrNo(String text) {
        return YES_NO.matcher(text).matches();
    }

    Kind kind() {
        return field.shape().kind();
    }

    boolean isList() {
        return field.list();
    }

    /** Whether it says of an object inside the row that it is there without anything in it. */
    boolean isObject() {
        return kind() == Kind.OBJECT;
    }

    /** Whether it holds the id of its own row's element, or of another. */
    boolean isId() {
        return field.name().equals("id") || field.shape().refersTo().isPresent();
    }

    /** Whether it holds ids or words of a closed list, and no text of anybody's own. */
    boolean isClosed() {
        return isId() || kind() == Kind.SIGN;
    }

    /** Whether what is written in it must be kept from a spreadsheet that would run or change it. */
    boolean isGuarded() {
        return kind() == Kind.TEXT || isId();
    }

    /** Whether a spreadsheet that took its values for numbers or dates would have spoilt them. */
    boolean holdsCodes() {
        return isId() || (kind() == Kind.TEXT && CODES.contains(field.name()));
    }

    /** Whether what stands in it can be told from other text. */
    boolean isTyped() {
        return !isList() && !isId() && (kind() == Kind.SIGN || kind() == Kind.DECIMAL || kind() == Kind.WHOLE || kind() == Kind.YES_NO);
    }
}
