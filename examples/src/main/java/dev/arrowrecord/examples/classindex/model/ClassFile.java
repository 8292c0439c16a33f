package dev.arrowrecord.examples.classindex.model;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.Naming;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a class file says. Names are binary names: {@code java.util.Map$Entry}.
 *
 * @param kind what is declared
 * @param packageName the package, empty if it has no name
 * @param className the name within the package
 * @param version the version of the format
 * @param accessFlags permissions and properties
 * @param superClass the class it extends; none for {@code java.lang.Object} and for modules
 * @param interfaces the interfaces it names itself, in the order of declaration
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.1">The
 *     ClassFile structure</a>
 */
@ArrowRecord(naming = Naming.SNAKE_CASE)
public record ClassFile(
    ClassKind kind,
    @ArrowField(name = "package") String packageName,
    @ArrowField(name = "class") String className,
    ClassFileVersion version,
    Set<AccessFlag> accessFlags,
    @Nullable String superClass,
    List<String> interfaces) {}
