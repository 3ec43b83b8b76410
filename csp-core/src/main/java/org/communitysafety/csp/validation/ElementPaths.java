package org.communitysafety.csp.validation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.papers.Papers;

/** The property path of every element of papers, as validation names it. */
final class ElementPaths {

    private final Map<Element, PropertyPath> paths = new IdentityHashMap<>();

    private ElementPaths() {}

    static ElementPaths of(Papers papers) {
        ElementPaths all = new ElementPaths();
        all.walk(papers, PropertyPath.of(""));
        return all;
    }

    /** Where a finding points: what lacks something, what speaks for it, where it was looked for, or all of the papers. */
    PropertyPath of(Finding finding) {
        return Stream.concat(
                        finding.shortfalls().stream().map(Shortfall::element).flatMap(Optional::stream),
                        finding.evidence().stream().map(Evidence::element))
                .flatMap(element -> of(element).stream())
                .findFirst()
                .orElseGet(() -> PropertyPath.of(finding.duty().getLooksIn().stream().findFirst().orElse("")));
    }

    /** The path of that very element; empty if it is not in the papers. */
    Optional<PropertyPath> of(Element element) {
        return Optional.ofNullable(paths.get(element));
    }

    private void walk(Object part, PropertyPath path) {
        if (part instanceof Element element) {
            paths.putIfAbsent(element, path);
        }
        getters(part.getClass()).forEach(getter -> value(getter, part, path.property(property(getter))));
    }

    private void value(Method getter, Object part, PropertyPath path) {
        Object value = read(getter, part);
        if (value instanceof Optional<?> maybe) {
            maybe.filter(ElementPaths::isPart).ifPresent(one -> walk(one, path));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (isPart(list.get(i))) {
                    walk(list.get(i), path.at(i));
                }
            }
        } else if (isPart(value)) {
            walk(value, path);
        }
    }

    /** The getters of the public interfaces of the model that a type has, in the order of their names. */
    private static List<Method> getters(Class<?> type) {
        return types(type)
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && method.getName().startsWith("get"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Stream<Class<?>> types(Class<?> type) {
        Stream<Class<?>> above = Stream.concat(Arrays.stream(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .flatMap(ElementPaths::types);
        return isModel(type) ? Stream.concat(Stream.of(type), above) : above;
    }

    private static boolean isModel(Class<?> type) {
        return type.isInterface() && Modifier.isPublic(type.getModifiers()) && type.getName().startsWith("org.communitysafety.csp.");
    }

    private static boolean isPart(Object value) {
        return value != null && !value.getClass().isEnum() && types(value.getClass()).findAny().isPresent();
    }

    private static Object read(Method getter, Object part) {
        try {
            return getter.invoke(part);
        } catch (IllegalAccessException | InvocationTargetException never) {
            throw new IllegalStateException("cannot read " + getter, never);
        }
    }

    private static String property(Method getter) {
        return Character.toLowerCase(getter.getName().charAt(3)) + getter.getName().substring(4);
    }
}
