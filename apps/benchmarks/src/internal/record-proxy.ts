import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";

/** A server in between that counts the records in what it passes on. */
export interface RecordProxy {
  readonly url: string;
  /** How often each record came, by its table and id. */
  readonly records: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Passes requests on to a server of the internal API, and its answers back. */
export async function startRecordProxy(target: string): Promise<RecordProxy> {
  const records = new Map<string, number>();
  const server = createServer((incoming, response) => {
    forward(target, incoming).then(
      ({ status, type, body }) => {
        for (const key of recordsIn(body)) records.set(key, (records.get(key) ?? 0) + 1);
        response.writeHead(status, { "content-type": type }).end(body);
      },
      () => response.destroy(),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    records,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface PassedOn {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function forward(target: string, incoming: IncomingMessage): Promise<PassedOn> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const answer = await fetch(target + (incoming.url ?? "/"), {
    method: incoming.method ?? "GET",
    headers: {
      "content-type": incoming.headers["content-type"] ?? "application/json",
      "user-agent": incoming.headers["user-agent"] ?? "",
    },
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  return {
    status: answer.status,
    type: answer.headers.get("content-type") ?? "application/json",
    body: await answer.text(),
  };
}

/** `{ "recordMap": { "block": { "a": …, "b": … } } }` → `["block a", "block b"]`; a box without a record says only that nobody may read it. */
function recordsIn(body: string): readonly string[] {
  const answer: unknown = JSON.parse(body);
  const recordMap = entriesOf(answer).find(([key]) => key === "recordMap")?.[1];
  return entriesOf(recordMap).flatMap(([table, boxes]) =>
    entriesOf(boxes).flatMap(([id, box]) => (holdsRecord(box) ? [`${table} ${id}`] : [])),
  );
}

function holdsRecord(box: unknown): boolean {
  const fields = new Map(entriesOf(box));
  return fields.has("id") || (fields.has("value") && holdsRecord(fields.get("value")));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
