package counterplay.space;

import counterplay.space.choice.Choices;

/**
 * An element with the choices that made it.
 *
 * @param value the element
 * @param choices its choices
 * @param <T> the element
 */
public record Drawn<T>(T value, Choices choices) {

  <U> Drawn<U> as(U other) {
    return new Drawn<>(other, choices);
  }
}
