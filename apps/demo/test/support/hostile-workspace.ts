import { createSampleWorkspace, type Workspace } from "@pagebridge/notion-emulator";

/** What is set on the window when something of the hostile workspace is executed. */
export const executedFlag = "executedByContent";

/** A host that nobody may ask for anything. */
const hostileHost = "evil.example";

/** Made: markup that runs script where it is taken for HTML. */
const texts: readonly string[] = [
  `<img src=x onerror="window.${executedFlag}=1">`,
  `<script>window.${executedFlag}=1</script>`,
  `"><svg onload="window.${executedFlag}=1">`,
  `</style></title></textarea><iframe srcdoc="<script>parent.${executedFlag}=1</script>"></iframe>`,
  `<a href="javascript:window.${executedFlag}=1" id=app name=app>x</a>`,
  `\${window.${executedFlag}=1}{{constructor.constructor('window.${executedFlag}=1')()}}`,
  `<style>@import "https://${hostileHost}/a.css";body{display:none}</style>`,
  `<base href="https://${hostileHost}/"><meta http-equiv="refresh" content="0;url=https://${hostileHost}/">`,
  `[x](javascript:window.${executedFlag}=1) ![x](https://${hostileHost}/in-markdown.png)`,
];

/** Made: addresses that run script, or lead where nobody may go. */
const urls: readonly string[] = [
  `javascript:window.${executedFlag}=1//`,
  ` \u0001JaVa\tScRiPt:window.${executedFlag}=1//`,
  `data:text/html,<script>window.${executedFlag}=1</script>`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="window.${executedFlag}=1"/>`,
  `vbscript:window.${executedFlag}=1//`,
  `https://${hostileHost}/x.png"onerror="window.${executedFlag}=1`,
  `//${hostileHost}/without-scheme.png`,
  "http://169.254.169.254/latest/meta-data/",
  "http://127.0.0.1:1/loopback.png",
  "http://[::1]:1/loopback.png",
  "http://10.0.0.1/private.png",
  "file:///etc/passwd",
  "/api/token",
];

/** Fields whose text comes from whoever wrote the page. */
const textFields = new Set([
  ...[
    "altText",
    "author",
    "caption",
    "description",
    "displayName",
    "emoji",
    "expression",
    "language",
    "name",
    "provider",
  ],
  ...["sourceType", "string", "text", "title", "email", "phoneNumber", "prefix"],
]);
const urlFields = new Set(["avatarUrl", "coverUrl", "iconUrl", "iframeUrl", "linkUrl", "thumbnailUrl", "url"]);

/**
 * The sample workspace, with script in every field that can hold text or a URL: of blocks, rich text, properties, views, users, files.
 * The ids are the sample's. Made for tests; nothing in it was recorded.
 */
export function createHostileWorkspace(): Workspace {
  const { connections, customEmojis, discussions, roots, users, ...rest } = createSampleWorkspace();
  const counter = { next: 0 };
  return {
    ...rest,
    connections,
    customEmojis: poisoned(customEmojis, counter),
    roots: poisoned(roots, counter),
    users: poisoned(users, counter),
    ...(discussions && { discussions: poisoned(discussions, counter) }),
  };
}

/** Only strings are replaced by strings, so the type stays. */
function poisoned<Value>(value: Value, counter: { next: number }): Value {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    if (typeof inner !== "string") return inner;
    if (urlFields.has(key)) return inner.startsWith("notion-file:") ? inner : pick(urls, counter);
    // What stood there stays at the end: names must stay apart, and empty ones empty.
    return textFields.has(key) && inner !== "" ? `${pick(texts, counter)}${inner}` : inner;
  });
}

function pick(list: readonly string[], counter: { next: number }): string {
  counter.next += 1;
  return list[counter.next % list.length] ?? "";
}
