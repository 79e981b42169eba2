package counterplay.claim;

/**
 * A definition or assumption of a paper and the class that carries it.
 *
 * @param id its row, {@code csoka/definition-setup}
 * @param place where the paper prints it
 * @param carrier the class that is its executable form
 */
public record Definition(String id, String place, Class<?> carrier) {}
