import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Arguments: home folder, port (0 for any), then setting=value. Prints one line, "ready PORT", and serves until it is ended. */
public class Server {
  public static void main(String[] args) throws Exception {
    Path home = Files.createDirectories(Path.of(args[0]));
    List<String> settings = new ArrayList<>(List.of(
        "server.bolt.enabled=true",
        "server.bolt.listen_address=127.0.0.1:" + args[1],
        "dbms.security.auth_enabled=true",
        "dbms.usage_report.enabled=false",
        "server.memory.pagecache.size=64m",
        // without these two a stop takes ten seconds and a fresh home half a gigabyte
        "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
        "db.tx_log.preallocate=false"));
    for (int i = 2; i < args.length; i++) settings.add(args[i]);
    Path file = home.resolve("server.conf");
    Files.write(file, settings);
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(file).build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    String password = System.getenv("NEO4J_LAUNCH_PASSWORD");
    try {
      service.database("system").executeTransactionally("ALTER USER neo4j SET PASSWORD '" + password + "' CHANGE NOT REQUIRED");
    } catch (RuntimeException already) {
      // a home that is used again has this password, which the server will not set a second time
    }
    int port = ((GraphDatabaseAPI) service.database("neo4j")).getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
    System.out.println("ready " + port);
    // whoever started this holds the other end of standard input: when it ends, so does the server
    while (System.in.read() >= 0) { }
    System.exit(0);
  }
}
