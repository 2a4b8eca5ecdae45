package org.esep.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.iati.Country;

class UsersTest {

    private static final String BCRYPT = "{bcrypt}$2a$10$" + "a".repeat(53);

    @TempDir
    private Path folder;

    @Test
    void packagedConfigurationNamesNobody() {
        assertThat(Users.load(ConfigFolder.packaged()).users()).isEmpty();
    }

    @Test
    void userHasRoleAndCountries() throws IOException {
        assertThat(users("- {name: desk-kz, password: \"" + BCRYPT + "\", role: officer, countries: [KZ, KG]}"))
                .containsExactly(new User("desk-kz", Optional.of(BCRYPT), User.Role.OFFICER,
                        Optional.of(Set.of(new Country("KZ"), new Country("KG")))));
    }

    @Test
    void userWithoutPasswordSignsInElsewhere() throws IOException {
        assertThat(users("- {name: desk@example.org, role: operator}"))
                .containsExactly(new User("desk@example.org", Optional.empty(), User.Role.OPERATOR, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{role: viewer} | name is missing",
            "{name: a b, role: viewer} | name is not such a one",
            "{name: a, role: king} | role king is not viewer, officer or operator",
            "{name: a} | role null is not viewer",
            "{name: a, role: viewer, countries: [Kenya]} | not an ISO 3166-1 alpha-2 code: Kenya"})
    void whatIsWrongIsToldWithLineAndExample(String entry, String reason) {
        assertThatThrownBy(() -> users("# users\n- " + entry)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("users.yaml:2: ").hasMessageContaining(reason)
                .hasMessageContaining("e.g. {name: delegation-kz");
    }

    @Test
    void passwordThatIsNotEncodedIsNotRepeated() {
        assertThatThrownBy(() -> users("- {name: a, role: viewer, password: hunter2}"))
                .hasMessageContaining("password is not such a one").hasMessageNotContaining("hunter2");
    }

    @Test
    void nameThatStandsTwiceIsWrong() {
        assertThatThrownBy(() -> users("- {name: a, role: viewer}\n- {name: a, role: operator}"))
                .hasMessageContaining("users.yaml:2: name a stands here twice");
    }

    private java.util.List<User> users(String text) throws IOException {
        Files.writeString(folder.resolve("users.yaml"), text);
        return Users.load(ConfigFolder.over(folder)).users();
    }
}
