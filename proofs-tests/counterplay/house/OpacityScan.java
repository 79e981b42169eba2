package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Where a source looks at the kind of its numbers, or keeps something from one run for the next;
 * read with the compiler's own types: the byte code has a cast wherever a type argument was erased,
 * the source has one only where somebody looks.
 */
final class OpacityScan extends TreePathScanner<Void, Void> {

  /** What tells kinds of numbers apart: they, and what some of them are besides. */
  private static final List<String> KINDS =
      List.of("counterplay.exact.number.Scalar", "counterplay.exact.number.RealNumber");

  private static final Set<String> BESIDES = Set.of("java.lang.Comparable", "java.lang.Number");

  /** Whose methods tell about classes, callers, other threads and the machine. */
  private static final List<String> TELLING =
      List.of(
          "java.lang.reflect.",
          "java.lang.invoke.",
          "java.lang.Class.",
          "java.lang.ClassLoader.",
          "java.lang.StackWalker.",
          "java.lang.StackTraceElement.",
          "java.lang.Thread.",
          "java.lang.ThreadLocal.",
          "java.lang.Runtime.",
          "java.lang.System.",
          "java.lang.ref.",
          "java.io.File",
          "java.nio.file.",
          "java.util.ServiceLoader.",
          "sun.",
          "jdk.");

  private static final Set<String> TELLING_METHODS =
      Set.of("getClass", "getStackTrace", "printStackTrace", "identityHashCode");

