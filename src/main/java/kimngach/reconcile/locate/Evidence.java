package kimngach.reconcile.locate;

import java.util.Optional;
import kimngach.model.finding.Finding;
import kimngach.reconcile.identity.Identity;

/**
 * An identity that figures obey or do not, and what is told of it.
 *
 * @param identity what was asked of which amounts
 * @param finding what is told where it is broken
 */
public record Evidence(Identity identity, Optional<Finding> finding) {}
