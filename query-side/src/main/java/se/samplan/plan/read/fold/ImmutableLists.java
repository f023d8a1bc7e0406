package se.samplan.plan.read.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Changes of unchangeable lists. */
final class ImmutableLists {

    private ImmutableLists() {}

    static <T> List<T> plus(List<T> list, T more) {
        List<T> next = new ArrayList<>(list);
        next.add(more);
        return List.copyOf(next);
    }

    static <T> List<T> with(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(each -> which.test(each) ? change.apply(each) : each)
                .toList();
    }

    static <T> List<T> inOrder(List<T> list, ToLongFunction<T> place) {
        return list.stream().sorted(Comparator.comparingLong(place)).toList();
    }

    static <T> List<T> last(List<T> list, int most) {
        return list.size() <= most ? list : List.copyOf(list.subList(list.size() - most, list.size()));
    }
}
