package counterplay.terminal;

import picocli.CommandLine.IVersionProvider;

/** Says which version this is. */
public final class Version implements IVersionProvider {

  /** The version of the jar. */
  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"counterplay " + number()};
  }
}
