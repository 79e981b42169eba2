package counterplay.claim.sentence;

import counterplay.exact.number.Scalar;

/** A condition on the variables of a domain, written once for cases and for proofs. */
public interface Hypothesis {

  /** What is assumed. */
  <S extends Scalar<S>> Statement<S> at(Variables<S> x);
}
