package org.esep.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.esep.job.Mails;
import org.esep.settings.User;

/// The page that tells officers which mails went out and which did not; operators send those again.
@Controller
final class MailPages {

    private static final String PAGE = "mail";

    private final Mails mails;

    MailPages(Mails mails) {
        this.mails = mails;
    }

    @GetMapping("/mail")
    String mail(Viewer viewer, Model model) {
        require(viewer, User.Role.OFFICER);
        model.addAttribute("mails", mails.newest());
        model.addAttribute("undelivered", mails.undelivered().size());
        model.addAttribute("sending", mails.canBeSent());
        model.addAttribute("operator", viewer.is(User.Role.OPERATOR));
        return PAGE;
    }

    @PostMapping("/mail/{id}/again")
    String again(@PathVariable long id, Viewer viewer) {
        require(viewer, User.Role.OPERATOR);
        if (!mails.sendAgain(id)) {
            throw new UnknownException(PAGE + " " + id);
        }
        return "redirect:/mail";
    }

    private static void require(Viewer viewer, User.Role least) {
        if (!viewer.is(least)) {
            throw new UnknownException(PAGE);
        }
    }
}
