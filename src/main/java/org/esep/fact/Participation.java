package org.esep.fact;

import org.esep.iati.OrganisationRole;

/// That an organisation takes part in an activity in a role.
public record Participation(OrganisationMention organisation, OrganisationRole role) implements Claim {}
