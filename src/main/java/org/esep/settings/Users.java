package org.esep.settings;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.esep.iati.Country;

/// The users of `users.yaml`, each of a name of its own.
public record Users(List<User> users) {

    private static final String FILE = "users.yaml";
    private static final String EXAMPLE = "; e.g. {name: delegation-kz, password: \"{bcrypt}$2a$10$...\", role: viewer,"
            + " countries: [KZ]}";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{1,100}");
    private static final Pattern BCRYPT = Pattern.compile("\\{bcrypt}\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");

    public Users {
        users = List.copyOf(users);
    }

    /// A user as it is written.
    record Entry(@Nullable String name, @Nullable String password, @Nullable String role,
            @Nullable List<String> countries) {}

    public static Users load(ConfigFolder config) {
        try {
            return read(config);
        } catch (ConfigurationException e) {
            throw e.in(config);
        }
    }

    private static Users read(ConfigFolder config) {
        var entries = Yaml.placed(FILE, config.read(FILE), Entry.class);
        var names = new HashSet<String>();
        return new Users(entries.stream().map(entry -> user(entry, names)).toList());
    }

    private static User user(Placed<Entry> placed, Set<String> names) {
        var entry = placed.value();
        var name = checked(placed, "name", entry.name(), NAME);
        if (!names.add(name)) {
            throw wrong(placed, "name " + name + " stands here twice");
        }
        var password = Optional.ofNullable(entry.password());
        password.ifPresent(written -> checked(placed, "password", written, BCRYPT));
        return new User(name, password, role(placed), Optional.ofNullable(entry.countries())
                .map(codes -> codes.stream().map(code -> country(placed, code)).collect(Collectors.toSet())));
    }

    /// A password is never repeated in a message: one that is no bcrypt is likely the password itself.
    private static String checked(Placed<Entry> placed, String key, @Nullable String written, Pattern pattern) {
        if (written == null || !pattern.matcher(written).matches()) {
            throw wrong(placed, "a user's " + key + " is " + (written == null ? "missing" : "not such a one"));
        }
        return written;
    }

    private static User.Role role(Placed<Entry> placed) {
        var written = String.valueOf(placed.value().role());
        return Arrays.stream(User.Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(written)).findFirst()
                .orElseThrow(() -> wrong(placed, "role " + written + " is not viewer, officer or operator"));
    }

    private static Country country(Placed<Entry> placed, String code) {
        try {
            return new Country(code);
        } catch (IllegalArgumentException e) {
            throw wrong(placed, String.valueOf(e.getMessage()));
        }
    }

    private static ConfigurationException wrong(Placed<Entry> placed, String reason) {
        return new ConfigurationException(placed.place(), reason + EXAMPLE);
    }
}
