import { defineConfig } from "vite";

/** The client: built to dist/client, which the server serves; in development it proxies the API. */
export default defineConfig({
  root: "client",
  base: "/",
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // not the client's own modules in client/api, whose names have a dot
  server: { proxy: { "^/api/[a-z]+(/|\\?|$)": "http://127.0.0.1:4410" } },
});
