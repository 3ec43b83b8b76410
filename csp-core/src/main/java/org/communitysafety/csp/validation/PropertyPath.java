package org.communitysafety.csp.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Properties from the papers on, each perhaps with a number in its list. */
record PropertyPath(List<Step> steps) {

    private static final int NONE = -1;

    private record Step(String name, int index) {}

    /** The path of a JSON Pointer into papers, of which no field is a number or has a sign that is escaped. */
    static PropertyPath of(String pointer) {
        PropertyPath path = new PropertyPath(List.of());
        for (String name : pointer.split("/")) {
            if (!name.isEmpty()) {
                path = name.chars().allMatch(sign -> sign >= '0' && sign <= '9') ? path.at(Integer.parseInt(name)) : path.property(name);
            }
        }
        return path;
    }

    PropertyPath property(String name) {
        return new PropertyPath(Stream.concat(steps.stream(), Stream.of(new Step(name, NONE))).toList());
    }

    PropertyPath at(int index) {
        Step last = steps.get(steps.size() - 1);
        return new PropertyPath(Stream.concat(steps.stream().limit(steps.size() - 1L), Stream.of(new Step(last.name(), index))).toList());
    }

    @Override
    public String toString() {
        return steps.stream().map(step -> step.index() == NONE ? step.name() : step.name() + "[" + step.index() + "]")
                .collect(Collectors.joining("."));
    }

    /** Adds a violation here. */
    void violate(ConstraintValidatorContext context, String template) {
        ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(template);
        if (steps.isEmpty()) {
            builder.addConstraintViolation();
            return;
        }
        Reached reached = Reached.by(builder.addPropertyNode(steps.get(0).name()));
        for (int i = 1; i < steps.size(); i++) {
            int before = steps.get(i - 1).index();
            NodeBuilderCustomizableContext next = reached.next().apply(steps.get(i).name());
            // The number of a list's element is said at the node after the list.
            reached = before == NONE ? Reached.by(next) : Reached.by(next.inIterable().atIndex(before));
        }
        int last = steps.get(steps.size() - 1).index();
        if (last == NONE) {
            reached.end().run();
        } else {
            reached.bean().get().inIterable().atIndex(last).addConstraintViolation();
        }
    }

    /** A node of the path that is being built, of whichever of its two types. */
    private record Reached(
            Function<String, NodeBuilderCustomizableContext> next, Supplier<LeafNodeBuilderCustomizableContext> bean, Runnable end) {

        static Reached by(NodeBuilderCustomizableContext node) {
            return new Reached(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Reached by(NodeBuilderDefinedContext node) {
            return new Reached(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
