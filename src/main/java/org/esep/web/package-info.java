/// The pages and the REST interface of a program that stays up. The entry type is [org.esep.web.Server].
///
/// Pages show what was published, not what the database holds: a run that is under way never shows through. Every page
/// works without a script.
@NullMarked
package org.esep.web;

import org.jspecify.annotations.NullMarked;
