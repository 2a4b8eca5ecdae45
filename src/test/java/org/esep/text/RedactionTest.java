package org.esep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.language.Redactions;
import org.esep.settings.ConfigFolder;

class RedactionTest {

    private final Redaction redaction = new Redaction(Redactions.load(ConfigFolder.packaged()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Тел.: +7 (7172) 97 45 40                        | +7 (7172) 97 45 40
            tel. +77017444429, see you                      | +77017444429
            Tel: +701 744 44 29 E-mail                      | +701 744 44 29
            Advertising: +992 00 000 0000. The agency       | +992 00 000 0000
            Тел.: (+994 12) 000-00-00;                      | (+994 12) 000-00-00
            звоните (+992) 00-000-00-00 или                 | (+992) 00-000-00-00
            Байланыш: +996 700 000 000, Email               | +996 700 000 000
            +996 700 000 000                                | +996 700 000 000
            Телефон для СМИ 8 (000) 000-00-00, и            | 8 (000) 000-00-00
            Приёмная: 0 (000) 00-00-00, кабинет             | 0 (000) 00-00-00
            скидка 20 %! тел. 0(000)00-00-00                | 0(000)00-00-00
            Баткен ш., Тел. (03622) 0-00-00                 | (03622) 0-00-00
            звоните (0000) 00 00 00 с утра                  | (0000) 00 00 00
            звоните 8-701-123-45-67 с утра                  | 8-701-123-45-67
            звоните 8 7172 97-45-40 с утра                  | 8 7172 97-45-40
            кабинет 0312 66-12-34                           | 0312 66-12-34
            кабинет 996 312 66 12 34                        | 996 312 66 12 34
            приём 123-45-67 с утра                          | 123-45-67
            Баспасөз қызметі: 000-000, кейін                | 000-000
            Байланыш: 00-00-00, кийин                       | 00-00-00
            Жедел желі: 1406 (тәулік бойы)                  | 1406
            Ишеним телефону: 189 (акысыз)                   | 189
            Phone | 22 33 44                                | 22 33 44
            факс: 000 00 01, почта                          | 000 00 01
            tel. (office): 22-33-44                         | 22-33-44
            tel.: 22-33-44, 55-66-77                        | 22-33-44, 55-66-77
            Дарек: Бишкек ш., 00-00-00                      | 00-00-00
            WhatsApp +996 000 00 00 00                      | +996 000 00 00 00
            тел. +7 700 000 00 00, доб. 4000                | +7 700 000 00 00;4000
            """, quoteCharacter = '`')
    void telephoneNumberIsBlackedOut(String text, String numbers) {
        var expected = text;
        for (var number : numbers.split(";", -1)) {
            expected = expected.replace(number, black(number));
        }

        assertThat(redaction.redact(text).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Пишите: red@example.org.                        | red@example.org
            эл. адрес lprc-coordinator @example.org.        | lprc-coordinator @example.org
            Email: [email protected]                        | [email protected]
            write to jane.doe[at]mail.example.kz            | jane.doe[at]mail.example.kz
            E-mail: <u>info@lprc.kz</u>                     | info@lprc.kz
            қазақ@мысал.қаз                                 | қазақ@мысал.қаз
            """)
    void mailAddressIsBlackedOut(String text, String address) {
        assertThat(redaction.redact(text)).isEqualTo(
                new Redaction.Redacted(text.replace(address, black(address)), 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            обращайтесь к координатору LPRC Ольге Ивановой по тел. +77017444429 | Ольге Ивановой
            Contact person: Ms. Jane van Doe, tel. +77017444429                 | Jane van Doe
            Contact: Jane Doe                                                   | Jane Doe
            Press officer: Jane Doe                                             | Jane Doe
            Jane Doe, jane@example.org                                          | Jane Doe
            Olga IVANOVA, olga@example.org                                      | Olga IVANOVA
            По вопросам участия обращаться: Ольга Петровна Иванова              | Ольга Петровна Иванова
            Иванова Ольга Петровна – тел. +7 700 000 00 00                      | Иванова Ольга Петровна
            +7 700 000 00 00 (Ольга Иванова)                                    | Ольга Иванова
            Байланыс: Айгүл Асанова                                             | Айгүл Асанова
            Баспасөз хатшысы: Айгүл Асанова                                     | Айгүл Асанова
            Байланыш: Асан Үсөнов, +996 700 000 000                             | Асан Үсөнов
            Маалымат катчысы: Бакыт Асан уулу                                   | Бакыт Асан уулу
            Project coordinator: Jane Mary Doe, jane@example.org                | Jane Mary Doe
            Press officer, LPRC: John Smith, +7 701 744 44 29                   | John Smith
            Маалымат катчысы Айгүл Асанова: +996 (312) 00-00-00                 | Айгүл Асанова
            Исполнитель И. И. Иванова-Петрова, тел.: 22-33-44                   | И. И. Иванова-Петрова
            Исполнитель Иванов И.И., тел.: 22-33-44                             | Иванов И.И.
            """)
    void nameOfContactPersonIsBlackedOut(String text, String name) {
        assertThat(redaction.redact(text).text()).hasSameSizeAs(text).doesNotContain(name)
                .contains(text.substring(0, text.indexOf(name)).replaceAll("\\+7.*", "") + black(name).substring(1));
    }

    @Test
    void everyNameBehindWordForContactsIsBlackedOut() {
        assertThat(redaction.redact("Press officers: Jane Doe, John Smith and Ann Lee").text())
                .isEqualTo("Press officers: " + black("Jane Doe") + ", " + black("John Smith") + " and "
                        + black("Ann Lee"));
        assertThat(redaction.redact("Jane Doe\nTel: +7 700 000 00 00").text()).startsWith(black("Jane Doe") + "\nTel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Office 12, 00 Example Street, Astana 010000             | Office 12, 00 Example Street;010000
            00 Example Street, 0000 Vienna                          | 00 Example Street, 0000
            205 Chui Avenue, 3rd floor, Bishkek 720040              | 205 Chui Avenue, 3rd floor;720040
            Address: 12 Kunaev, Astana, Kazakhstan                  | 12 Kunaev
            ул. Примерная, д. 62, 7 этаж, Астана 010000. Тел.       | ул. Примерная, д. 62, 7 этаж;010000
            720001, г. Бишкек, ул. Примерная, 205/2, офис 301       | 720001;ул. Примерная, 205/2, офис 301
            г. Алматы, проспект Аль-Фараби, 77/8, 12 этаж, 050040   | проспект Аль-Фараби, 77/8, 12 этаж;050040
            Чуйский проспект, 12-А, каб. 5                          | Чуйский проспект, 12-А, каб. 5
            наш офис: улица 8 Марта, дом 3А                         | улица 8 Марта, дом 3А
            Адрес: г. Бишкек, пр. Чуй 205, кв. 12                   | г. Бишкек, пр. Чуй 205, кв. 12
            Мекенжайы: 010000, Нұр-Сұлтан қ., Мысал көшесі, 10      | 010000, Нұр-Сұлтан қ., Мысал көшесі, 10
            Абай даңғылы 5-үй, 12-пәтер, Алматы Z05T3E1             | Абай даңғылы 5-үй, 12-пәтер;Z05T3E1
            Қабанбай батыр көшесі, 19, Астана                       | Қабанбай батыр көшесі, 19
            Дарек: Баткен ш., Үлгү көчөсү, 24.                      | Баткен ш., Үлгү көчөсү, 24
            Бишкек ш., Чүй проспектиси 205, 3-кабат                 | Чүй проспектиси 205, 3-кабат
            """)
    void addressIsBlackedOut(String text, String places) {
        var expected = text;
        for (var place : places.split(";", -1)) {
            expected = expected.replace(place, black(place));
        }

        assertThat(redaction.redact(text).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"по улице Абая отремонтировано 12 домов", "на улице Абая 12 домов отремонтировано",
            "ремонт ул. Абая, 12 500 000 тенге", "проспект Мира, 2021 год", "In 2019 Chui Avenue was repaired",
            "the Silk Road 12 countries take part", "Абай көшесінде 12 үйге су тартылды", "дом культуры 12 апреля",
            "Чүй көчөсү 12 миллион сомго оңдолду", "Wall Street, 12 March 2020", "улица Абая – 12 млн тенге",
            "Адресная помощь: 500 семей", "The Council addresses: 12 states", "address: Kazakhstan",
            "мкр. Алатау, 12 млн. тенге", "the North-South Road, 433 km, costs 400 million", "на площади 240 300 га",
            "3 floors, 12 rooms were repaired; 5 этаж", "240 300 мың теңге", "8,259,333", "№ 00-00000",
            "01/2014 - 12/2015", "25.11.20", "2014-жылдын 25-июнунда, 450 000 долларга"})
    void figureThatIsNoAddressStays(String text) {
        assertThat(redaction.redact(text)).isEqualTo(new Redaction.Redacted(text, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contact: European Union", "Контакты: Всемирный Банк", "Координатор: Мерси Корпс",
            "Coordinator | Mercy Corps", "The Minister, John Smith, spoke.", "Асан Үсөнов, министр, ачты",
            "Байланыс: Қазақстан Республикасы", "Контакты: Страсбург, Франция."})
    void nameThatIsNoContactStays(String text) {
        assertThat(redaction.redact(text)).isEqualTo(new Redaction.Redacted(text, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"European Union, ", "Legal Policy Research Centre, tel. ", "Kyrgyz Republic. Tel "})
    void organisationRightBesideContactStays(String before) {
        assertThat(redaction.redact(before + "+7 (7172) 97 45 40").text())
                .isEqualTo(before + black("+7 (7172) 97 45 40"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"777 895 евро", "взнос 739 000 евро, 730 000 евро", "6,769,833", "2021-2027", "2021–2027",
            "CSO-LA/2016/382-029", "27.06.2023, 17:05", "250 000 000", "$ 1 = 11 284.06", "№ 10484-AA",
            "KAZ/98/G43/A/1G/99", "0410, 0650, 1520, 2010", "12 777 заражённых, 12 238 человек", "UTC+6",
            "рост на +12 500 000 000 тенге", "+2 500 000 $", "проект (2020) 1 500 000 евро", "8 889 000 евро",
            "8 (2024) 500 000 сом", "2024—2027 гг.", "Register No. 123 of 12.05.2020", "5-6 жолу",
            "ISBN 978-5-17-000000-0",
            "мобильная связь 250 000 000 тенге", "Мобильная сеть 2020-2024", "тел. 2021-2024", "тел. 27.06.2023",
            "телефон 2020", "1 USD = 1.70 AZN", "15 000 000,50", "курсы 451,18 / 492,90", "2.30 pm", "follow @example",
            "Координатор Ольга Иванова открыла форум.", "10 20 30 40 50", "phone companies invested 500 000 000 tenge"})
    void whatIsNoContactStays(String text) {
        assertThat(redaction.redact(text)).isEqualTo(new Redaction.Redacted(text, 0));
    }

    @Test
    void organisationBesideItsTelephoneStays() {
        var text = "Представительство Европейского Союза в Республике Казахстан. Тел.: +7 (7172) 97 45 40";

        assertThat(redaction.redact(text).text())
                .startsWith("Представительство Европейского Союза в Республике Казахстан. Тел.: ");
    }

    @Test
    void linesKeepTheirEndsAndTextItsLength() {
        var text = "Tel.:\n22-33-44\nЖенщин: 19000";

        assertThat(redaction.redact(text))
                .isEqualTo(new Redaction.Redacted("Tel.:\n" + black("22-33-44") + "\nЖенщин: 19000", 1));
    }

    @Test
    void personFarFromTheContactStays() {
        var text = "The coordinator Jane Doe spoke. " + "Words follow. ".repeat(20) + "Tel. +7 701 744 44 29";

        assertThat(redaction.redact(text).text()).startsWith("The coordinator Jane Doe spoke.").hasSameSizeAs(text);
    }

    private static String black(String contact) {
        return "\u2588".repeat(contact.length());
    }
}
