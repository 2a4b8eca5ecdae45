package org.esep.web;

import org.springframework.stereotype.Component;

import org.esep.job.Mails;
import org.esep.job.RunOptions;
import org.esep.settings.MailingList;
import org.esep.settings.RecipientCountries;
import org.esep.settings.Schedule;
import org.esep.settings.Settings;

/// Tells pages whether mails that the configuration asks for are not sent as no mail server is set.
@Component("mailNotice")
final class MailNotice {

    private final Mails mails;
    private final RunOptions options;

    MailNotice(Mails mails, RunOptions options) {
        this.mails = mails;
        this.options = options;
    }

    /// Templates ask.
    public boolean isDue() {
        return !mails.canBeSent() && !list().isEmpty();
    }

    private MailingList list() {
        var settings = Settings.load(options.config());
        return MailingList.load(options.config(), settings, RecipientCountries.load(options.config()),
                Schedule.load(options.config(), settings.zone()));
    }
}
