/**
 * The walls of the house (ARCHITECTURE.md): arrows between rooms point one way, and every room has one door.
 * What the client may take from the server is held by biome.json (noRestrictedImports).
 */
const ROOMS = [
  "model",
  "lexicon",
  "read",
  "segment",
  "extract",
  "resolve",
  "store",
  "ingest",
  "questions",
  "figures",
  "export",
  "api",
  "cli",
];

/** room → the rooms it may use */
const MAY_USE = {
  model: [],
  lexicon: ["model"],
  read: ["model", "lexicon"],
  segment: ["model", "lexicon", "read"],
  extract: ["model", "lexicon", "read", "segment"],
  resolve: ["model", "lexicon", "extract"],
  store: ["model"],
  questions: ["model", "store"],
  export: ["model", "store"],
  figures: ["model", "questions", "store"],
  ingest: ["model", "read", "extract", "resolve", "figures", "store"],
  api: ["model", "lexicon", "read", "segment", "resolve", "ingest", "questions", "figures", "export", "store"],
  cli: ["model", "lexicon", "read", "extract", "resolve", "ingest", "questions", "export", "store", "api"],
};

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    ...ROOMS.map((room) => ({
      name: `walls-of-${room}`,
      comment: `${room} may use ${MAY_USE[room].join(", ") || "no other room"}`,
      severity: "error",
      from: { path: `^server/${room}/` },
      to: { path: "^server/(?<room>[a-z]+)/", pathNot: [room, ...MAY_USE[room]].map((other) => `^server/${other}/`) },
    })),
    ...ROOMS.map((room) => ({
      name: `door-of-${room}`,
      comment: `other rooms come in by server/${room}/index.ts`,
      severity: "error",
      from: { path: "^server/", pathNot: [`^server/${room}/`, "^server/main\\.ts$"] },
      to: {
        path: `^server/${room}/`,
        pathNot: [
          `^server/${room}/index\\.ts$`,
          "^server/model/(api|corrections)\\.ts$",
          "^server/ingest/doctor\\.ts$",
        ],
      },
    })),
    {
      name: "pure-rooms",
      comment: "left of the store nothing touches network, clock or processes; the lexicon reads its own rows",
      severity: "error",
      from: { path: "^server/(model|read|segment|extract|resolve)/" },
      to: { path: "^(node:)?(fs|net|http|https|child_process|worker_threads|os)(/|$)", dependencyTypes: ["core"] },
    },
    { name: "server-without-client", severity: "error", from: { path: "^server/" }, to: { path: "^client/" } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".css"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
