package counterplay.claim.planted;

import counterplay.claim.Claim;

/**
 * A false proof, made by hand: it comes in by the same door as true ones, and the kernel must
 * refuse it for the reason that is expected.
 *
 * @param name what tells it from others of its kind
 * @param flaw what is wrong with it
 * @param words what is false, in a sentence
 * @param claim a claim whose printed reading declares the verdict that it must not get
 * @param reason what the refusal must say
 */
public record PlantedProof(String name, Flaw flaw, String words, Claim<?> claim, String reason) {}
