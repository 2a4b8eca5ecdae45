package org.esep.iati;

/// What an organisation is, after the IATI list of organisation types in the coarseness that texts allow.
public enum OrganisationType implements Coded {
    INTERGOVERNMENTAL, GOVERNMENT, NGO, ACADEMIA, PRIVATE, MEDIA, UNKNOWN
}
