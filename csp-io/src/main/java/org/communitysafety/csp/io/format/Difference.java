package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.report.Risk;

/**
 * One field of an element before and after.
 *
 * @param field its name in the papers
 * @param before its value as JSON on one line; empty if there was none
 * @param after its value as JSON on one line; empty if there is none
 */
public record Difference(String field, String before, String after) {

    /** The fields in which two versions of an action differ, in the order in which they are written. */
    public static List<Difference> between(Action before, Action after) {
        return between(PlanFormat.ACTION, before, after);
    }

    /** The fields in which two versions of a priority differ, in the order in which they are written. */
    public static List<Difference> between(Priority before, Priority after) {
        return between(PlanFormat.PRIORITY, before, after);
    }

    /** The fields in which two versions of a measure differ, in the order in which they are written. */
    public static List<Difference> between(Measure before, Measure after) {
        return between(MeasureFormat.MEASURE, before, after);
    }

    /** The fields in which two versions of a risk differ, in the order in which they are written. */
    public static List<Difference> between(Risk before, Risk after) {
        return between(ReportFormat.RISK, before, after);
    }

    /** Every id in some papers. */
    public static Set<String> ids(Papers papers) {
        Set<String> ids = new TreeSet<>();
        try (JsonParser parser = factory().createParser(PapersDocument.write(papers))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("id") && parser.nextToken() == JsonToken.VALUE_STRING) {
                    ids.add(parser.getText());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ids;
    }

    /** A text as JSON. */
    public static String quoted(String text) {
        return generated(generator -> generator.writeString(text));
    }

    private interface Content {
        void write(JsonGenerator generator) throws IOException;
    }

    private static JsonFactory factory() {
        return Json.factory(Limits.USUAL.depth());
    }

    private static String generated(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory().createGenerator(text)) {
            content.write(generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static <T> List<Difference> between(ObjectFormat<T, ?> format, T before, T after) {
        if (before.equals(after)) {
            return List.of();
        }
        Map<String, String> old = fields(format, before);
        Map<String, String> now = fields(format, after);
        Set<String> names = new LinkedHashSet<>();
        for (Field<T, ?, ?> field : format.fields()) {
            names.add(field.name());
        }
        List<Difference> found = new ArrayList<>();
        for (String name : names) {
            String was = old.getOrDefault(name, "");
            String is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                found.add(new Difference(name, was, is));
            }
        }
        return found;
    }

    private static <T> Map<String, String> fields(ObjectFormat<T, ?> format, T value) {
        Map<String, String> fields = new LinkedHashMap<>();
        String object = generated(generator -> format.write(value, new JsonOut(factory(), generator)));
        try (JsonParser parser = factory().createParser(object)) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                fields.put(name, generated(generator -> Json.copy(parser, generator)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return fields;
    }
}
