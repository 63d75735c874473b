export { createDemoServer, type DemoServer, type DemoServerOptions } from "./create-demo-server.js";
export type { NotionAddresses, SampleSource } from "./readers/readers.js";
export { sampleClock } from "./sample-clock.js";
