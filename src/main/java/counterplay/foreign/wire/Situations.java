package counterplay.foreign.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tells outlooks that say the same from others, and makes data of them. */
public final class Situations {

  private static final int OUTLOOKS = 2_000;
  private static final int MODELS = 20_000;

  private final Map<Object, Situation> byOutlook = new Recent<>(OUTLOOKS);
  private final Map<Object, Situation> byContent = new Recent<>(MODELS);
  private long last;

  /** Keeps the entries that were used last. */
  public static final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    /**
     * @serial how many are kept
     */
    private final int most;

    /** Keeps so many. */
    public Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }

  /** The situation of a planner in a dynamic model. */
  public synchronized <S extends Scalar<S>> Situation of(Outlook<S> outlook) {
    return known(
        outlook,
        () ->
            Ring.isOfACase(outlook.model().one())
                ? of(outlook, Ring.RATIONALS, Copies.of(outlook.model()))
                : of(outlook, Ring.of(outlook.model().one()), outlook.model()));
  }

  private <W extends Scalar<W>> Situation of(
      Outlook<?> outlook, Ring<W> ring, DynamicModel<W> model) {
    Map<Sizes.Dimension, Integer> sizes =
        Map.of(Sizes.Dimension.AGENTS, model.size(), Sizes.Dimension.ROUNDS, model.rounds());
    Object content =
        outlook.isEfficient()
            ? List.of(ring, model, outlook.absent(), outlook.isEverywhere())
            : outlook;
    UnaryOperator<ObjectNode> help =
        outlook.isEfficient() ? need -> Wire.object() : need -> choice(outlook, need);
    return byContent.computeIfAbsent(
        content,
        c ->
            new Situation(
                ++last,
                sizes,
                () -> {
                  ObjectNode data =
                      data(
                          "team",
                          ring,
                          outlook.isEfficient(),
                          outlook.isEverywhere(),
                          Tables.write(ring, model));
                  data.set("absent", Wire.integers(List.copyOf(outlook.absent())));
                  return data;
                },
                help));
  }

  /** The situation of a planner in the more general model. */
  public synchronized <S extends Scalar<S>> Situation of(GeneralOutlook<S> outlook) {
    return known(
        outlook,
        () ->
            Ring.isOfACase(outlook.model().one())
                ? of(
                    outlook,
                    Ring.RATIONALS,
                    Copies.of(outlook.model()),
                    x -> Ring.rational(x).toString())
                : of(outlook, Ring.of(outlook.model().one()), outlook.model(), Object::toString));
  }

  private <S extends Scalar<S>, W extends Scalar<W>> Situation of(
      GeneralOutlook<S> outlook, Ring<W> ring, GeneralModel<W> model, Function<S, String> text) {
    Map<Sizes.Dimension, Integer> sizes =
        Map.of(Sizes.Dimension.AGENTS, model.size(), Sizes.Dimension.ROUNDS, model.last());
    Object content = outlook.isEfficient() ? List.of(ring, model, outlook.isEverywhere()) : outlook;
    UnaryOperator<ObjectNode> help =
        outlook.isEfficient() ? need -> Wire.object() : need -> help(outlook, need, text);
    return byContent.computeIfAbsent(
        content,
        c ->
            new Situation(
                ++last,
                sizes,
                () ->
                    data(
                        "general",
                        ring,
                        outlook.isEfficient(),
                        outlook.isEverywhere(),
                        Tables.write(ring, model)),
                help));
  }

  private Situation known(Object outlook, Supplier<Situation> found) {
    Situation known = byOutlook.get(outlook);
    if (known == null) {
      known = found.get();
      byOutlook.put(outlook, known);
    }
    return known;
  }

  private static ObjectNode data(
      String kind, Ring<?> ring, boolean efficient, boolean everywhere, ObjectNode model) {
    ObjectNode data =
        Wire.object()
            .put("kind", kind)
            .put("ring", ring.name())
            .put("efficient", efficient)
            .put("everywhere", everywhere);
    data.set("model", model);
    return data;
  }

  private static <S extends Scalar<S>> ObjectNode choice(Outlook<S> outlook, ObjectNode need) {
    Outlook<S> meant = outlook;
    for (int i : Wire.integers(need.get("absent")))
      if (!outlook.absent().contains(i)) meant = meant.without(i);
    return choice(meant.choice(need.get("round").intValue(), Wire.integers(need.get("types"))));
  }

  private static <S extends Scalar<S>> ObjectNode help(
      GeneralOutlook<S> outlook, ObjectNode need, Function<S, String> text) {
    Types types = new Types(need.get("common").intValue(), Wire.integers(need.get("types")));
    if (need.get("need").textValue().equals("choice"))
      return choice(outlook.choice(need.get("round").intValue(), types));
    ObjectNode values = Wire.object();
    outlook
        .values(outlook.model().last(), types)
        .forEach(v -> values.withArray("values").add(text.apply(v)));
    return values;
  }

  private static ObjectNode choice(Choice choice) {
    ObjectNode object = Wire.object().put("decision", choice.decision());
    object.set("actions", Wire.integers(choice.actions()));
    return object;
  }
}