  /** Whoever catches one of these learns of a failed cast or a failed question. */
  private static final Set<String> BROAD =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Error",
          "java.lang.ClassCastException",
          "java.lang.ArrayStoreException",
          "java.lang.StackOverflowError",
          "java.lang.VirtualMachineError");

  /** Calls that make collections which nobody can change. */
  private static final Set<String> UNCHANGEABLE =
      Set.of("of", "ofEntries", "copyOf", "toList", "subList", "entry");

  private final Trees trees;
  private final Types types;
  private final List<TypeMirror> kinds;
  private final Set<String> found;

  private OpacityScan(JavacTask task, Set<String> found) {
    this.trees = Trees.instance(task);
    this.types = task.getTypes();
    this.kinds =
        KINDS.stream()
            .map(name -> types.erasure(task.getElements().getTypeElement(name).asType()))
            .toList();
    this.found = found;
  }

  private void report(String what) {
    String type = "";
    String member = "";
    for (TreePath p = getCurrentPath(); p != null; p = p.getParentPath()) {
      if (member.isEmpty() && p.getLeaf() instanceof MethodTree m) member = "." + m.getName();
      if (trees.getElement(p) instanceof TypeElement e
          && p.getLeaf() instanceof ClassTree
          && !e.getQualifiedName().isEmpty()) {
        type = e.getQualifiedName().toString();
        break;
      }
    }
    found.add(type + member + ": " + what);
  }

  private TypeMirror typeOf(Tree tree) {
    return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
  }

  private boolean isKind(TypeMirror type) {
    return type != null
        && !type.getKind().isPrimitive()
        && type.getKind() != TypeKind.NULL
        && (type.getKind() == TypeKind.ARRAY
            ? isKind(((ArrayType) type).getComponentType())
            : BESIDES.contains(types.erasure(type).toString())
                || kinds.stream().anyMatch(kind -> types.isSubtype(types.erasure(type), kind)));
  }

  private boolean inEquals() {
    for (TreePath p = getCurrentPath(); p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof MethodTree m) return m.getName().contentEquals("equals");
    }
    return false;
  }

  private void look(Tree expression, Tree target, String how) {
    TypeMirror from = typeOf(expression);
    if (target != null && isKind(typeOf(target))) report(how + " " + target);
    else if (isKind(from)) report(how + " " + target + " of a number");
    else if (from != null
        && from.toString().equals("java.lang.Object")
        && !inEquals()
        && !isClone(expression)) report(how + " " + target + " of anything");
  }

  /** A copy of an array or a set of bits, which is declared as anything. */
  private static boolean isClone(Tree expression) {
    return expression instanceof MethodInvocationTree call && nameOf(call).equals("clone");
  }

  @Override
  public Void visitInstanceOf(InstanceOfTree node, Void p) {
    look(node.getExpression(), node.getType(), "instanceof");
    return super.visitInstanceOf(node, p);
  }

  @Override
  public Void visitTypeCast(TypeCastTree node, Void p) {
    if (!typeOf(node.getType()).getKind().isPrimitive())
      look(node.getExpression(), node.getType(), "cast to");
    return super.visitTypeCast(node, p);
  }

  @Override
  public Void visitBinary(BinaryTree node, Void p) {
    boolean same = node.getKind() == Tree.Kind.EQUAL_TO || node.getKind() == Tree.Kind.NOT_EQUAL_TO;
    boolean one = isKind(typeOf(node.getLeftOperand()));
    boolean other = isKind(typeOf(node.getRightOperand()));
    boolean none =
        node.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
            || node.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL;
    if (same && !none && (one || other)) report("== of numbers");
    return super.visitBinary(node, p);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void p) {
    use(trees.getElement(getCurrentPath()));
    return super.visitMethodInvocation(node, p);
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void p) {
    use(trees.getElement(getCurrentPath()));
    return super.visitNewClass(node, p);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree node, Void p) {
    use(trees.getElement(getCurrentPath()));
    return super.visitMemberReference(node, p);
  }

  private void use(Element called) {
    if (called == null) return;
    String owner = called.getEnclosingElement() + ".";
    if (TELLING.stream().anyMatch(owner::startsWith)
        || TELLING_METHODS.contains(called.getSimpleName().toString())) {
      report("calls " + owner + called.getSimpleName());
    }
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree node, Void p) {
    if (node.getIdentifier().contentEquals("class") && isKind(typeOf(node.getExpression())))
      report("names " + node);
    return super.visitMemberSelect(node, p);
  }

  @Override
  public Void visitNewArray(NewArrayTree node, Void p) {
    TypeMirror made = trees.getTypeMirror(getCurrentPath());
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    if (isKind(made)
        && parent instanceof VariableTree v
        && !types.isSameType(typeOf(v.getType()), made)) report("an array of numbers as another");
    return super.visitNewArray(node, p);
  }

  @Override
  public Void visitAnnotation(AnnotationTree node, Void p) {
    if (node.getAnnotationType().toString().equals("SuppressWarnings"))
      report("suppresses warnings");
    return super.visitAnnotation(node, p);
  }

  @Override
  public Void visitCatch(CatchTree node, Void p) {
    TreePath declared =
        new TreePath(
            new TreePath(getCurrentPath(), node.getParameter()), node.getParameter().getType());
    List<? extends Tree> caught =
        declared.getLeaf() instanceof UnionTypeTree union
            ? union.getTypeAlternatives()
            : List.of(declared.getLeaf());
    for (Tree type : caught) {
      String name = trees.getTypeMirror(new TreePath(declared, type)).toString();
      if (BROAD.contains(name)) report("catches " + name);
    }
    return super.visitCatch(node, p);
  }

  @Override
  public Void visitVariable(VariableTree node, Void p) {
    Element field = trees.getElement(getCurrentPath());
    if (field != null
        && field.getKind() == ElementKind.FIELD
        && field.getModifiers().contains(Modifier.STATIC)) {
      if (!field.getModifiers().contains(Modifier.FINAL))
        report("static " + node.getName() + " is not final");
      else if (!isUnchangeable(field.asType(), node.getInitializer()))
        report("static " + node.getName() + " of type " + field.asType());
    }
    return super.visitVariable(node, p);
  }

  private boolean isUnchangeable(TypeMirror type, ExpressionTree made) {
    if (type.getKind().isPrimitive() || type.toString().equals("java.lang.String")) return true;
    if (type.getKind() == TypeKind.ARRAY) return false;
    TypeElement declared = (TypeElement) types.asElement(type);
    String name = declared.getQualifiedName().toString();
    if (Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.Collection")
        .contains(name)) {
      return made instanceof MethodInvocationTree call && UNCHANGEABLE.contains(nameOf(call));
    }
    return !name.startsWith("java.util.concurrent")
        && (declared.getKind() == ElementKind.ENUM
            || declared.getKind() == ElementKind.RECORD
            || declared.getKind() == ElementKind.INTERFACE
            || name.startsWith("counterplay.exact.")
            || List.of("java.util.regex.Pattern", "java.math.BigInteger").contains(name));
  }

  private static String nameOf(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : call.getMethodSelect() instanceof IdentifierTree identifier
            ? identifier.getName().toString()
            : "";
  }

  /** The places of these sources that look, each with what it does. */
  static Set<String> of(List<? extends JavaFileObject> sources, StandardJavaFileManager files) {
    StringWriter complaints = new StringWriter();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    complaints,
                    files,
                    null,
                    List.of(
                        "-proc:none",
                        "-implicit:none",
                        "-classpath",
                        "target/classes",
                        "-sourcepath",
                        "no-sources-but-these"),
                    null,
                    sources);
    Set<String> found = new TreeSet<>();
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      assertThat(complaints.toString()).isEmpty();
      for (CompilationUnitTree unit : units) new OpacityScan(task, found).scan(unit, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
