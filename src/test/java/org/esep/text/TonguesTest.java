package org.esep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.language.LanguagePacks;
import org.esep.settings.ConfigFolder;

class TonguesTest {

    private static final String ENGLISH = "The Council of Europe implements the programme in the five countries of the region.";
    private static final String RUSSIAN = "Программа рассчитана на четыре года, её оплачивает Европейский союз и выполняет Совет Европы.";
    private static final String KAZAKH = "Бағдарламаның жалпы бюджетін Еуропалық одақ көтереді, оны бес елде жүзеге асырады.";
    private static final String KYRGYZ = "Долбоордун бюджети жана мөөнөтү тууралуу маалымат өнөктөштөр үчүн түзүлгөн.";

    private final Tongues tongues = new Tongues(LanguagePacks.load(ConfigFolder.packaged()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Council of Europe implements the programme.
            ru | Программа рассчитана на четыре года, её оплачивает союз.
            kk | Бағдарламаның жалпы бюджетін Еуропалық одақ көтереді.
            ky | Долбоордун мөөнөтү тууралуу маалымат түзүлгөн.
            ky | Айылдарды туруктуу колдоо боюнча жаңы долбоор
            kk | Шарт бойынша жаңа жоба
            """)
    void documentOfOneBlockHasItsLanguage(String language, String text) {
        assertThat(tongues.of(List.of(text), Optional.empty()))
                .isEqualTo(new Tongues.Spoken(language, List.of(language)));
    }

    @Test
    void pageMayBeHalfInOneLanguageAndHalfInAnother() {
        assertThat(tongues.of(List.of(KAZAKH, ENGLISH, RUSSIAN, KYRGYZ), Optional.of("kk")))
                .isEqualTo(new Tongues.Spoken("kk", List.of("kk", "en", "ru", "ky")));
    }

    @Test
    void shortBlocksAreInTheLanguageOfTheDocument() {
        assertThat(tongues.of(List.of("Долбоор", KYRGYZ, "2014", "АРИС | Бишкек", "USD, EUR"), Optional.empty()))
                .isEqualTo(new Tongues.Spoken("ky", List.of("ky", "ky", "ky", "ky", "ky")));
    }

    @Test
    void headingThatCannotBeInTheDocumentsLanguageIsInThatOfItsText() {
        assertThat(tongues.of(List.of(KAZAKH, KAZAKH, "In English", ENGLISH), Optional.empty()).blocks())
                .containsExactly("kk", "kk", "en", "en");
        assertThat(tongues.of(List.of("Гендердик теңчиликке жаңыча жетишүү!", ENGLISH), Optional.empty()).blocks())
                .containsExactly("ky", "en");
    }

    @Test
    void namesInOtherLettersDoNotChangeTheLanguage() {
        assertThat(tongues.of(List.of("Проект DARYA (Dialogue and Action for Resourceful Youth) начали в 2022 году и "
                + "продлят до 2027 года, его бюджет – десять миллионов"), Optional.empty()).blocks())
                .containsExactly("ru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uz | Yangi dastur uch yil davom etadi va yoshlar uchun ish o‘rinlari yaratadi.
            uz | Лойиҳа Тошкент вилоятида қишлоқ аҳолисини тоза ичимлик суви билан таъминлашга қаратилган.
            tg | Лоиҳа дар ноҳияҳои тобеи ҷумҳурӣ барои беҳтар намудани дастрасии аҳолӣ ба оби нӯшокӣ равона шудааст.
            tr | Proje kırsal bölgelerde kadın girişimcilerin desteklenmesini ve yeni iş alanlarının açılmasını amaçlar.
            de | Das Vorhaben unterstützt die Gemeinden dabei, ihre Wasserversorgung zu erneuern und Fachkräfte auszubilden.
            fr | Le projet vise à renforcer les capacités des administrations locales dans toutes les vallées du pays.
            uk | Програма розрахована на чотири роки, її фінансує Європейський Союз разом із урядом країни.
            es | El programa durará cuatro años y será financiado con el apoyo de los gobiernos de la región.
            ka | პროგრამა ოთხ წელზეა გათვლილი და მას ევროკავშირი აფინანსებს, ხოლო ახორციელებს ევროპის საბჭო.
            """)
    void blockInALanguageWithoutAPackIsToldAsSuch(String language, String text) {
        assertThat(tongues.of(List.of(text, "2024"), Optional.empty()))
                .isEqualTo(new Tongues.Spoken(language, List.of(language, language)));
        assertThat(tongues.of(List.of(ENGLISH, KYRGYZ, text), Optional.empty()).blocks())
                .containsExactly("en", "ky", language);
        assertThat(tongues.isOther(language)).isTrue();
    }

    @Test
    void blocksOfLettersThatNobodyKnowsAreInUnknownLanguage() {
        var runes = "ᚠᚢᚦᚨᚱᚲ ".repeat(20);

        assertThat(tongues.of(List.of(ENGLISH, runes), Optional.empty()))
                .isEqualTo(new Tongues.Spoken("en", List.of("en", "und")));
        assertThat(tongues.of(List.of("Γεια σου"), Optional.empty()).document()).isEqualTo("und");
        assertThat(tongues.of(List.of("2024"), Optional.empty())).isEqualTo(new Tongues.Spoken("und", List.of("und")));
    }

    @Test
    void documentIsInTheLanguageInWhichItBeginsUnlessItSoonLeavesIt() {
        assertThat(tongues.of(List.of(RUSSIAN, ENGLISH, ENGLISH), Optional.empty()).document()).isEqualTo("ru");
        assertThat(
                tongues.of(List.of(ENGLISH, RUSSIAN, RUSSIAN, RUSSIAN, RUSSIAN, RUSSIAN), Optional.empty()).document())
                .isEqualTo("ru");
    }

    @Test
    void languageThatIsToldHolds() {
        assertThat(tongues.of(List.of("2024", RUSSIAN), Optional.of("ky")))
                .isEqualTo(new Tongues.Spoken("ky", List.of("ky", "ru")));
    }
}
