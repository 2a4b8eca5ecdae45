package org.esep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.esotericsoftware.kryo.Registration;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.DefaultClassResolver;

/// Writes a number for each type, the same in the whole process, where Kryo would write its name into every page.
final class TypeNumbers extends DefaultClassResolver {

    private static final List<Class<?>> TYPES = new CopyOnWriteArrayList<>();
    private static final Map<Class<?>, Integer> NUMBERS = new ConcurrentHashMap<>();

    /// By their numbers, for looking them up by type takes a tenth of the time of reading a page.
    private final List<Registration> known = new ArrayList<>();

    private static int number(Class<?> type) {
        return NUMBERS.computeIfAbsent(type, TypeNumbers::next);
    }

    private static synchronized int next(Class<?> type) {
        TYPES.add(type);
        return TYPES.size() - 1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected void writeName(Output out, Class type, Registration registration) {
        out.writeByte(NAME + 2);
        out.writeVarInt(number(type), true);
    }

    @Override
    protected Registration readName(Input in) {
        var number = in.readVarInt(true);
        while (known.size() <= number) {
            known.add(kryo.getRegistration(TYPES.get(known.size())));
        }
        return known.get(number);
    }
}
