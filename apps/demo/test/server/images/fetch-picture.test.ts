import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { fetchPicture } from "../../../src/server/images/fetch-picture.js";
import { PictureError } from "../../../src/server/images/picture-error.js";
import type { HostAddress, Resolver } from "../../../src/server/images/resolver.js";

const png = Buffer.from("89504e470d0a1a0a0000", "hex");
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves on this machine, which only a trusted origin may reach. */
async function serve(answer: Answer): Promise<{ readonly url: string; readonly requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((done) => void server.close(done));
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${portOf(address)}`, requests };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}

const sendPng: Answer = (_request, response) => void response.writeHead(200, { "content-type": "image/png" }).end(png);

const resolving = (...answers: readonly (readonly string[])[]): Resolver & { readonly asked: string[] } => {
  const asked: string[] = [];
  const resolve = async (host: string): Promise<readonly HostAddress[]> => {
    const found = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(host);
    return found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  };
  return Object.assign(resolve, { asked });
};

async function refusal(fetching: Promise<unknown>): Promise<readonly [reason: string, message: string]> {
  try {
    await fetching;
  } catch (error) {
    if (error instanceof PictureError) return [error.reason, error.message];
    throw error;
  }
  return ["fetched", ""];
}

const never: Resolver = async (host) => {
  throw new Error(`Nobody should look up ${host}.`);
};

describe("where a picture may come from", () => {
  it.each([
    "http://127.0.0.1/x.png",
    "http://localhost/x.png",
    "http://[::1]/x.png",
    "http://[::ffff:127.0.0.1]/x.png",
    "http://2130706433/x.png",
    "http://0x7f.1/x.png",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.7/x.png",
  ])("is not the private network: %s", async (url) => {
    const resolve = resolving(["127.0.0.1"]);
    expect(await refusal(fetchPicture(url, { resolve }))).toEqual([
      "refused",
      "The picture's address leads to a private network.",
    ]);
  });

  it.each([
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:image/png,x",
    "ftp://host.example/x.png",
    "//host.example/x",
    "http://user:word@host.example/x",
  ])("is no address but of the web: %s", async (url) => {
    expect(await refusal(fetchPicture(url, { resolve: never }))).toEqual([
      "refused",
      "The picture's address is no plain http or https address.",
    ]);
  });

  it("is not a name of which any address is private", async () => {
    const resolve = resolving(["93.184.216.34", "192.168.0.1"]);
    expect((await refusal(fetchPicture("http://two-faced.example/x.png", { resolve })))[0]).toBe("refused");
  });

  it("is looked up once and connected to as it was checked, so that a name which changes its mind leads nowhere", async () => {
    const { url, requests } = await serve(sendPng);
    const trustedOrigin = `http://rebound.example:${new URL(url).port}`;
    // Whoever looks it up again is sent to another machine.
    const resolve = resolving(["127.0.0.1"], ["192.0.2.1"]);
    await fetchPicture(`${trustedOrigin}/x.png`, { resolve, trustedOrigin });
    expect([resolve.asked, requests.map(({ headers }) => headers.host)]).toEqual([
      ["rebound.example"],
      [new URL(trustedOrigin).host],
    ]);
  });

  it("is looked up again for each address that a server leads on to", async () => {
    const { url } = await serve((_request, response) => void response.writeHead(302, { location: "/y" }).end());
    const trustedOrigin = `http://rebound.example:${new URL(url).port}`;
    const resolve = resolving(["127.0.0.1"], []);
    expect(await refusal(fetchPicture(`${trustedOrigin}/x`, { resolve, trustedOrigin }))).toEqual([
      "unavailable",
      "The picture's server has no address.",
    ]);
    expect(resolve.asked).toEqual(["rebound.example", "rebound.example"]);
  });

  it("is the emulator, when that is the one place that is trusted, and no other port of this machine", async () => {
    const { url } = await serve(sendPng);
    const picture = await fetchPicture(`${url}/x.png`, { resolve: never, trustedOrigin: url });
    expect([picture.contentType, Buffer.from(picture.bytes)]).toEqual(["image/png", png]);
    const other = await serve(sendPng);
    expect((await refusal(fetchPicture(`${other.url}/x.png`, { resolve: never, trustedOrigin: url })))[0]).toBe(
      "refused",
    );
    expect(other.requests.length).toBe(0);
  });
});

