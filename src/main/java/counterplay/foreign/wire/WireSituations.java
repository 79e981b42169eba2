package counterplay.foreign.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DecisionProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Expectations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tells outlooks that say the same from others, and makes data of them. */
public final class WireSituations {

  private static final int OUTLOOKS = 2_000;
  private static final int MODELS = 20_000;

  private final Map<Object, WireSituation> byOutlook = new Recent<>(OUTLOOKS);
  private final Map<Object, WireSituation> byContent = new Recent<>(MODELS);
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

  /** The situation of a planner in a model. */
  public synchronized <S extends Scalar<S>> WireSituation of(Expectations<?, S> outlook) {
    WireSituation known = byOutlook.get(outlook);
    if (known == null) {
      DecisionProcess<S> model = outlook.process();
      known =
          Ring.isOfACase(model.one())
              ? of(outlook, Ring.RATIONALS, Copies.of(model))
              : of(outlook, Ring.of(model.one()), model);
      byOutlook.put(outlook, known);
    }
    return known;
  }

  private <W extends Scalar<W>> WireSituation of(
      Expectations<?, ?> outlook, Ring<W> ring, DecisionProcess<W> model) {
    Map<Sizes.Dimension, Integer> sizes =
        Map.of(Sizes.Dimension.AGENTS, model.size(), Sizes.Dimension.ROUNDS, model.last());
    Object content =
        outlook.isEfficient()
            ? List.of(ring, model, outlook.absent(), outlook.isEverywhere())
            : outlook;
    UnaryOperator<ObjectNode> help =
        outlook.isEfficient() ? need -> Wire.object() : need -> choice(outlook, need);
    return byContent.computeIfAbsent(
        content, c -> new WireSituation(++last, sizes, () -> data(outlook, ring, model), help));
  }

  private static <W extends Scalar<W>> ObjectNode data(
      Expectations<?, ?> outlook, Ring<W> ring, DecisionProcess<W> model) {
    ObjectNode data =
        Wire.object()
            .put("kind", model instanceof DynamicModel<?> ? "team" : "general")
            .put("ring", ring.name())
            .put("efficient", outlook.isEfficient())
            .put("everywhere", outlook.isEverywhere());
    data.set("model", Tables.write(ring, model));
    data.set("absent", Wire.integers(List.copyOf(outlook.absent())));
    return data;
  }

  private static ObjectNode choice(Expectations<?, ?> outlook, ObjectNode need) {
    Expectations<?, ?> meant = outlook;
    for (int i : Wire.integers(need.get("absent")))
      if (!outlook.absent().contains(i)) meant = meant.without(i);
    Choice choice = meant.choice(need.get("stage").intValue(), Wire.integers(need.get("types")));
    ObjectNode object = Wire.object().put("decision", choice.decision());
    object.set("actions", Wire.integers(choice.actions()));
    return object;
  }
}
