package org.communitysafety.csp.compare;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and ids as people count them: 2 before 10, and 1.9 before 1.10. */
final class InOrder {

    static final Comparator<String> NATURAL = InOrder::compare;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private InOrder() {}

    private static int compare(String one, String other) {
        Matcher first = PART.matcher(one);
        Matcher second = PART.matcher(other);
        while (first.find() && second.find()) {
            int difference = part(first.group(), second.group());
            if (difference != 0) {
                return difference;
            }
        }
        int length = Integer.compare(one.length(), other.length());
        return length != 0 ? length : one.compareTo(other);
    }

    private static int part(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return one.compareTo(other);
        }
        String first = withoutZeros(one);
        String second = withoutZeros(other);
        int digits = Integer.compare(first.length(), second.length());
        return digits != 0 ? digits : first.compareTo(second);
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }

    private static String withoutZeros(String number) {
        int start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }
}
