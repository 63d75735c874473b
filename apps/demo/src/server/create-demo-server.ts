import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { createApp } from "./app.js";
import type { Figures } from "./comparison/figures.js";
import { measureFigures } from "./comparison/measure-figures.js";
import { createResolver, type Resolver } from "./images/resolver.js";
import { createReaders, type NotionAddresses, type SampleSource } from "./readers/readers.js";
import { createReadStore } from "./reads/read-store.js";
import { workspaceTree } from "./tree/workspace-tree.js";
import { loadWebFiles } from "./web-files/load-web-files.js";

/** What the demo serves, and from where. */
export interface DemoServerOptions {
  /** The sample workspace and the emulator that serves it. */
  readonly sample: SampleSource;
  /** The folder of the built page. Without it the server answers its JSON alone. */
  readonly webFolder?: string;
  /** `0` takes any that is free. @default 0 */
  readonly port?: number;
  /** How many reads are kept for their tabs and downloads; older ones are forgotten. @default 8 */
  readonly maxReads?: number;
  /** Where Notion's own APIs are. @default those that the adapters know */
  readonly notion?: NotionAddresses;
  /** Finds the addresses of picture servers. @default the resolver of this machine */
  readonly resolve?: Resolver;
}

/** A demo that is being served. */
export interface DemoServer {
  /** Such as `http://127.0.0.1:4711`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the demo on 127.0.0.1, until it is closed. */
export async function createDemoServer(options: DemoServerOptions): Promise<DemoServer> {
  const { sample, webFolder, port: wantedPort = 0, maxReads = 8, notion = {}, resolve = createResolver() } = options;
  const webFiles = webFolder === undefined ? new Map() : await loadWebFiles(webFolder);
  let port = wantedPort;
  const readers = createReaders(sample, notion);
  const tree = workspaceTree(sample.workspace);
  const closing = new AbortController();
  // The comparison is worth reading without figures, too.
  const figures = measureFigures(readers, sample, tree, closing.signal).catch((): Figures => ({}));
  const app = createApp({
    port: () => port,
    readers,
    reads: createReadStore(maxReads),
    tree,
    figures: () => figures,
    sample,
    resolve,
    webFiles,
  });
  const server = await new Promise<ReturnType<typeof serve>>((done, failed) => {
    const starting = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: wantedPort }, (address: AddressInfo) => {
      port = address.port;
      done(starting);
    });
    starting.once("error", failed);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done, failed) => {
        closing.abort();
        server.close((error) => (error ? failed(error) : done()));
        // A browser keeps its connections open.
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