describe("a server that leads on", () => {
  const leadTo =
    (location: string): Answer =>
    (_request, response) =>
      void response.writeHead(302, { location }).end();

  it.each(["http://127.0.0.1:1/x.png", "http://169.254.169.254/x", "http://internal.example/x", "file:///etc/passwd"])(
    "is not followed to %s",
    async (target) => {
      const { url } = await serve(leadTo(target));
      const resolve = resolving(["10.0.0.1"]);
      expect((await refusal(fetchPicture(`${url}/x`, { resolve, trustedOrigin: url })))[0]).toBe("refused");
    },
  );

  it("is followed within the trusted place", async () => {
    const { url, requests } = await serve((request, response) =>
      request.url === "/x" ? leadTo("/y")(request, response) : sendPng(request, response),
    );
    await fetchPicture(`${url}/x`, { resolve: never, trustedOrigin: url });
    expect(requests.map((request) => request.url)).toEqual(["/x", "/y"]);
  });

  it("is not followed for ever", async () => {
    const { url, requests } = await serve(leadTo("/x"));
    expect(await refusal(fetchPicture(`${url}/x`, { resolve: never, trustedOrigin: url }))).toEqual([
      "refused",
      "The picture's server leads on more than 4 times.",
    ]);
    expect(requests.length).toBe(5);
  });
});

describe("what is fetched", () => {
  it("is asked for without cookie, token or referrer", async () => {
    const { url, requests } = await serve(sendPng);
    await fetchPicture(`${url}/x.png`, { resolve: never, trustedOrigin: url });
    expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  const answering =
    (status: number, headers: Readonly<Record<string, string>>, body: Buffer | string): Answer =>
    (_request, response) =>
      void response.writeHead(status, headers).end(body);

  it.each([
    { what: "a page", answer: answering(200, { "content-type": "text/html" }, "<script>"), reason: "refused" },
    { what: "nothing that it names", answer: answering(200, {}, "<svg onload=alert(1)>"), reason: "refused" },
    { what: "an error", answer: answering(500, { "content-type": "image/png" }, png), reason: "unavailable" },
    {
      what: "something packed",
      answer: answering(200, { "content-type": "image/png", "content-encoding": "gzip" }, png),
      reason: "refused",
    },
    {
      what: "more than it may, and says so",
      answer: answering(200, { "content-type": "image/png", "content-length": "2000" }, Buffer.alloc(2000)),
      reason: "too_large",
    },
    {
      what: "more than it may, and does not say so",
      answer: answering(200, { "content-type": "image/png", "transfer-encoding": "chunked" }, Buffer.alloc(2000)),
      reason: "too_large",
    },
  ])("is refused when the server sends $what", async ({ answer, reason }) => {
    const { url } = await serve(answer);
    const options = { resolve: never, trustedOrigin: url, maxBytes: 1000 };
    expect((await refusal(fetchPicture(`${url}/x`, options)))[0]).toBe(reason);
  });

  it("is known by its first bytes when the server does not say what it is", async () => {
    const { url } = await serve(answering(200, { "content-type": "binary/octet-stream" }, png));
    expect((await fetchPicture(`${url}/x`, { resolve: never, trustedOrigin: url })).contentType).toBe("image/png");
  });

  it("does not keep anybody waiting for ever", async () => {
    const { url } = await serve(
      (_request, response) => void response.writeHead(200, { "content-type": "image/png" }).write("x"),
    );
    const options = { resolve: never, trustedOrigin: url, timeoutMs: 50 };
    expect(await refusal(fetchPicture(`${url}/x`, options))).toEqual([
      "unavailable",
      "The picture took too long to come.",
    ]);
  });
});
