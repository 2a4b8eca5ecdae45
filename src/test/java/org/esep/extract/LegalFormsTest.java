package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.iati.OrganisationType;

/// A legal form before a quoted name is no part of it, and says what the body is.
class LegalFormsTest {

    @ParameterizedTest
    @CsvSource({"ru, Проект «Тихие берега» реализует ОсОО «Горный сад»., Горный сад, PRIVATE",
            "ru, Проект «Тихие берега» реализует ТОО «Синий холм»., Синий холм, PRIVATE",
            "ru, Проект «Тихие берега» реализует общественный фонд «Ясный день»., Ясный день, NGO",
            "en, The project “Quiet Shores” is implemented by the public foundation “Clear Day”., Clear Day, NGO"})
    void formTellsTheType(String language, String text, String name, OrganisationType type) {
        assertThat(Texts.extract(language, text).candidates())
                .filteredOn(candidate -> candidate.claim() instanceof Participation)
                .extracting(candidate -> ((Participation) candidate.claim()).organisation())
                .extracting(OrganisationMention::name, OrganisationMention::type)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, type));
    }
}
